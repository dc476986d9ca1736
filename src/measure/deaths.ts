/** Who died while it was measured, by the engine's own word: a container that is back tells nothing of why it was gone. */
import type { Notice, Startup } from '../records/generated/run.ts';
import type { ContainerState, Engine, EngineEvent } from '../stack/engine.ts';

/** Grows until the signal; the same list for all rounds, for every round has containers of its own. */
export async function watchDeaths(
  engine: Engine,
  projects: readonly string[],
  signal: AbortSignal,
): Promise<readonly EngineEvent[]> {
  const deaths: EngineEvent[] = [];
  for (const project of projects) {
    await engine.watch(project, signal, (event) => {
      if (event.action === 'die' || event.action === 'oom') deaths.push(event);
    });
  }
  return deaths;
}

export interface Meanwhile {
  /** Containers when measuring began. */
  then: readonly ContainerState[];
  /** And when it ended. */
  now: readonly ContainerState[];
  /** What the engine said in between. */
  deaths: readonly EngineEvent[];
  startup: Startup;
}

/** One notice per container that ended, came back, or had a process killed for memory. */
export function deathNotices({ then, now, deaths, startup }: Meanwhile): Notice[] {
  return then.flatMap((before) => {
    const after = now.find(({ id }) => id === before.id);
    const own = deaths.filter(({ containerId }) => containerId === before.id);
    const fate = before.running ? fateOf(before, after, own) : undefined;
    if (!fate || (fate.kind === 'ended-well' && hasNothingToServe(before, startup))) return [];
    const { service } = before;
    return [
      { level: 'error', code: fate.code, subject: service, text: `${service} ${fate.text}.` },
    ];
  });
}

/** What was killed for memory while it was measured, whether or not it is back. */
export function oomKilledServices({ then, now, deaths }: Meanwhile): Set<string> {
  const killed = [...then, ...now].filter(
    ({ id, oomKilled }) =>
      oomKilled || deaths.some(({ containerId, action }) => containerId === id && action === 'oom'),
  );
  return new Set(killed.map(({ service }) => service));
}

interface Fate {
  kind: 'killed' | 'ended' | 'ended-well';
  code: string;
  text: string;
}

function fateOf(
  before: ContainerState,
  after: ContainerState | undefined,
  own: readonly EngineEvent[],
): Fate | undefined {
  const isThere = after?.running === true;
  const isSame = isThere && after.restartCount === before.restartCount && after.pid === before.pid;
  if (own.some(({ action }) => action === 'oom') || after?.oomKilled === true)
    return killed(isThere, isSame);
  return isSame ? undefined : ended(isThere, exitCodeOf(own) ?? after?.exitCode ?? null);
}

function exitCodeOf(own: readonly EngineEvent[]): number | null {
  return own.findLast(({ action }) => action === 'die')?.exitCode ?? null;
}

function killed(isThere: boolean, isSame: boolean): Fate {
  const who = isSame ? 'had a process killed' : 'was killed';
  const text = `${who} for using more memory than its limit${isSame ? '' : back(isThere)}`;
  return { kind: 'killed', code: 'oom-killed', text: `${text} while it was measured` };
}

function ended(isThere: boolean, exitCode: number | null): Fate {
  return {
    kind: exitCode === 0 && !isThere ? 'ended-well' : 'ended',
    code: 'died-while-measured',
    text: `ended (exit code ${exitCode ?? 'unknown'})${back(isThere)} while it was measured`,
  };
}

function back(isThere: boolean): string {
  return isThere ? ', and started again,' : '';
}

/** A service of which nothing was known but that it ran may have done what it had to do. */
function hasNothingToServe({ service }: ContainerState, { services }: Startup): boolean {
  const startup = services.find((each) => each.service === service);
  return startup?.readyBy === 'started' || startup?.readyBy === 'completed';
}
