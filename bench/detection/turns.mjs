/**
 * How long turns should be: two identical copies, loaded by turns of several lengths, and how far apart their CPU per answer and
 * their p50 come out. No restarts between, so it is what the machine does to running processes and nothing else.
 * `node bench/detection/turns.mjs [--stack node|go] [--repeats 20]`; needs an engine and a Node that strips types (24).
 */
import { parseArgs } from 'node:util';
import { addressFor } from '../../src/measure/asking.ts';
import { warmUpAndPace } from '../../src/measure/calibrate.ts';
import { runOpenLoop } from '../../src/measure/load/open-loop.ts';
import { startSampler } from '../../src/measure/resources/sampler.ts';
import { startFresh } from '../../src/measure/round.ts';
import { fillRequest } from '../../src/measure/templates.ts';
import { newAgent } from '../../src/stack/ask.ts';
import { mergeLatencies } from '../../src/stats/latency.ts';
import { momentsOf } from '../../src/stats/mean-bounds.ts';
import { percent, table } from '../measure/support/figures.mjs';
import { describeMachine, otherLoad } from '../measure/support/machine.mjs';
import { plantsOf } from './record/plants.mjs';
import { bringUp } from './record/sides.mjs';

const TURNS_MS = [150, 75, 40, 20];
/** Of load, for each copy and figure. */
const LOAD_MS = 2_400;
const WARMUP_MS = 5_000;

const { values } = parseArgs({
  options: {
    stack: { type: 'string', default: 'node' },
    repeats: { type: 'string', default: '20' },
  },
});
const repeats = Number(values.repeats);
if (!['node', 'go'].includes(values.stack) || !Number.isInteger(repeats) || repeats < 2) {
  console.error(
    `--stack is "${values.stack}", --repeats "${values.repeats}". Give node or go, and a whole number from 2 on.`,
  );
  process.exit(2);
}
const interrupted = new AbortController();
const { signal } = interrupted;
for (const name of ['SIGINT', 'SIGTERM'])
  process.once(name, () => interrupted.abort(new Error(`stopped by ${name}`)));
const environment = (await plantsOf(values.stack, () => false)).environment({});
console.log(`${describeMachine()}\nOther work on the machine: ${await otherLoad()}\n`);
const { sides, takeDown } = await bringUp(
  values.stack,
  { one: environment, other: environment },
  signal,
);
try {
  const copies = [];
  for (const side of sides) copies.push(await warmedUp(side));
  const ratePerSecond = Math.min(...copies.map(({ pace }) => pace.ratePerSecond));
  const logs = new Map(TURNS_MS.map((turnMs) => [turnMs, []]));
  for (let repeat = 0; repeat < repeats; repeat += 1)
    for (const turnMs of TURNS_MS) {
      signal.throwIfAborted();
      logs.get(turnMs).push(await compared(copies, { turnMs, ratePerSecond }));
    }
  const spread = (turnMs, figure) => momentsOf(logs.get(turnMs).map((each) => each[figure])).sd;
  console.log(
    table(
      ['turns of', 'spread of CPU per answer', 'spread of p50'],
      TURNS_MS.map((turnMs) => [
        `${turnMs} ms`,
        percent(spread(turnMs, 'cpu')),
        percent(spread(turnMs, 'p50')),
      ]),
    ),
  );
} finally {
  await takeDown();
}
process.exit();

async function warmedUp(side) {
  const { stack, engine } = side;
  const [scenario] = stack.scenarios;
  const endpoint = stack.endpoints.find(({ id }) => id === scenario.endpoint);
  const { start, values: filled, failure } = await startFresh(side);
  if (failure) throw new Error(failure);
  const sampler = await startSampler(start.containers, engine, {
    route: 'cgroup',
    intervalMs: 250,
    signal,
  });
  const address = addressFor(endpoint, { start, options: side });
  const request = fillRequest(endpoint, filled);
  const warm = { warmupMs: WARMUP_MS, request, sampler, limits: {}, signal };
  const pace = await warmUpAndPace(scenario, endpoint, address, warm);
  return { endpoint, address, request, sampler, pace, agent: newAgent(endpoint, 64) };
}

/** ln(other / one) of both figures, over as much load whatever the length of a turn. */
async function compared(copies, { turnMs, ratePerSecond }) {
  const sums = copies.map(() => ({ cpu: 0, answers: 0, latencies: [] }));
  const turns = Math.round(LOAD_MS / turnMs);
  for (let turn = 0; turn < turns; turn += 1) {
    for (const place of turn % 2 === 0 ? [0, 1] : [1, 0]) {
      const { endpoint, address, request, sampler, agent } = copies[place];
      const load = { ratePerSecond, stages: [], durationMs: turnMs, timeoutMs: 5_000, agent };
      const before = cpuSeconds(await sampler.mark());
      const [window] = await runOpenLoop(endpoint, address, load, request, signal);
      sums[place].cpu += cpuSeconds(await sampler.mark()) - before;
      sums[place].answers += window.answers;
      if (window.latency) sums[place].latencies.push(window.latency);
    }
  }
  const [one, other] = sums.map(({ cpu, answers, latencies }) => ({
    cpu: cpu / answers,
    p50: mergeLatencies(latencies).p50Us,
  }));
  return { cpu: Math.log(other.cpu / one.cpu), p50: Math.log(other.p50 / one.p50) };
}

function cpuSeconds(sample) {
  return [...sample.values()].reduce((sum, { cpuTotalSeconds }) => sum + cpuTotalSeconds, 0);
}
