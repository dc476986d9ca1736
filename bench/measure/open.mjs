/** Open loop at a constant rate: what a known service reads, whether a stall shows, and how evenly requests leave. */
import { endpointOf } from './support/endpoint.mjs';
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

export async function measure(signal) {
  const constant = await alternate({ holdMs: CONSTANT_MS }, signal);
  const stalled = await alternate(STALL, signal);
  const figure = (runs, name, key) => median(runs.map((run) => run[name][key]));
  // The server's own clock tells how long it really held an answer: a timer is never exact.
  const ours = median(
    constant.map((run) => run['compose-gate'].p50Ms - run['compose-gate'].heldMs + CONSTANT_MS),
  );
  const p99 = figure(stalled, 'compose-gate', 'p99Ms');
  const off = constant.map((run) => run['compose-gate'].off);
  return {
    title: `${RATE} requests per second for ${SECONDS} s, medians of ${REPEATS} alternating runs in fresh processes against a server process on the loopback interface`,
    tables: [
      {
        head: [
          'generator',
          `p50 of a constant ${CONSTANT_MS} ms (and what the server itself says)`,
          `p99 with one stall of ${STALL.stallMs} ms`,
          `arrivals in any ${SPAN_MS} ms (planned: ${PLANNED})`,
        ],
        rows: Object.keys(constant[0]).map((name) => [
          name,
          `${ms(figure(constant, name, 'p50Ms'), 2)} (held ${ms(figure(constant, name, 'heldMs'), 2)})`,
          ms(figure(stalled, name, 'p99Ms'), 0),
          `${figure(constant, name, 'fewest')} to ${figure(constant, name, 'most')}`,
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
        `arrivals in any ${SPAN_MS} ms off the plan, median (worst) of ${REPEATS} runs`,
        `<= ${percent(UNEVEN_SHARE, 0)}`,
        `${percent(median(off), 0)} (${percent(quantile(off, 1), 0)})`,
        median(off) <= UNEVEN_SHARE,
      ),
    ],
  };
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
      const { arrivalsMs, heldMs } = await server.report();
      run[name] = { ...read, heldMs: median(heldMs), ...evenness(arrivalsMs) };
    }
    runs.push(run);
  }
  return runs;
}

/** Fewest and most arrivals in any span of the run, and how far the worse of them is off the plan. */
function evenness(arrivalsMs) {
  const sorted = arrivalsMs.toSorted((a, b) => a - b);
  const last = sorted.at(-1);
  let [fewest, most] = [Number.POSITIVE_INFINITY, 0];
  for (const [index, at] of sorted.entries()) {
    if (at + SPAN_MS > last) break;
    const inside = countFrom(sorted, index, at + SPAN_MS);
    most = Math.max(most, inside);
    // The span that begins just after this arrival.
    fewest = Math.min(fewest, countFrom(sorted, index, at + SPAN_MS + Number.EPSILON * last) - 1);
  }
  return {
    fewest,
    most,
    off: Math.max(most - PLANNED, PLANNED - fewest) / PLANNED,
  };
}

function countFrom(sorted, index, before) {
  let end = index;
  while (end < sorted.length && sorted[end] < before) end += 1;
  return end - index;
}
