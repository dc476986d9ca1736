/** The Engine API's statistics: for a remote engine, where the kernel's files cannot be read. */
import type { ContainerStats } from '../../stack/engine.ts';
import type { Counters } from './counters.ts';

const NANOSECONDS = 1e9;

export function countersFromStats(stats: ContainerStats): Counters | undefined {
  const { cpu_stats: cpu, memory_stats: memory } = stats;
  // A stopped container answers with empty statistics.
  if (memory.usage === undefined) return undefined;
  const networks = Object.values(stats.networks ?? {});
  return {
    atMs: performance.now(),
    cpuUserSeconds: cpu.cpu_usage.usage_in_usermode / NANOSECONDS,
    cpuSystemSeconds: cpu.cpu_usage.usage_in_kernelmode / NANOSECONDS,
    cpuTotalSeconds: cpu.cpu_usage.total_usage / NANOSECONDS,
    ...throttlingOf(cpu.throttling_data ?? {}),
    ...memoryOf(memory, memory.usage),
    blockReadBytes: blockBytes(stats, 'read'),
    blockWriteBytes: blockBytes(stats, 'write'),
    networkReceivedBytes: networks.reduce((sum, { rx_bytes }) => sum + rx_bytes, 0),
    networkSentBytes: networks.reduce((sum, { tx_bytes }) => sum + tx_bytes, 0),
    pids: stats.pids_stats?.current ?? null,
  };
}

function throttlingOf(
  throttling: NonNullable<ContainerStats['cpu_stats']['throttling_data']>,
): Pick<Counters, 'periods' | 'throttledPeriods' | 'throttledSeconds'> {
  return {
    periods: throttling.periods ?? 0,
    throttledPeriods: throttling.throttled_periods ?? 0,
    throttledSeconds: (throttling.throttled_time ?? 0) / NANOSECONDS,
  };
}

/** Version 1 names its counters total_*. It does not tell of OOM kills through the API; the engine's events do. */
function memoryOf(
  { stats = {}, max_usage, limit }: ContainerStats['memory_stats'],
  usage: number,
): Pick<
  Counters,
  'memoryBytes' | 'workingSetBytes' | 'cacheBytes' | 'peakBytes' | 'limitBytes' | 'oomKills'
> {
  const inactive = stats['total_inactive_file'] ?? stats['inactive_file'] ?? 0;
  return {
    memoryBytes: usage,
    workingSetBytes: Math.max(0, usage - inactive),
    cacheBytes: stats['total_cache'] ?? stats['file'] ?? 0,
    peakBytes: max_usage ?? null,
    limitBytes: limit ?? null,
    oomKills: stats['oom_kill'] ?? 0,
  };
}

function blockBytes(stats: ContainerStats, operation: string): number {
  return (stats.blkio_stats?.io_service_bytes_recursive ?? [])
    .filter(({ op }) => op.toLowerCase() === operation)
    .reduce((sum, { value }) => sum + value, 0);
}
