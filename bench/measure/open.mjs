/** Open loop at a constant rate: what a known service reads, whether a stall shows, and how evenly requests leave. */
import { endpointOf } from './support/endpoint.mjs';
import { evenness } from './support/evenness.mjs';
import { median, ms, percent, quantile, target } from './support/figures.mjs';
import { autocannon, k6 } from './support/peers.mjs';
import { generate, onPath, startServer } from './support/processes.mjs';

const RATE = 100;
const SECONDS = 10;
const REPEATS = 3;
const CONSTANT_MS = 50;
const TOLERANCE_MS = 1;
const STALL = { stallAtMs: 4_000, stallMs: 2_000 };
const STALL_P99_MS = 1_800;
const SPAN_MS = 100;
const PLANNED = (RATE * SPAN_MS) / 1_000;
const UNEVEN_SHARE = 0.2;
/** Half of what two arrivals more or less would take: a shorter wait cannot explain a miss. */
const TOLERABLE_WAIT_MS = 10;
/** With less of the run undisturbed, nothing is said of the pacer. */
const JUDGEABLE_SHARE = 0.5;

export async function measure(signal) {
  const constant = await alternate({ holdMs: CONSTANT_MS }, signal);
  const stalled = await alternate(STALL, signal);
  const figure = (runs, name, key) => median(runs.map((run) => run[name][key]));
  // The server's own clock tells how long it really held an answer: a timer is never exact.
  const ours = median(
    constant.map((run) => run['compose-gate'].p50Ms - run['compose-gate'].heldMs + CONSTANT_MS),
  );
  const p99 = figure(stalled, 'compose-gate', 'p99Ms');
  const paced = constant.map((run) => run['compose-gate']);
  const judged = paced.filter(({ undisturbedShare }) => undisturbedShare >= JUDGEABLE_SHARE);
  const off = judged.map(({ undisturbed }) => undisturbed.off);
  return {
    title: `${RATE} requests per second for ${SECONDS} s, medians of ${REPEATS} alternating runs in fresh processes against a server process on the loopback interface`,
    tables: [
      {
        head: [
          'generator',
          `p50 of a constant ${CONSTANT_MS} ms (and what the server itself says)`,
          `p99 with one stall of ${STALL.stallMs} ms`,
          `arrivals in any ${SPAN_MS} ms (planned: ${PLANNED})`,
          'the same, where neither server nor generator waited for a CPU (share of the run)',
        ],
        rows: Object.keys(constant[0]).map((name) => [
          name,
          `${ms(figure(constant, name, 'p50Ms'), 2)} (held ${ms(figure(constant, name, 'heldMs'), 2)})`,
          ms(figure(stalled, name, 'p99Ms'), 0),
          fewestToMost(constant.map((run) => run[name].all)),
          name === 'compose-gate'
            ? `${fewestToMost(paced.map(({ undisturbed }) => undisturbed))} (${percent(figure(constant, name, 'undisturbedShare'), 0)})`
            : '',
        ]),
      },
    ],
    notes: [
      `With the stall, a request was to be sent in every 10 ms of it and waited for its end: the true p99 is ${STALL.stallMs - (SECONDS * RATE * 10) / 100} ms.`,
      ...(onPath('k6') ? [] : ['**k6 was skipped: it is not on PATH.**']),
    ],
    targets: [
      target(
        `p50 of a constant ${CONSTANT_MS} ms, less what the server's own timer was late`,
        `${CONSTANT_MS} +/- ${TOLERANCE_MS} ms`,
        ms(ours, 2),
        Math.abs(ours - CONSTANT_MS) <= TOLERANCE_MS,
      ),
      target('p99 with the stall', `>= ${STALL_P99_MS} ms`, ms(p99, 0), p99 >= STALL_P99_MS),
      target(
        `arrivals in any ${SPAN_MS} ms off the plan, where nobody waited for a CPU; median (worst) of ${judged.length} runs of ${REPEATS}`,
        `<= ${percent(UNEVEN_SHARE, 0)}`,
        judged.length === 0
          ? 'not judged: the machine was never quiet'
          : `${percent(median(off), 0)} (${percent(quantile(off, 1), 0)})`,
        judged.length > 0 ? median(off) <= UNEVEN_SHARE : null,
      ),
    ],
  };
}

function fewestToMost(runs) {
  const of = (key) => median(runs.map((run) => run[key]));
  // Nothing was left to count.
  if (!Number.isFinite(of('fewest'))) return '–';
  return `${of('fewest')} to ${of('most')}`;
}

async function alternate(settings, signal) {
  await using server = await startServer('http', settings);
  const endpoint = endpointOf('http', server.address.port);
  const load = { ratePerSecond: RATE, seconds: SECONDS };
  const generators = Object.entries({
    'compose-gate': () =>
      generate('open-loop', { endpoint, address: server.address, ...load }, signal),
    [`autocannon -R ${RATE}`]: () => autocannon(server.url, { connections: 10, ...load }, signal),
    ...(onPath('k6') && {
      'k6 constant-arrival-rate': () => k6(onPath('k6'), server.url, load, signal),
    }),
  });
  const runs = [];
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const run = {};
    for (const [name, generator] of generators) {
      const read = await generator();
      const { arrivalsMs, heldMs, waits } = await server.report();
      const plan = { spanMs: SPAN_MS, planned: PLANNED, tolerableWaitMs: TOLERABLE_WAIT_MS };
      run[name] = {
        ...read,
        heldMs: median(heldMs),
        ...evenness(arrivalsMs, [...waits, ...(read.waits ?? [])], plan),
      };
    }
    runs.push(run);
  }
  return runs;
}
