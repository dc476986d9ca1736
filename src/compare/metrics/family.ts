/** A metric family reads one kind of number from a run record, round by round; what to make of it is decided elsewhere. */
import type { Metric } from '../../records/generated/comparison.ts';
import type { Round, RunRecord } from '../../records/generated/run.ts';

type Variant = Round['variant'];

/** One number per round in which there was one: the round is the unit of every statistic. */
export interface Series {
  /** stack, service, endpoint or scenario */
  subject: string;
  values: number[];
}

export interface MetricFamily {
  name: Metric['name'];
  unit: Metric['unit'];
  /** How much more than the base is still fine, as a share of it. */
  tolerance: number;
  /** In the metric's unit: a difference below it is one that no one cares about. */
  floor: number;
  /** Whether a run on another machine can be compared with at all. */
  fromAnotherMachine: { kind: 'comparable' } | { kind: 'not-comparable'; because: string };
  /** What stands for a series where there is no statistic: the median, or the worst round for what must not happen once. */
  summary: 'median' | 'highest';
  series: (run: RunRecord, variant: Variant) => Series[];
}

export const DEFAULT_TOLERANCE = 0.05;

export const COMPARABLE = { kind: 'comparable' } as const;

/** Measured on public runners: the last stored run is wrong at +5 % in a third of the runs of identical code. */
export const NO_TIME_FROM_ELSEWHERE = {
  kind: 'not-comparable',
  because: 'a number from another machine cannot gate time',
} as const;

/** Gathers numbers of the same subject over rounds. */
export function gather(found: readonly { subject: string; value: number | null }[]): Series[] {
  const series = new Map<string, number[]>();
  for (const { subject, value } of found) {
    const values = series.get(subject) ?? [];
    if (value !== null) values.push(value);
    series.set(subject, values);
  }
  return [...series].map(([subject, values]) => ({ subject, values }));
}
