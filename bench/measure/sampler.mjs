/** What watching 20 containers costs, by way of the kernel's files and of the Engine API, beside `docker stats`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { median, percent, target } from './support/figures.mjs';
import { generate } from './support/processes.mjs';
import { openStack, sleepService } from './support/stack.mjs';

const CONTAINERS = 20;
const INTERVAL_MS = 250;
const SECONDS = 20;
const REPEATS = 3;
const TARGET_SHARE = 0.02;
const ROUTES = ['none', 'cgroup', 'engine-api'];
const PEER = 'docker stats';

export async function measure(signal) {
  const names = Array.from({ length: CONTAINERS }, (_, index) => `sleep-${index}`);
  await using stack = await openStack(
    Object.fromEntries(names.map((name) => [name, sleepService()])),
    signal,
  );
  const { containers } = await stack.start(
    Object.fromEntries(names.map((name) => [name, { kind: 'started' }])),
  );
  const project = stack.project.name;
  const runs = [];
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const run = {};
    for (const route of ROUTES) {
      const settings = { project, route, intervalMs: INTERVAL_MS, seconds: SECONDS };
      run[route] = await besideEngine(() => generate('sampler', settings, signal));
      if (route !== 'none' && run[route].containers !== CONTAINERS)
        throw new Error(`${route} saw ${run[route].containers} of ${CONTAINERS} containers`);
    }
    run[PEER] = await besideEngine(() => dockerStats(containers));
    runs.push(run);
  }
  const share = (name, key = 'share') => median(runs.map((run) => run[name][key]));
  return {
    title: `${CONTAINERS} sleeping containers, every ${INTERVAL_MS} ms, ${REPEATS} times ${SECONDS} s; shares are of one core`,
    tables: [
      {
        head: [
          'watched by',
          'samples in a run',
          'CPU of the watcher',
          'CPU of the engine meanwhile',
        ],
        rows: [...ROUTES, PEER].map((name) => [
          runs[0][name].source ?? name,
          runs[0][name].samples,
          percent(share(name), 2),
          percent(share(name, 'engine')),
        ]),
      },
    ],
    notes: [
      'The engine is dockerd, containerd and their shims, with whatever others asked of it. `docker stats` shows each container once a second.',
    ],
    targets: ROUTES.filter((route) => route !== 'none').map((route) =>
      target(
        `CPU of the sampler, ${route}`,
        `< ${percent(TARGET_SHARE, 0)} of one core`,
        percent(share(route), 2),
        share(route) < TARGET_SHARE,
      ),
    ),
  };
}

async function besideEngine(watch) {
  const [before, began] = [engineSeconds(), performance.now()];
  const watched = await watch();
  return {
    ...watched,
    engine: (engineSeconds() - before) / ((performance.now() - began) / 1_000),
  };
}

async function dockerStats(containers) {
  const ids = containers.map(({ id }) => id);
  const child = spawn('docker', ['stats', ...ids], { stdio: 'ignore' });
  const gone = once(child, 'exit');
  try {
    await sleep(2_000);
    const [before, began] = [cpuSeconds(child.pid), performance.now()];
    await sleep(SECONDS * 1_000);
    const seconds = (performance.now() - began) / 1_000;
    return { share: (cpuSeconds(child.pid) - before) / seconds, samples: Math.floor(seconds) };
  } finally {
    // It does not end when it is asked to.
    child.kill('SIGKILL');
    await gone;
  }
}

const TICKS_PER_SECOND = 100;

/** User and system time, from /proc. */
function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

function engineSeconds() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .reduce((sum, pid) => sum + (isEngine(pid) ? cpuSeconds(pid) : 0), 0);
}

function isEngine(pid) {
  try {
    return /^(dockerd|containerd|containerd-shim.*)\n$/.test(
      readFileSync(`/proc/${pid}/comm`, 'utf8'),
    );
  } catch {
    return false;
  }
}
