/** Which TCP ports a container's processes listen on, read from its network namespace. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const LISTEN_STATE = '0A';
/** Docker's own resolver (127.0.0.11) listens in every container. */
const DOCKER_RESOLVER = '0B00007F';

/** Ports, or undefined where the process is gone or cannot be seen from here. */
export async function listeningPorts(pid: number): Promise<Set<number> | undefined> {
  if (pid <= 0) return undefined;
  const tables = await Promise.all(
    ['tcp', 'tcp6'].map((table) =>
      readFile(`/proc/${pid}/net/${table}`, 'latin1').catch(() => undefined),
    ),
  );
  if (tables.every((table) => table === undefined)) return undefined;
  return new Set(tables.flatMap((table) => parseListening(table ?? '')));
}

/** Lines of /proc/net/tcp: `sl local_address rem_address st …`, address and port in hexadecimal. */
export function parseListening(table: string): number[] {
  return table
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [, local, , state] = line.trim().split(/\s+/);
      if (local === undefined || state !== LISTEN_STATE) return [];
      const [address = '', port = ''] = local.split(':');
      return address === DOCKER_RESOLVER ? [] : [Number.parseInt(port, 16)];
    });
}

/**
 * How many TCP sockets the process's network namespace has, or undefined where the process is gone. The kernel knows this number,
 * while for the ports it walks all the sockets that the machine could have (half a millisecond of CPU per table): a service
 * must not compete for its start with somebody who asks that every few milliseconds.
 */
export function socketCount(pid: number): number | undefined {
  if (pid <= 0) return undefined;
  try {
    return ['sockstat', 'sockstat6'].reduce((sum, name) => sum + inUse(pid, name), 0);
  } catch {
    return undefined;
  }
}

/** Read at once, not by the thread pool, whose threads wait their turn on a busy machine. */
function inUse(pid: number, name: string): number {
  const text = readFileSync(`/proc/${pid}/net/${name}`, 'latin1');
  return Number(/^TCP6?: inuse (\d+)/m.exec(text)?.[1] ?? 0);
}
