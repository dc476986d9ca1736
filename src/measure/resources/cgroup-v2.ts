/** Version 2: one hierarchy for all controllers (Documentation/admin-guide/cgroup-v2 of the kernel). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { limitOf, parseFlat, parseNetDev, type Counters } from './counters.ts';

export interface V2Paths {
  cgroup: string;
  netDev: string;
}

const MICROSECONDS = 1e6;

export async function readV2(paths: V2Paths): Promise<Counters | undefined> {
  const read = (name: string) => readFile(join(paths.cgroup, name), 'utf8').catch(() => undefined);
  const [cpuStat, memory, memoryStat, peak, limit, events, io, pids, net] = await Promise.all([
    read('cpu.stat'),
    read('memory.current'),
    read('memory.stat'),
    // Since Linux 5.19.
    read('memory.peak'),
    read('memory.max'),
    read('memory.events'),
    read('io.stat'),
    read('pids.current'),
    readFile(paths.netDev, 'utf8').catch(() => ''),
  ]);
  const atMs = performance.now();
  if (cpuStat === undefined || memory === undefined) return undefined;
  const cpu = parseFlat(cpuStat);
  const stat = parseFlat(memoryStat ?? '');
  const memoryBytes = Number(memory);
  const blocks = parseIoStat(io ?? '');
  const network = parseNetDev(net);
  return {
    atMs,
    cpuUserSeconds: (cpu['user_usec'] ?? 0) / MICROSECONDS,
    cpuSystemSeconds: (cpu['system_usec'] ?? 0) / MICROSECONDS,
    cpuTotalSeconds: (cpu['usage_usec'] ?? 0) / MICROSECONDS,
    periods: cpu['nr_periods'] ?? 0,
    throttledPeriods: cpu['nr_throttled'] ?? 0,
    throttledSeconds: (cpu['throttled_usec'] ?? 0) / MICROSECONDS,
    memoryBytes,
    workingSetBytes: Math.max(0, memoryBytes - (stat['inactive_file'] ?? 0)),
    cacheBytes: stat['file'] ?? 0,
    peakBytes: peak === undefined ? null : Number(peak),
    limitBytes: limitOf(limit),
    blockReadBytes: blocks.read,
    blockWriteBytes: blocks.write,
    networkReceivedBytes: network.receivedBytes,
    networkSentBytes: network.sentBytes,
    pids: pids === undefined ? null : Number(pids),
    oomKills: parseFlat(events ?? '')['oom_kill'] ?? 0,
  };
}

/** Lines such as `8:0 rbytes=1 wbytes=2 rios=3 …`, one per device. */
export function parseIoStat(text: string): { read: number; write: number } {
  const sum = (name: string) =>
    [...text.matchAll(new RegExp(`\\b${name}=(\\d+)`, 'g'))].reduce(
      (total, [, bytes]) => total + Number(bytes),
      0,
    );
  return { read: sum('rbytes'), write: sum('wbytes') };
}
