/** CPU seconds of a container against what the service in it says of itself, beside the percentages of `docker stats`. */
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { cpuBetween } from '../../src/measure/resources/phase.ts';
import { startSampler } from '../../src/measure/resources/sampler.ts';
import { endpointOf } from './support/endpoint.mjs';
import { median, percent, quantile, target } from './support/figures.mjs';
import { nodeService, openStack } from './support/stack.mjs';

const BURN_MS = 3_000;
const REPEATS = 5;
const TARGET_SHARE = 0.02;
const INTERVAL_MS = 250;
/** `docker stats` tells of a second when it is over, and shows it for a while. */
const SETTLE_MS = 3_000;
const CASES = { 'no limit': {}, 'limit of 0.5 CPUs': { cpus: 0.5 } };
const SERVICE = 'burner';

export async function measure(signal) {
  const rows = [];
  const targets = [];
  for (const [name, limits] of Object.entries(CASES)) {
    const runs = await burnRepeatedly(limits, signal);
    for (const source of ['cgroup', 'engine-api', 'docker stats']) {
      const errors = runs.map((run) => run[source] / run.own - 1);
      const worst = quantile(errors.map(Math.abs), 1);
      rows.push([
        source,
        name,
        `${median(runs.map((run) => run.own)).toFixed(3)} s`,
        `${median(runs.map((run) => run[source])).toFixed(3)} s`,
        percent(median(errors), 2),
        percent(worst, 2),
      ]);
      if (source === 'docker stats') continue;
      targets.push(
        target(
          `greatest error of ${REPEATS}, ${source}, ${name}`,
          `<= ${percent(TARGET_SHARE, 0)}`,
          percent(worst, 2),
          worst <= TARGET_SHARE,
        ),
      );
    }
  }
  return {
    title: `${REPEATS} times ${BURN_MS / 1_000} CPU seconds in bursts, in a container; all three watch the same bursts; error = what was read / what getrusage says - 1`,
    tables: [
      {
        head: ['source', 'container', 'getrusage', 'read', 'median error', 'greatest error'],
        rows,
      },
    ],
    targets,
  };
}

async function burnRepeatedly(limits, signal) {
  await using stack = await openStack(
    { [SERVICE]: { ...nodeService('burner'), ...limits } },
    signal,
  );
  const { containers } = await stack.start({
    [SERVICE]: { kind: 'answer', endpoint: endpointOf(SERVICE, 8080) },
  });
  const [{ id, addresses }] = containers;
  const ask = async (path) =>
    (await fetch(`http://${addresses[0]}:8080${path}`, { signal })).json();
  const samplers = {};
  for (const route of ['cgroup', 'engine-api'])
    samplers[route] = await startSampler(containers, stack.engine, {
      route,
      intervalMs: INTERVAL_MS,
      signal,
    });
  try {
    const runs = [];
    for (let repeat = 0; repeat < REPEATS; repeat += 1)
      runs.push(await burnOnce(id, ask, samplers));
    return runs;
  } finally {
    for (const sampler of Object.values(samplers)) await sampler.stop();
  }
}

async function burnOnce(id, ask, samplers) {
  const mark = async () =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(samplers).map(async ([route, sampler]) => [route, await sampler.mark()]),
      ),
    );
  const stats = dockerStats(id);
  try {
    await stats.firstFigure;
    // Still idle: what the service spends between its own reading and ours is spent on answering.
    const before = await ask('/');
    const from = await mark();
    stats.begin();
    const after = await ask(`/burn?ms=${BURN_MS}`);
    const to = await mark();
    await sleep(SETTLE_MS);
    const read = Object.keys(samplers).map((route) => [
      route,
      cpuBetween(from[route], to[route])[SERVICE].totalSeconds,
    ]);
    return {
      own: after.user + after.system - before.user - before.system,
      ...Object.fromEntries(read),
      'docker stats': stats.cpuSeconds(),
    };
  } finally {
    stats.stop();
  }
}

/** Its percentages times the time for which each was shown. */
function dockerStats(id) {
  const child = spawn('docker', ['stats', '--format', '{{.CPUPerc}}', id], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let shown;
  let seconds = 0;
  const add = (now) => {
    if (shown) seconds += (shown.share * (now - shown.at)) / 1_000;
  };
  let heard;
  const firstFigure = new Promise((resolve) => (heard = resolve));
  child.stdout.on('data', (chunk) => {
    const figure = [...String(chunk).matchAll(/([\d.]+)%/g)].at(-1);
    if (!figure) return;
    const now = performance.now();
    add(now);
    shown = { at: now, share: Number(figure[1]) / 100 };
    heard();
  });
  return {
    firstFigure,
    begin: () => {
      seconds = 0;
      shown.at = performance.now();
    },
    cpuSeconds: () => seconds,
    // It does not end when it is asked to.
    stop: () => child.kill('SIGKILL'),
  };
}
