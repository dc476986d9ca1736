/** Reads every container's counters at an interval, and at the moments between which something is judged. */
import { sleep } from '../../platform/clock.ts';
import type { ContainerState, Engine } from '../../stack/engine.ts';
import { counterReader } from './reader.ts';
import type { CounterReader, Counters } from './counters.ts';

/** The counters of all containers of a service at one moment, added up. */
export type Sample = Map<string, Counters>;

export interface Sampler {
  readonly source: CounterReader['source'];
  readonly samples: readonly Sample[];
  /** A sample now, beside those of the interval. */
  mark(): Promise<Sample>;
  stop(): Promise<void>;
}

export async function startSampler(
  containers: readonly ContainerState[],
  engine: Engine,
  options: { route: 'cgroup' | 'engine-api'; intervalMs: number; signal: AbortSignal },
): Promise<Sampler> {
  const readers = await Promise.all(
    containers
      .filter(({ running }) => running)
      .map(async (container) => ({
        service: container.service,
        reader: await counterReader(container, engine, options.route),
      })),
  );
  const samples: Sample[] = [];
  const stop = new AbortController();

  const mark = async (): Promise<Sample> => {
    const read = await Promise.all(
      readers.map(async ({ service, reader }) => ({ service, counters: await reader.read() })),
    );
    const sample: Sample = new Map();
    for (const { service, counters } of read) {
      if (!counters) continue;
      const sofar = sample.get(service);
      sample.set(service, sofar ? add(sofar, counters) : counters);
    }
    samples.push(sample);
    return sample;
  };

  const loop = async (): Promise<void> => {
    let next = performance.now();
    while (!stop.signal.aborted && !options.signal.aborted) {
      await mark();
      next += options.intervalMs;
      await sleep(Math.max(0, next - performance.now()), stop.signal);
    }
  };
  // Nobody waits for the loop: an engine that fails meanwhile is told at the next mark.
  let failure: unknown;
  const running = loop().catch((error: unknown) => (failure = error));
  return {
    source: readers[0]?.reader.source ?? 'engine-api',
    samples,
    mark: async () => {
      if (failure !== undefined) throw failure as Error;
      return mark();
    },
    stop: async () => {
      stop.abort();
      await running;
    },
  };
}

function add(a: Counters, b: Counters): Counters {
  const both = (key: keyof Counters) => (a[key] ?? 0) + (b[key] ?? 0);
  const orNull = (x: number | null, y: number | null) => (x === null || y === null ? null : x + y);
  return {
    atMs: Math.max(a.atMs, b.atMs),
    cpuUserSeconds: both('cpuUserSeconds'),
    cpuSystemSeconds: both('cpuSystemSeconds'),
    cpuTotalSeconds: both('cpuTotalSeconds'),
    periods: both('periods'),
    throttledPeriods: both('throttledPeriods'),
    throttledSeconds: both('throttledSeconds'),
    memoryBytes: both('memoryBytes'),
    workingSetBytes: both('workingSetBytes'),
    cacheBytes: both('cacheBytes'),
    peakBytes: orNull(a.peakBytes, b.peakBytes),
    limitBytes: orNull(a.limitBytes, b.limitBytes),
    blockReadBytes: both('blockReadBytes'),
    blockWriteBytes: both('blockWriteBytes'),
    networkReceivedBytes: both('networkReceivedBytes'),
    networkSentBytes: both('networkSentBytes'),
    pids: orNull(a.pids, b.pids),
    oomKills: both('oomKills'),
  };
}
