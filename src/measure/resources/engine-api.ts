/** The Engine API's statistics: for a remote engine, where the kernel's files cannot be read. */
import type { ContainerStats } from '../../stack/engine.ts';
import type { Counters } from './counters.ts';

const NANOSECONDS = 1e9;

export function countersFromStats(stats: ContainerStats): Counters | undefined {
  const { cpu_stats: cpu, memory_stats: memory } = stats;
  // A stopped container answers with empty statistics.
  if (memory.usage === undefined) return undefined;
  const detail = memory.stats ?? {};
  const throttling = cpu.throttling_data ?? {};
  const io = stats.blkio_stats?.io_service_bytes_recursive ?? [];
  const networks = Object.values(stats.networks ?? {});
  const bytes = (operation: string) =>
    io
      .filter(({ op }) => op.toLowerCase() === operation)
      .reduce((sum, { value }) => sum + value, 0);
  return {
    atMs: performance.now(),
    cpuUserSeconds: cpu.cpu_usage.usage_in_usermode / NANOSECONDS,
    cpuSystemSeconds: cpu.cpu_usage.usage_in_kernelmode / NANOSECONDS,
    cpuTotalSeconds: cpu.cpu_usage.total_usage / NANOSECONDS,
    periods: throttling.periods ?? 0,
    throttledPeriods: throttling.throttled_periods ?? 0,
    throttledSeconds: (throttling.throttled_time ?? 0) / NANOSECONDS,
    memoryBytes: memory.usage,
    workingSetBytes: Math.max(
      0,
      memory.usage - (detail['total_inactive_file'] ?? detail['inactive_file'] ?? 0),
    ),
    cacheBytes: detail['total_cache'] ?? detail['file'] ?? 0,
    peakBytes: memory.max_usage ?? null,
    limitBytes: memory.limit ?? null,
    blockReadBytes: bytes('read'),
    blockWriteBytes: bytes('write'),
    networkReceivedBytes: networks.reduce((sum, { rx_bytes }) => sum + rx_bytes, 0),
    networkSentBytes: networks.reduce((sum, { tx_bytes }) => sum + tx_bytes, 0),
    pids: stats.pids_stats?.current ?? null,
    // Version 1 does not tell through the API; the engine's own events do.
    oomKills: detail['oom_kill'] ?? 0,
  };
}
