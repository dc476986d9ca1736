/** Which TCP ports a container's processes listen on, read from its network namespace. */
import { readKernelFile } from '../platform/kernel-file.ts';

const LISTEN_STATE = '0A';
/** Docker's own resolver (127.0.0.11) listens in every container. */
const DOCKER_RESOLVER = '0B00007F';

/** Ports, or undefined where the process is gone or cannot be seen from here. */
export function listeningPorts(pid: number): Set<number> | undefined {
  const tables = ['tcp', 'tcp6'].map((table) => readKernelFile(`/proc/${pid}/net/${table}`));
  if (pid <= 0 || tables.every((table) => table === undefined)) return undefined;
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
  const tables = ['sockstat', 'sockstat6'].map((table) =>
    readKernelFile(`/proc/${pid}/net/${table}`),
  );
  if (pid <= 0 || tables.every((table) => table === undefined)) return undefined;
  return tables.reduce(
    (sum, table) => sum + Number(/^TCP6?: inuse (\d+)/m.exec(table ?? '')?.[1] ?? 0),
    0,
  );
}
