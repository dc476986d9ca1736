/** Which ports that no Compose file names are listened on all the same, seen once the stack runs. */
import type { ServiceModel } from '../../records/generated/stack.ts';
import { sleep } from '../../platform/clock.ts';
import type { ContainerState } from '../../stack/engine.ts';
import { listeningPorts } from '../../stack/listening.ts';

/** How long a service has to listen on what its image exposes. */
const PATIENCE_MS = 5_000;
/** And on anything at all: a worker never does, and nobody should have to wait long for it. */
const UNKNOWN_PATIENCE_MS = 2_000;
const PAUSE_MS = 100;
/** From here on the kernel hands out ports by chance: the next start would have others. */
const FIRST_EPHEMERAL_PORT = 32_768;

/**
 * Ports that an image exposes say what it could listen on; a worker made from a web server's image never does. So those
 * count that are seen to be listened on. Of a service for which no port is known, any counts.
 */
export async function seenListening(
  services: ReadonlyArray<Pick<ServiceModel, 'name' | 'ports'>>,
  imagePorts: Record<string, number[]>,
  containers: readonly ContainerState[],
  signal: AbortSignal,
): Promise<Record<string, number[]>> {
  const entries = await Promise.all(
    services.map(async ({ name, ports }) => {
      const container = containers.find(({ service, running }) => service === name && running);
      const ofImage = imagePorts[name] ?? [];
      return [name, container ? await portsSeen(container, ports, ofImage, signal) : []] as const;
    }),
  );
  return Object.fromEntries(entries);
}

function portsSeen(
  { pid, networkMode }: ContainerState,
  named: readonly number[],
  ofImage: readonly number[],
  signal: AbortSignal,
): Promise<number[]> {
  if (ofImage.length > 0)
    return awaitListening(pid, (port) => ofImage.includes(port), PATIENCE_MS, signal);
  // On the host's network everything on this machine would be seen.
  if (named.length > 0 || networkMode === 'host') return Promise.resolve([]);
  return awaitListening(pid, (port) => port < FIRST_EPHEMERAL_PORT, UNKNOWN_PATIENCE_MS, signal);
}

async function awaitListening(
  pid: number,
  counts: (port: number) => boolean,
  patienceMs: number,
  signal: AbortSignal,
): Promise<number[]> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const open = listeningPorts(pid);
    const seen = [...(open ?? [])].filter(counts).sort((a, b) => a - b);
    if (open === undefined || seen.length > 0) return seen;
    if (performance.now() >= until || signal.aborted) return [];
    await sleep(PAUSE_MS, signal);
  }
}
