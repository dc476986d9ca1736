/** When this process was ready to run and had no CPU: other work, or the hypervisor. That is the machine's fault, not the program's. */
import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 5;
/** Shorter waits are how any machine shares its CPUs. */
const NOTABLE_MS = 2;
const MS_PER_TICK = 10;

/** Milliseconds of the clock that all processes of a machine share. */
export const sharedNowMs = () => Number(process.hrtime.bigint()) / 1e6;

/** Until taken: spans [from, to] of the shared clock, in ms, and how long of each was waited. */
export function startWitness() {
  let waits = [];
  let before = look();
  const timer = setInterval(() => {
    const now = look();
    const waitedMs = now.runDelayMs - before.runDelayMs + now.stolenMs - before.stolenMs;
    if (waitedMs >= NOTABLE_MS) waits.push({ fromMs: before.atMs, toMs: now.atMs, waitedMs });
    before = now;
  }, LOOK_EVERY_MS);
  timer.unref();
  return {
    take() {
      const taken = waits;
      waits = [];
      return taken;
    },
    stop: () => clearInterval(timer),
  };
}

function look() {
  return { atMs: sharedNowMs(), runDelayMs: runDelayMs(), stolenMs: stolenMs() };
}

/** Time on the run queue of the main thread, in which all our JavaScript runs (Documentation/scheduler/sched-stats.rst). */
function runDelayMs() {
  return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[1]) / 1e6;
}

/** Of all CPUs together. */
function stolenMs() {
  return (
    Number(readFileSync('/proc/stat', 'utf8').split('\n', 1)[0].trim().split(/\s+/)[8]) *
    MS_PER_TICK
  );
}
