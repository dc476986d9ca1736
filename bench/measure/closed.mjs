/** Closed loop: what a known service reads, and how many requests the generator can make, beside autocannon's command and wrk. */
import { endpointOf } from './support/endpoint.mjs';
import { median, ms, percent, quantile, target } from './support/figures.mjs';
import { autocannon, wrk } from './support/peers.mjs';
import { generate, onPath, startServer } from './support/processes.mjs';

const CONSTANT_MS = 50;
const TOLERANCE_MS = 1;
const FAST_BELOW_MS = 1;
const THROUGHPUT_SHARE = 0.9;
const CONSTANT = { connections: 10, seconds: 4, repeats: 3 };
const FAST = { connections: 1, seconds: 3, repeats: 3 };
const THROUGHPUT = { connections: 10, seconds: 3, repeats: 11 };

export async function measure(signal) {
  const constant = await alternate('http', { holdMs: CONSTANT_MS }, CONSTANT, signal);
  const fast = await alternate('http', {}, FAST, signal);
  const throughput = await alternate('bytes', {}, THROUGHPUT, signal);
  const figure = (runs, name, key) => median(runs.flatMap((run) => run[name]?.[key] ?? []));
  const names = Object.keys(throughput[0]);
  // The server's own clock tells how long it really held an answer: a timer is never exact.
  const ours = median(
    constant.map((run) => run['compose-gate'].p50Ms - run['compose-gate'].heldMs + CONSTANT_MS),
  );
  const oursFast = figure(fast, 'compose-gate', 'p50Ms');
  const ratios = (peer) =>
    throughput.map((run) => run['compose-gate'].perSecond / run[peer].perSecond);
  const share = median(ratios('autocannon'));
  return {
    title: `medians of alternating runs (${CONSTANT.repeats}, ${FAST.repeats} and ${THROUGHPUT.repeats}) in fresh processes against a server process on the loopback interface`,
    tables: [
      {
        head: [
          'generator',
          `p50 of a constant ${CONSTANT_MS} ms, ${CONSTANT.connections} connections (and what the server itself says)`,
          'p50 of a server that answers at once, 1 connection (and what it says)',
          `answers per second, ${THROUGHPUT.connections} connections`,
          'ours / its, median (least to greatest)',
        ],
        rows: [
          ...names.map((name) => [
            name,
            `${ms(figure(constant, name, 'p50Ms'), 2)} (held ${ms(figure(constant, name, 'heldMs'), 2)})`,
            `${ms(figure(fast, name, 'p50Ms'), 3)} (held ${ms(figure(fast, name, 'heldMs'), 3)})`,
            figure(throughput, name, 'perSecond').toFixed(0),
            name === 'compose-gate' ? '' : spread(ratios(name)),
          ]),
        ],
      },
    ],
    notes: onPath('wrk') ? [] : ['**wrk was skipped: it is not on PATH** (Debian: package wrk).'],
    targets: [
      target(
        `p50 of a constant ${CONSTANT_MS} ms, less what the server's own timer was late`,
        `${CONSTANT_MS} +/- ${TOLERANCE_MS} ms`,
        ms(ours, 2),
        Math.abs(ours - CONSTANT_MS) <= TOLERANCE_MS,
      ),
      target(
        `p50 of a server that answers in under ${FAST_BELOW_MS} ms`,
        'not 0',
        ms(oursFast, 3),
        oursFast > 0 && oursFast < FAST_BELOW_MS,
      ),
      target(
        "throughput as a share of autocannon's own",
        `>= ${percent(THROUGHPUT_SHARE, 0)}`,
        percent(share),
        share >= THROUGHPUT_SHARE,
      ),
    ],
  };
}

function spread(ratios) {
  return `${percent(median(ratios), 0)} (${percent(quantile(ratios, 0), 0)} to ${percent(quantile(ratios, 1), 0)})`;
}

/** Every generator in turn on one server, again and again, the order turned round each time. */
async function alternate(serverName, settings, { connections, seconds, repeats }, signal) {
  await using server = await startServer(serverName, settings);
  const endpoint = endpointOf(serverName, server.address.port);
  const generators = Object.entries({
    'compose-gate': () =>
      generate('closed-loop', { endpoint, address: server.address, connections, seconds }, signal),
    autocannon: () => autocannon(server.url, { connections, seconds }, signal),
    ...(onPath('wrk') && { wrk: () => wrk(server.url, { connections, seconds }, signal) }),
  });
  const runs = [];
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const order = repeat % 2 === 0 ? generators : generators.toReversed();
    const run = {};
    for (const [name, generator] of order) {
      run[name] = await generator();
      if (serverName === 'http') run[name].heldMs = median((await server.report()).heldMs);
    }
    // In the order of the table, whatever the order of the runs was.
    runs.push(Object.fromEntries(generators.map(([name]) => [name, run[name]])));
  }
  return runs;
}
