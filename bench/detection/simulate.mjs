/**
 * What the rule promises, by simulation under its own stopping rule: false alarms, detection and pairs of rounds needed, for
 * several shapes of noise, and the same for rules that were not chosen. `node bench/detection/simulate.mjs [comparisons]`; needs
 * a Node that strips types (24). The recorded corpus says which noise is real; this says what the rule does under each.
 */
import { percent, quantile, table, wilson } from '../measure/support/figures.mjs';
import { binomial, seeded } from '../../test/support/random.ts';
import { judgeCount } from '../../src/stats/count-change.ts';
import { MOST_PAIRS, ratioLevels } from '../../src/stats/error-levels.ts';
import { judgeRatio } from '../../src/stats/ratio-change.ts';
import { smallestChange } from '../../src/stats/smallest-change.ts';
import { alternatives, judge } from './alternatives.mjs';
import { noises } from './noise.mjs';

const comparisons = Number(process.argv[2] ?? 20_000);
if (!Number.isInteger(comparisons) || comparisons < 100) {
  console.error(
    `"${process.argv[2]}" is no number of comparisons. Give a whole number from 100 on.`,
  );
  process.exit(2);
}

/** As measured: the spread of one pair's log-ratio of a service that answers in 0.3 ms on a shared two-core machine. */
const SD = 0.03;
/** Five minutes hold about so many pairs of a stack with one service, and 90 seconds so many. */
const IN_FIVE_MINUTES = 18;
const SIZES = [4, 12];

console.log(`Spread of one pair ${percent(SD)}, ${comparisons} comparisons a row.\n`);

const falseAlarms = SIZES.flatMap((metrics) =>
  Object.entries(noises).map(([name, noise], index) => {
    const run = (change, tolerance) =>
      Array.from(
        { length: comparisons },
        withSeed(index * 10 + metrics, (random) =>
          alarms(random, { noise, change, tolerance, metrics }),
        ),
      );
    return [metrics, name, rate(run(0, 0.05)), rate(run(0, 0)), rate(run(0.05, 0.05))];
  }),
);
console.log('### False alarms per comparison: at least one of its metrics regressed\n');
console.log(
  table(
    [
      'metrics',
      'noise',
      'no change, 5 % tolerated',
      'no change, none tolerated',
      'all at the tolerance of 5 %',
    ],
    falseAlarms,
  ),
);

const detected = SIZES.flatMap((metrics) =>
  Object.entries(noises).map(([name, noise], index) => {
    const found = (change, tolerance) =>
      outcomes(comparisons / 4, { seed: 1_000 + index, sd: SD, noise }, (logs) =>
        ours(logs, { metrics, tolerance }),
      )(change);
    const [none, five, ten, twenty] = [
      found(0, 0.05),
      found(0.05, 0.02),
      found(0.1, 0.05),
      found(0.2, 0.05),
    ];
    return [
      metrics,
      name,
      `${foundIn(five)} (${medianPairs(five)})`,
      `${foundIn(ten)} (${medianPairs(ten)})`,
      `${foundIn(twenty)} (${medianPairs(twenty)})`,
      medianPairs(none),
    ];
  }),
);
console.log(
  `\n### Found within ${IN_FIVE_MINUTES} pairs, and within ${MOST_PAIRS}; in brackets the median of pairs until decided\n`,
);
console.log(
  table(
    [
      'metrics',
      'noise',
      '+5 %, 2 % tolerated',
      '+10 %, 5 % tolerated',
      '+20 %, 5 % tolerated',
      'pairs, no change',
    ],
    detected,
  ),
);

const spreads = [0.015, 0.02, 0.025, 0.03, 0.04, 0.05].map((sd, index) => {
  const found = (change, tolerance) =>
    outcomes(comparisons / 4, { seed: 4_000 + index, sd, noise: noises.normal }, (logs) =>
      ours(logs, { metrics: 4, tolerance }),
    )(change);
  const cell = (results) => `${foundIn(results)} (${medianPairs(results)})`;
  const smallest = smallestChange({ pairs: IN_FIVE_MINUTES, sd, metrics: 4, tolerance: 0.05 });
  return [
    percent(sd),
    cell(found(0.05, 0.02)),
    cell(found(0.1, 0.05)),
    cell(found(0.2, 0.05)),
    medianPairs(found(0, 0.05)),
    `+${percent(smallest)}`,
  ];
});
console.log('\n### The same by the spread of one pair, four metrics, normal noise\n');
console.log(
  table(
    [
      'spread',
      '+5 %, 2 % tolerated',
      '+10 %, 5 % tolerated',
      '+20 %, 5 % tolerated',
      'pairs, no change',
      `smallest change in ${IN_FIVE_MINUTES} pairs`,
    ],
    spreads,
  ),
);

