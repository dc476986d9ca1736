/**
 * Open loop: requests leave at planned times whatever becomes of the earlier ones, and latency counts from the planned time
 * (G. Tene, "How NOT to Measure Latency": the remedy for coordinated omission).
 */
import { ask, newAgent, type Address, type Agent, type FilledRequest } from '../../stack/ask.ts';
import type { Endpoint, Stage } from '../../records/generated/stack.ts';
import { sleep } from '../../platform/clock.ts';
import { wasAborted } from '../../platform/signal.ts';
import { Windows, type LoadWindow } from './windows.ts';

export interface OpenLoop {
  ratePerSecond: number;
  stages: readonly Stage[];
  durationMs: number;
  timeoutMs: number;
  /** Length of the windows of the account; default: a second. */
  windowMs?: number;
  /** Connections that go on from one burst to the next; default: of its own. */
  agent?: Agent;
}

/** A service that is this far behind will not catch up; further requests count as timeouts without being sent. */
export const MAX_IN_FLIGHT = 1_000;
/** setTimeout() may come this much late: from here on the loop turns until the moment has come. */
const TIMER_SLACK_MS = 1.5;

/** Arrival times in milliseconds from the start, evenly spaced for a constant rate, by the integral of the rate on a ramp. */
export function* arrivals(
  load: Pick<OpenLoop, 'ratePerSecond' | 'stages' | 'durationMs'>,
): Generator<number> {
  const segments =
    load.stages.length > 0
      ? load.stages
      : [{ durationMs: load.durationMs, ratePerSecond: load.ratePerSecond }];
  let offsetMs = 0;
  let from = load.ratePerSecond;
  let owed = 1;
  for (const { durationMs, ratePerSecond: to } of segments) {
    const seconds = durationMs / 1_000;
    const slope = (to - from) / seconds;
    const total = ((from + to) / 2) * seconds;
    for (; owed <= total; owed += 1) yield offsetMs + 1_000 * timeOf(owed, from, slope);
    owed -= total;
    offsetMs += durationMs;
    from = to;
  }
}

/** Solves from·t + slope·t²/2 = count for t, in the form that is stable for a small slope. */
function timeOf(count: number, from: number, slope: number): number {
  const root = Math.sqrt(Math.max(0, from * from + 2 * slope * count));
  return (2 * count) / (from + root);
}

export async function runOpenLoop(
  endpoint: Endpoint,
  address: Address,
  load: OpenLoop,
  request: FilledRequest,
  signal: AbortSignal,
): Promise<LoadWindow[]> {
  if (signal.aborted) return [];
  const agent = load.agent ?? newAgent(endpoint, MAX_IN_FLIGHT);
  const windows = new Windows(load.durationMs, load.windowMs);
  const inFlight = new Set<Promise<void>>();
  const began = performance.now();
  try {
    for (const arrivalMs of arrivals(load)) {
      const intendedAt = began + arrivalMs;
      await until(intendedAt, signal);
      if (wasAborted(signal)) break;
      const window = windows.at(arrivalMs);
      window.intended += 1;
      // We are late, not the service: what is not sent is neither an answer nor an error, and the block says so.
      if (performance.now() - intendedAt > load.timeoutMs) continue;
      if (inFlight.size >= MAX_IN_FLIGHT) {
        window.bad('timeouts', null);
        continue;
      }
      const options = { agent, timeoutMs: load.timeoutMs, signal, intendedAt, ...request };
      const sent = ask(endpoint, address, options).then((answer) => {
        if (answer.kind === 'good') window.recorder.record(answer.latencyUs);
        else if (!signal.aborted) window.bad(answer.error, answer.status);
      });
      inFlight.add(sent);
      void sent.finally(() => inFlight.delete(sent));
    }
    await until(began + load.durationMs, signal);
    const endedMs = Math.min(load.durationMs, performance.now() - began);
    await Promise.all(inFlight);
    return windows.close(endedMs);
  } finally {
    if (!load.agent) agent.destroy();
  }
}

/** Gives way at least once, even when late: otherwise no answer would be read while the loop catches up. */
async function until(at: number, signal: AbortSignal): Promise<void> {
  const early = at - performance.now() - TIMER_SLACK_MS;
  if (early > 0) await sleep(early, signal);
  do await new Promise(setImmediate);
  while (performance.now() < at && !signal.aborted);
}
