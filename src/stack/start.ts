/** Starts a project, fresh, and tells what its start was like. */
import { calibrateWallClock, wallMs } from '../platform/clock.ts';
import { UserError } from '../platform/errors.ts';
import { composeCommand, type ComposeContext, type Project } from './compose.ts';
import { StartupWatch, type StartOptions, type StartResult } from './startup-watch.ts';

export type { StartOptions, StartResult };

const UP_TIMEOUT_MS = 15 * 60_000;
/** Once everything is ready or has failed, compose has nothing to do but to wait for what never comes. */
const UP_GRACE_MS = 2_000;

export async function startProject(
  project: Project,
  options: StartOptions,
  context: ComposeContext,
): Promise<StartResult> {
  calibrateWallClock();
  const beganAt = wallMs();
  const enough = new AbortController();
  const watch = new StartupWatch(project, options, context.signal);
  try {
    await watch.open();
    const up = composeCommand(
      project,
      ['up', '--detach', '--no-build', '--pull', 'never', '--quiet-pull'],
      {
        ...context,
        signal: AbortSignal.any([context.signal, enough.signal]),
        timeoutMs: UP_TIMEOUT_MS,
      },
    );
    let upEnded: { exitCode: number; stderr: string } | undefined;
    const ended = up.then((result) => {
      if (result.exitCode !== 0) refuseTakenPort(result.stderr);
      upEnded = result;
    });
    const settled = watch.settled(() => upEnded);
    // The first failure wins; a settled watch still waits for compose to end, or to be ended.
    await Promise.race([settled, ended.then(() => settled)]);
    const patience = setTimeout(() => enough.abort(), UP_GRACE_MS);
    await ended
      .catch((error: unknown) => {
        if (context.signal.aborted || !enough.signal.aborted) throw error;
      })
      .finally(() => clearTimeout(patience));
    return await watch.result(beganAt, upEnded);
  } finally {
    watch.close();
  }
}

/** @throws UserError: with --keep-ports a port of the host can be taken, and only the caller can change that. */
function refuseTakenPort(stderr: string): void {
  const taken =
    /Bind for (\S+) failed: port is already allocated|(?:listen tcp\d?|failed to bind host port(?: for)?) (\S+?):? .*address already in use/.exec(
      stderr,
    );
  if (!taken) return;
  throw new UserError(
    `The port ${taken[1] ?? taken[2] ?? ''} is taken. Stop what uses it, or leave out --keep-ports so that free ports are used.`,
  );
}