const others = Object.entries(alternatives).flatMap(([name, rule]) =>
  ['normal', 'heavy tails'].map((noiseName, index) => {
    const metrics = 4;
    const asked = (change, tolerance, count = comparisons / 4) =>
      outcomes(count, { seed: 2_000 + index, sd: SD, noise: noises[noiseName] }, (logs) =>
        judge(rule, logs, { metrics, tolerance }),
      )(change);
    const alarm = asked(0.05, 0.05, comparisons);
    const [none, ten, twenty] = [asked(0, 0.05), asked(0.1, 0.05), asked(0.2, 0.05)];
    return [
      name,
      noiseName,
      rate(alarm.map(({ verdict }) => verdict === 'regressed')),
      `${foundIn(ten)} (${medianPairs(ten)})`,
      `${foundIn(twenty)} (${medianPairs(twenty)})`,
      medianPairs(none),
    ];
  }),
);
console.log('\n### Rules considered, one metric of four\n');
console.log(
  table(
    [
      'rule',
      'noise',
      'false alarms of this metric, at the tolerance',
      '+10 % found (pairs)',
      '+20 % found (pairs)',
      'pairs, no change',
    ],
    others,
  ),
);

const errorRuns = Math.max(100, Math.round(comparisons / 40));
const counted = [100, 480, 1_000].map((answers) => [
  answers,
  ...[
    [0, 0],
    [0.009, 0.009],
    [0, 0.005],
    [0, 0.02],
    [0, 0.05],
  ].map(([base, head], index) => {
    const results = Array.from(
      { length: errorRuns },
      withSeed(3_000 + index, (random) => sequentialErrors(random, { answers, base, head })),
    );
    return `${foundIn(results)} (${medianPairs(results)})`;
  }),
]);
console.log(`\n### Errors called a regression, by answers of a round (${errorRuns} runs a cell)\n`);
console.log(
  table(
    [
      'answers',
      'none',
      '0.9 % on both sides',
      'base 0, head 0.5 % (the floor)',
      'base 0, head 2 %',
      'base 0, head 5 %',
    ],
    counted,
  ),
);

/** One of all metrics regressed, each with noise of its own. */
function alarms(random, { noise, change, tolerance, metrics }) {
  for (let metric = 0; metric < metrics; metric += 1) {
    const draw = noise(random, SD);
    const logs = Array.from({ length: MOST_PAIRS }, () => Math.log1p(change) + draw());
    if (ask(logs, { metrics, tolerance }).verdict === 'regressed') return true;
  }
  return false;
}

/** What the product's own rule says when this is all there is. */
function ask(logs, { metrics, tolerance }, ended = true) {
  return judgeRatio({
    pairs: logs.map((log) => ({ base: 1, head: Math.exp(log) })),
    tolerance,
    floor: 0,
    resolution: 1e-9,
    levels: ratioLevels(metrics),
    ended,
  });
}

/** Pair after pair, as measuring goes. */
function ours(logs, question) {
  for (let count = 4; count < logs.length; count += 1) {
    const { verdict, settled } = ask(logs.slice(0, count), question, false);
    if (settled) return { verdict, pairs: count };
  }
  return { verdict: ask(logs, question).verdict, pairs: logs.length };
}

function outcomes(count, { seed, sd, noise }, rule) {
  return (change) =>
    Array.from(
      { length: Math.round(count) },
      withSeed(seed, (random) => {
        const draw = noise(random, sd);
        return rule(Array.from({ length: MOST_PAIRS }, () => Math.log1p(change) + draw()));
      }),
    );
}

function sequentialErrors(random, { answers, base, head }) {
  const side = (share) => ({ value: binomial(random, answers, share) / answers, trials: answers });
  const pairs = [];
  for (let count = 1; ; count += 1) {
    pairs.push({ base: side(base), head: side(head) });
    const { verdict, settled } = judgeCount({
      pairs,
      faultAbove: 0.01,
      floor: 0.005,
      metrics: 3,
      ended: count === MOST_PAIRS,
    });
    if (settled || count === MOST_PAIRS) return { verdict, pairs: count };
  }
}

/** One source of random numbers for all draws of a cell. */
function withSeed(seed, draw) {
  const random = seeded(seed);
  return () => draw(random);
}

function rate(hits) {
  const share = hits.filter(Boolean).length / hits.length;
  const [low, high] = wilson(share, hits.length);
  return `${percent(share, 2)} [${percent(low, 2)}, ${percent(high, 2)}]`;
}

function foundIn(results) {
  const found = results.filter(({ verdict }) => verdict === 'regressed');
  const share = (most) => found.filter(({ pairs }) => pairs <= most).length / results.length;
  return `${percent(share(IN_FIVE_MINUTES))} / ${percent(share(MOST_PAIRS))}`;
}

function medianPairs(results) {
  return quantile(
    results.map(({ pairs }) => pairs),
    0.5,
  );
}
