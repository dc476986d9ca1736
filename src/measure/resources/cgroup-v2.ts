/** Version 2: one hierarchy for all controllers (Documentation/admin-guide/cgroup-v2 of the kernel). */
import { readKernelFile } from '../../platform/kernel-file.ts';
import {
  counted,
  limitOf,
  numberOrNull,
  parseFlat,
  parseNetDev,
  type Counters,
} from './counters.ts';

export interface V2Paths {
  cgroup: string;
  netDev: string;
}

const MICROSECONDS = 1e6;

export function readV2(paths: V2Paths): Counters | undefined {
  const read = (name: string) => readKernelFile(`${paths.cgroup}/${name}`);
  const cpuStat = read('cpu.stat');
  const memory = read('memory.current');
  const memoryStat = read('memory.stat');
  // Since Linux 5.19.
  const peak = read('memory.peak');
  const limit = read('memory.max');
  const events = read('memory.events');
  const io = read('io.stat');
  const pids = read('pids.current');
  const net = readKernelFile(paths.netDev);
  const atMs = performance.now();
  if (cpuStat === undefined || memory === undefined) return undefined;
  const cpu = parseFlat(cpuStat);
  const stat = parseFlat(memoryStat);
  const memoryBytes = Number(memory);
  const blocks = parseIoStat(io);
  const network = parseNetDev(net ?? '');
  return {
    atMs,
    cpuUserSeconds: counted(cpu, 'user_usec') / MICROSECONDS,
    cpuSystemSeconds: counted(cpu, 'system_usec') / MICROSECONDS,
    cpuTotalSeconds: counted(cpu, 'usage_usec') / MICROSECONDS,
    periods: counted(cpu, 'nr_periods'),
    throttledPeriods: counted(cpu, 'nr_throttled'),
    throttledSeconds: counted(cpu, 'throttled_usec') / MICROSECONDS,
    memoryBytes,
    workingSetBytes: Math.max(0, memoryBytes - counted(stat, 'inactive_file')),
    cacheBytes: counted(stat, 'file'),
    peakBytes: numberOrNull(peak),
    limitBytes: limitOf(limit),
    blockReadBytes: blocks.read,
    blockWriteBytes: blocks.write,
    networkReceivedBytes: network.receivedBytes,
    networkSentBytes: network.sentBytes,
    pids: numberOrNull(pids),
    oomKills: counted(parseFlat(events), 'oom_kill'),
  };
}

/** Lines such as `8:0 rbytes=1 wbytes=2 rios=3 …`, one per device. */
export function parseIoStat(text = ''): { read: number; write: number } {
  const sum = (name: string) =>
    [...text.matchAll(new RegExp(`\\b${name}=(\\d+)`, 'g'))].reduce(
      (total, [, bytes]) => total + Number(bytes),
      0,
    );
  return { read: sum('rbytes'), write: sum('wbytes') };
}
