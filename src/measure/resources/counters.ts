/** What the kernel counts for one container. Counters only grow; gauges are the moment's. */
export interface Counters {
  /** performance.now() when they were read. */
  atMs: number;
  cpuUserSeconds: number;
  cpuSystemSeconds: number;
  cpuTotalSeconds: number;
  periods: number;
  throttledPeriods: number;
  throttledSeconds: number;
  memoryBytes: number;
  /** Without the page cache that the kernel would drop first. */
  workingSetBytes: number;
  cacheBytes: number;
  peakBytes: number | null;
  limitBytes: number | null;
  blockReadBytes: number;
  blockWriteBytes: number;
  networkReceivedBytes: number;
  networkSentBytes: number;
  pids: number | null;
  oomKills: number;
}

export type CounterSource = 'cgroup-v1' | 'cgroup-v2' | 'engine-api';

/** Reads one container's counters, or undefined when it is gone. */
export interface CounterReader {
  source: CounterSource;
  read(): Promise<Counters | undefined>;
}

/** `key value` lines, as most cgroup files have them. */
export function parseFlat(text = ''): Record<string, number> {
  return Object.fromEntries(
    text
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter((parts) => parts.length === 2)
      .map(([key = '', value]) => [key, Number(value)]),
  );
}

/** A file that holds one number; null where the file is not there. */
export function numberOrNull(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

/** A counter that a kernel may not have; one that is missing has counted nothing. */
export function counted(counters: Record<string, number>, name: string): number {
  return counters[name] ?? 0;
}

/** Limits beyond this are how version 1 writes "none". */
const NO_LIMIT_BYTES = 2 ** 60;

export function limitOf(text: string | undefined): number | null {
  const bytes = Number(text?.trim());
  return Number.isFinite(bytes) && bytes > 0 && bytes < NO_LIMIT_BYTES ? bytes : null;
}

/** Received and sent bytes of /proc/<pid>/net/dev, loopback left out. */
export function parseNetDev(text: string): { receivedBytes: number; sentBytes: number } {
  let receivedBytes = 0;
  let sentBytes = 0;
  for (const line of text.split('\n')) {
    const [name, rest] = line.split(':');
    if (rest === undefined || name?.trim() === 'lo') continue;
    const fields = rest.trim().split(/\s+/).map(Number);
    receivedBytes += fields[0] ?? 0;
    sentBytes += fields[8] ?? 0;
  }
  return { receivedBytes, sentBytes };
}
