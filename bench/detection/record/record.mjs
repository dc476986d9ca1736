/**
 * Records rounds for the corpus: base, an identical copy of it, and planted variants together, turns interleaved, by the
 * product's own measuring. `node bench/detection/record/record.mjs SESSION --stack node|go|five [--plants cpu|other] [--rounds 24]
 * [--minutes 60] [--other-load made|found] [--calibrate]`. The more variants, the farther apart their turns: better a session for
 * each group of plants. Other load is made here, or found, where others use the machine meanwhile. Each
 * round is appended as it ends, so that a session that was stopped goes on where it was. Needs a Docker engine on this machine,
 * Go for `go`, and a Node that strips types (24).
 */
import { spawn } from 'node:child_process';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seeded } from '../../../test/support/random.ts';
import { watchDeaths } from '../../../src/measure/deaths.ts';
import { measureRound } from '../../../src/measure/round.ts';
import { measureTogether } from '../../../src/measure/pair.ts';
import { calibrated } from './calibrate.mjs';
import { plantsOf, writePlants } from './plants.mjs';
import { bringUp } from './sides.mjs';
import { stacks } from './stacks.mjs';

const CORPUS = join(import.meta.dirname, '../corpus');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    stack: { type: 'string', default: 'node' },
    plants: { type: 'string', default: 'all' },
    rounds: { type: 'string', default: '24' },
    minutes: { type: 'string', default: '60' },
    'other-load': { type: 'string', default: 'none' },
    calibrate: { type: 'boolean', default: false },
  },
});
const [session] = positionals;
const LOADS = ['none', 'made', 'found'];
const GROUPS = {
  all: () => true,
  cpu: (changes) => 'cpu-per-request' in changes,
  other: (changes) => !('cpu-per-request' in changes),
};
if (
  !/^[a-z0-9-]+$/.test(session ?? '') ||
  !(values.stack in stacks) ||
  !(values.plants in GROUPS) ||
  !LOADS.includes(values['other-load'])
) {
  console.error(
    `Give a session's name (a-z, 0-9, -), --stack, one of ${Object.keys(stacks).join(', ')}, --plants, one of ${Object.keys(GROUPS).join(', ')}, and --other-load, one of ${LOADS.join(', ')}.`,
  );
  process.exit(2);
}
const path = join(CORPUS, `${session}.jsonl`);
const endsAt = Date.now() + Number(values.minutes) * 60_000;
const interrupted = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'])
  process.once(name, () => interrupted.abort(new Error(`stopped by ${name}`)));

const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n').filter(Boolean);
const plants = await plantsOf(values.stack, GROUPS[values.plants]);
const variants = { base: {}, copy: {}, ...plants.variants };
const environments = Object.fromEntries(
  Object.entries(variants).map(([name, adds]) => [name, plants.environment(adds)]),
);
const watching = new AbortController();
const load = values['other-load'] === 'made' ? otherLoad() : undefined;
try {
  await mkdir(CORPUS, { recursive: true });
  const { sides, takeDown } = await bringUp(values.stack, environments, interrupted.signal);
  try {
    const deaths = await watchDeaths(
      sides[0].engine,
      sides.map(({ variant }) => variant.project.name),
      watching.signal,
    );
    for (const side of sides) side.deaths = deaths;
    const recorded = await record(sides);
    if (values.calibrate) await writePlants(values.stack, calibrated(plants, recorded));
  } finally {
    watching.abort();
    await takeDown();
  }
} finally {
  load?.kill();
}

async function record(sides) {
  const [base] = sides;
  const header = lines[0] ? JSON.parse(lines[0]) : await headerOf(base);
  if (lines.length === 0 && !values.calibrate) await append(header);
  const rounds = lines.slice(1).map((line) => JSON.parse(line));
  // Found in the first round, and kept for all: else they could not be compared.
  const paces = new Map(rounds[0]?.paces);
  const random = seeded([...session].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  while (rounds.length < Number(values.rounds) && Date.now() < endsAt) {
    const order = shuffled(sides, random);
    const began = performance.now();
    const together = await measureTogether(rounds.length, order, paces);
    const round = {
      index: rounds.length,
      startedAt: together[0].startedAt,
      durationMs: Math.round(performance.now() - began),
      paces: [...paces],
      variants: Object.fromEntries(
        together.map((each, place) => [order[place].name, withoutTimeline(each)]),
      ),
    };
    rounds.push(round);
    if (!values.calibrate) await append(round);
    console.error(
      `${session}: round ${rounds.length} took ${Math.round(round.durationMs / 1e3)} s`,
    );
  }
  return { header, rounds };
}

/** What replaying needs of stack.json, and head alone: a check begins with it. */
async function headerOf(base) {
  const { stack } = base;
  const alone = await measureRound(0, base);
  return {
    session,
    stack: values.stack,
    isBusy: values['other-load'] !== 'none',
    plants: plants.declared,
    headAlone: withoutTimeline(alone),
    limits: base.limits,
    endpoints: stack.endpoints,
    scenarios: stack.scenarios,
    services: stack.variants[0].services,
    settings: stack.settings,
    tool: stack.tool,
  };
}

function append(entry) {
  return appendFile(path, `${JSON.stringify(entry)}\n`);
}

function withoutTimeline({ timeline: _, ...round }) {
  return round;
}

function shuffled(items, random) {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Half a core, in bursts that nobody can foresee. */
function otherLoad() {
  const burst = `
    const turn = () => {
      const end = performance.now() + Math.random() * 400;
      while (performance.now() < end);
      setTimeout(turn, Math.random() * 400);
    };
    turn();`;
  return spawn(process.execPath, ['-e', burst], { stdio: 'ignore' });
}
