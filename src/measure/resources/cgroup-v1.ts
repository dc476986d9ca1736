/** Version 1: one hierarchy per controller (Documentation/admin-guide/cgroup-v1 of the kernel). */
import { readKernelFile } from '../../platform/kernel-file.ts';
import {
  counted,
  limitOf,
  numberOrNull,
  parseFlat,
  parseNetDev,
  type Counters,
} from './counters.ts';

export interface V1Paths {
  cpu: string;
  cpuacct: string;
  memory: string;
  blkio: string;
  pids: string;
  netDev: string;
}

const NANOSECONDS = 1e9;

export function readV1(paths: V1Paths): Counters | undefined {
  const usage = readKernelFile(`${paths.cpuacct}/cpuacct.usage`);
  const user = readKernelFile(`${paths.cpuacct}/cpuacct.usage_user`);
  const system = readKernelFile(`${paths.cpuacct}/cpuacct.usage_sys`);
  const cpuStat = readKernelFile(`${paths.cpu}/cpu.stat`);
  const memory = readKernelFile(`${paths.memory}/memory.usage_in_bytes`);
  const memoryStat = readKernelFile(`${paths.memory}/memory.stat`);
  const peak = readKernelFile(`${paths.memory}/memory.max_usage_in_bytes`);
  const limit = readKernelFile(`${paths.memory}/memory.limit_in_bytes`);
  const oom = readKernelFile(`${paths.memory}/memory.oom_control`);
  const io = readKernelFile(`${paths.blkio}/blkio.throttle.io_service_bytes_recursive`);
  const pids = readKernelFile(`${paths.pids}/pids.current`);
  const net = readKernelFile(paths.netDev);
  const atMs = performance.now();
  if (usage === undefined || memory === undefined) return undefined;
  const cpu = parseFlat(cpuStat);
  const stat = parseFlat(memoryStat);
  const memoryBytes = Number(memory);
  const blocks = parseBlkio(io);
  const network = parseNetDev(net ?? '');
  return {
    atMs,
    cpuUserSeconds: Number(user ?? 0) / NANOSECONDS,
    cpuSystemSeconds: Number(system ?? 0) / NANOSECONDS,
    cpuTotalSeconds: Number(usage) / NANOSECONDS,
    periods: counted(cpu, 'nr_periods'),
    throttledPeriods: counted(cpu, 'nr_throttled'),
    throttledSeconds: counted(cpu, 'throttled_time') / NANOSECONDS,
    memoryBytes,
    workingSetBytes: Math.max(0, memoryBytes - counted(stat, 'total_inactive_file')),
    cacheBytes: counted(stat, 'total_cache'),
    peakBytes: numberOrNull(peak),
    limitBytes: limitOf(limit),
    blockReadBytes: blocks.read,
    blockWriteBytes: blocks.write,
    networkReceivedBytes: network.receivedBytes,
    networkSentBytes: network.sentBytes,
    pids: numberOrNull(pids),
    oomKills: counted(parseFlat(oom), 'oom_kill'),
  };
}

/** Lines such as `8:0 Read 4096`, one per device and operation. */
export function parseBlkio(text = ''): { read: number; write: number } {
  const sum = (operation: string) =>
    text
      .split('\n')
      .map((line) => line.split(/\s+/))
      .filter(([, name]) => name === operation)
      .reduce((total, [, , bytes]) => total + Number(bytes), 0);
  return { read: sum('Read'), write: sum('Write') };
}
