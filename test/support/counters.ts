import type { Counters } from '../../src/measure/resources/counters.ts';
import type { Sample } from '../../src/measure/resources/sampler.ts';

/** What a container's counters read that did nothing, but for what is given. */
export function someCounters(overrides: Partial<Counters> = {}): Counters {
  return {
    atMs: 0,
    cpuUserSeconds: 0,
    cpuSystemSeconds: 0,
    cpuTotalSeconds: 0,
    periods: 0,
    throttledPeriods: 0,
    throttledSeconds: 0,
    memoryBytes: 0,
    workingSetBytes: 0,
    cacheBytes: 0,
    peakBytes: 0,
    limitBytes: null,
    blockReadBytes: 0,
    blockWriteBytes: 0,
    networkReceivedBytes: 0,
    networkSentBytes: 0,
    pids: 0,
    oomKills: 0,
    ...overrides,
  };
}

export function someSample(overrides: Partial<Counters>, service = 'web'): Sample {
  return new Map([[service, someCounters(overrides)]]);
}
