/**
 * Replays the recorded corpus by our rule and by those of others: false alarms, what is found, and how long it takes.
 * `node bench/detection/replay.mjs [comparisons per session and question]`; needs a Node that strips types (24), no engine.
 */
import { median, percent, table } from '../measure/support/figures.mjs';
import { changeAgainst, effects, readCorpus } from './corpus.mjs';
import { drawsOf } from './replay/draws.mjs';
import { others, secondsOf } from './replay/others.mjs';
import { ours } from './replay/ours.mjs';
import { cell, rateOf, standing } from './replay/rates.mjs';

const count = Number(process.argv[2] ?? 60);
if (!Number.isInteger(count) || count < 2) {
  console.error(`"${process.argv[2]}" is no number of comparisons. Give a whole number from 2 on.`);
  process.exit(2);
}

const OURS = 'compose-gate';
/** Nothing is too small to matter. */
const NONE_TOLERATED = {
  tolerance: 0,
  metrics: Object.fromEntries(
    ['startup', 'latency-p50', 'cpu-per-request', 'memory-peak', 'image-size'].map((name) => [
      name,
      { tolerance: 0, floor: 0 },
    ]),
  ),
};
const AT_TOLERANCE = 'at the tolerance';
/** Nobody hits it exactly, so what was planted is tolerated, as it was measured, where that is more than usual or less. */
function whatWasPlanted({ session, base, head }) {
  const { changes } = session.header.plants[head];
  const metrics = Object.keys(changes).map((metric) => [
    metric,
    { tolerance: changeAgainst(session, base, head, metric) },
  ]);
  return { metrics: Object.fromEntries(metrics) };
}

const ALARMS = {
  'identical, 5 % tolerated': { plant: null, tolerances: {}, isClear: true },
  'identical, none tolerated': { plant: null, tolerances: NONE_TOLERATED },
  'planted at the tolerance': { plant: AT_TOLERANCE, tolerances: whatWasPlanted },
};
const FOUND = {
  'CPU +5 %, 2 % tolerated': question(AT_TOLERANCE, 'cpu-per-request', 0.95, { tolerance: 0.02 }),
  'CPU +10 %': question('CPU +10 %', 'cpu-per-request', 0.99),
  'CPU +20 %': { ...question('CPU +20 %', 'cpu-per-request', 0.995), isClear: true },
  'p50 +10 %': question('latency +10 %', 'latency-p50', 0.95),
  'p50 +20 %': { ...question('latency +20 %', 'latency-p50', 0.995), isClear: true },
  'memory +20 %': { ...question('memory and start-up +20 %', 'memory-peak', 0.995), isClear: true },
  'start-up +20 %': { ...question('memory and start-up +20 %', 'startup', 0.995), isClear: true },
  '2 % errors': question('2 % errors', 'errors', 0.99),
};
const MOST_ALARMS = 0.01;
const LONGEST_CLEAR_S = 90;

const corpus = await readCorpus();
if (corpus.length === 0) {
  console.error('The corpus is empty. Record a session first: bench/detection/record/record.mjs.');
  process.exit(3);
}

console.log(`${count} comparisons are drawn per session and question.\n`);
printSessions();
const groups = {
  'One service, a quiet machine': ({ stack, isBusy }) => stack !== 'five' && !isBusy,
  'One service, other load on the machine': ({ stack, isBusy }) => stack !== 'five' && isBusy,
  'Five services': ({ stack }) => stack === 'five',
};
for (const [name, isPart] of Object.entries(groups)) {
  const sessions = corpus.filter(({ header }) => isPart(header));
  if (sessions.length > 0) printGroup(name, sessions);
}

function question(plant, metric, atLeast, tolerances = {}) {
  return { plant, metric, atLeast, tolerances };
}

