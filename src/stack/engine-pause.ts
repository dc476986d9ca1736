/** Stopping a container's clock, at a moment at which the engine does nothing inside of it. */
import type Docker from 'dockerode';
import { sleep, wallMs } from '../platform/clock.ts';
import { notFound, notRunning, withDeadline } from './engine-deadline.ts';

/** A health check that takes longer is not waited for: it runs by then, and can be frozen like anything else. */
const LONGEST_CHECK_MS = 3_000;
const LOOK_AGAIN_MS = 20;
/** So close to the next health check it may begin before the engine has frozen the container. */
const MARGIN_MS = 200;
/** Where an image declares none. */
const DEFAULT_INTERVAL_MS = 30_000;
const DEFAULT_START_INTERVAL_MS = 5_000;

/**
 * A container must not be frozen while the engine starts a process in it: that process never runs, the engine waits for it
 * with the container locked, and no later question about the container, be it to let it go on, is ever answered.
 */
export async function pauseContainer(container: Docker.Container): Promise<void> {
  const giveUpAt = performance.now() + LONGEST_CHECK_MS;
  while (performance.now() < giveUpAt && !(await isQuiet(container))) {
    await sleep(LOOK_AGAIN_MS);
  }
  await withDeadline(container.pause()).catch(notRunning);
}

export async function unpauseContainer(container: Docker.Container): Promise<void> {
  await withDeadline(container.unpause()).catch(notRunning);
}

/** What the engine says that its types lack; it gives null for what it has none of. */
interface Checked {
  ExecIDs: string[] | null;
  State: { StartedAt: string; Health?: { Log: { End: string }[] | null } };
  Config: { Healthcheck?: { Interval?: number; StartInterval?: number } };
}

/** Neither is anything being run in it, nor is its next health check about to. */
async function isQuiet(container: Docker.Container): Promise<boolean> {
  const found = await withDeadline(container.inspect()).catch(notFound);
  if (!found) return true;
  const { ExecIDs, State, Config } = found as object as Checked;
  if ((ExecIDs ?? []).length > 0) return false;
  if (!State.Health) return true;
  const sinceMs = wallMs() - Date.parse(State.Health.Log?.at(-1)?.End ?? State.StartedAt);
  const { Interval, StartInterval } = Config.Healthcheck ?? {};
  return [
    milliseconds(Interval) || DEFAULT_INTERVAL_MS,
    milliseconds(StartInterval) || DEFAULT_START_INTERVAL_MS,
  ].every((intervalMs) => Math.abs(sinceMs - intervalMs) > MARGIN_MS);
}

function milliseconds(nanoseconds = 0): number {
  return nanoseconds / 1_000_000;
}
