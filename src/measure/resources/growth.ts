/** What a service's memory did between idle and after load: a leak shows as growth that goes on under load. Pure. */
import type { MemoryGrowth } from '../../records/generated/run.ts';
import { slopeOf } from '../../stats/slope.ts';
import type { Sample } from './sampler.ts';

export interface PhaseSamples {
  idle: readonly Sample[];
  load: readonly Sample[];
  after: readonly Sample[];
}

export function memoryGrowth({ idle, load, after }: PhaseSamples): MemoryGrowth[] {
  return [...(after.at(-1)?.keys() ?? [])].flatMap((service) => {
    const before = meanWorkingSet(idle, service);
    const end = meanWorkingSet(after, service);
    if (before === null || end === null || load.length === 0) return [];
    const points = load.flatMap((sample) => {
      const counters = sample.get(service);
      return counters ? [{ x: counters.atMs / 1_000, y: counters.workingSetBytes }] : [];
    });
    const trend = slopeOf(points);
    return [
      {
        service,
        growthBytes: Math.round(end - before),
        slopeBytesPerSecond: trend && Math.round(trend.slope),
        slopeError: trend && Math.round(trend.error),
      },
    ];
  });
}

function meanWorkingSet(samples: readonly Sample[], service: string): number | null {
  const values = samples.flatMap((sample) => sample.get(service)?.workingSetBytes ?? []);
  return values.length === 0
    ? null
    : values.reduce((total, value) => total + value, 0) / values.length;
}