function printSessions() {
  console.log('### What was recorded, and what was planted, as measured\n');
  const rows = corpus.flatMap((session) => {
    const { header, rounds } = session;
    const planted = Object.entries(header.plants).flatMap(([name, { changes }]) =>
      Object.keys(changes).map((metric) => [name, metric]),
    );
    const copies = ['startup', 'latency-p50', 'cpu-per-request', 'memory-peak'].map((metric) => [
      'copy',
      metric,
    ]);
    return [...copies, ...planted].flatMap(([name, metric]) => {
      if (metric === 'errors') return [];
      const { change, error, spread, repeats } = effects(session, name, metric);
      return [
        [
          header.session,
          rounds.length,
          name === 'copy' ? 'nothing' : name,
          metric,
          `${percent(change)} ± ${percent(error)}`,
          percent(spread),
          repeats.toFixed(1),
        ],
      ];
    });
  });
  console.log(
    table(
      [
        'session',
        'rounds',
        'planted',
        'metric',
        'measured ± standard error',
        'spread of a pair',
        'correlation with the next',
      ],
      rows,
    ),
  );
}

function printGroup(name, sessions) {
  const rounds = sessions.reduce((sum, session) => sum + session.rounds.length, 0);
  console.log(`\n## ${name}: ${sessions.length} sessions, ${rounds} rounds\n`);
  const asked = (questions) =>
    Object.entries(questions).filter(([, { plant }]) =>
      sessions.some(({ header }) => plant === null || plant in header.plants),
    );
  const alarms = asked(ALARMS).map(([what, each]) => {
    const answers = answersTo(sessions, each, ({ regressed }) => regressed.length > 0);
    return { what, answers, isClear: each.isClear, target: { atMost: MOST_ALARMS } };
  });
  const found = asked(FOUND).map(([what, each]) => {
    const answers = answersTo(sessions, each, ({ regressed }) => regressed.includes(each.metric));
    return { what, answers, isClear: each.isClear, target: { atLeast: each.atLeast } };
  });
  console.log('### False alarms per comparison\n');
  printRates(alarms);
  console.log('\n### Found\n');
  printRates(found);
  console.log('\n### Ours against its targets\n');
  printTargets([...alarms, ...found]);
}

/** Rule → rate and time, over all sessions that have the plant. */
function answersTo(sessions, { plant, tolerances }, isHit) {
  const usable = sessions.filter(({ header }) => plant === null || plant in header.plants);
  const settingsOf = (draw) => (typeof tolerances === 'function' ? tolerances(draw) : tolerances);
  const rules = { [OURS]: (draw) => ours(draw, settingsOf(draw)), ...others };
  return Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => {
      const perSession = usable.map((session, index) => {
        const draws = drawsOf(session, plant, { count, seed: 100 + index });
        const said = draws.map((draw) => {
          const answer = rule(draw);
          const seconds = answer.seconds ?? secondsOf(draw, answer.rounds);
          return { ...answer, seconds, verdictSeconds: answer.verdictSeconds ?? seconds };
        });
        const used = median(said.map(({ pairs, rounds }) => pairs ?? Math.ceil(rounds / 2)));
        return {
          hits: said.map((answer) => (isHit(answer) ? 1 : 0)),
          seconds: said.map(({ seconds }) => seconds),
          verdictSeconds: said.map(({ verdictSeconds }) => verdictSeconds),
          independent: Math.max(1, Math.floor(session.rounds.length / used)),
        };
      });
      const middle = (part) => median(perSession.flatMap((session) => session[part]));
      const times = { seconds: middle('seconds'), verdictSeconds: middle('verdictSeconds') };
      return [name, { ...rateOf(perSession), ...times }];
    }),
  );
}

function printRates(questions) {
  const rules = [OURS, ...Object.keys(others)];
  console.log(
    table(
      ['rule', ...questions.map(({ what }) => what)],
      rules.map((rule) => [rule, ...questions.map(({ answers }) => cell(answers[rule]))]),
    ),
  );
}

function printTargets(questions) {
  console.log(
    table(
      [
        'question',
        'target',
        'estimate and interval',
        'standing',
        'median time to verdict',
        'until all is clear',
        'independent comparisons',
      ],
      questions.map(({ what, answers, isClear, target }) => {
        const { [OURS]: rate } = answers;
        const wanted =
          target.atMost === undefined
            ? `>= ${percent(target.atLeast)}`
            : `<= ${percent(target.atMost)}`;
        return [
          what,
          wanted,
          cell(rate),
          standing(rate, target),
          `${Math.round(rate.verdictSeconds)} s${isClear ? ` (aim ${LONGEST_CLEAR_S} s)` : ''}`,
          `${Math.round(rate.seconds)} s`,
          rate.independent,
        ];
      }),
    ),
  );
}
