/** Stored runs as series of figures that may be compared with each other: what a metric is of decides which runs belong together. */
import type { StoredMetric, StoredRun } from '../records/generated/baseline.ts';
import { askedTheSame, isSameSetting, loadedTheSame } from './baseline/comparable.ts';
import { onScale } from './baseline/measurements.ts';
import { metricFamilies } from './metrics/all.ts';
import type { MetricFamily } from './metrics/family.ts';

export interface TrendValue {
  run: StoredRun;
  /** Of the run in the whole history. */
  place: number;
  /** On the scale on which the metric varies: ln for times, costs and memory. */
  value: number;
}

export interface TrendMetric {
  family: MetricFamily;
  subject: string;
  /** Each of runs that may be compared, oldest first; runs of two kinds may take turns. */
  series: TrendValue[][];
}

export function trendMetrics(runs: readonly StoredRun[]): TrendMetric[] {
  return metricFamilies.flatMap((family) => {
    const subjects = new Map<string, TrendValue[]>();
    for (const [place, run] of runs.entries()) {
      for (const { subject, value } of run.metrics.filter(({ name }) => name === family.name)) {
        const values = subjects.get(subject) ?? [];
        values.push({ run, place, value: onScale(family, value) });
        subjects.set(subject, values);
      }
    }
    return [...subjects].map(([subject, values]) => ({
      family,
      subject,
      series: apart(values, ({ run }, other) => isComparable(family, subject, run, other.run)),
    }));
  });
}

/** Each with the first group whose first member it is like. */
export function apart<Item>(
  items: readonly Item[],
  isLike: (item: Item, first: Item) => boolean,
): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const own = groups.find(([first]) => first !== undefined && isLike(item, first));
    if (own) own.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** What is counted or weighed is the same everywhere. */
export function dependsOnMachine({ fromStoredRuns }: MetricFamily): boolean {
  return fromStoredRuns.kind !== 'newest';
}

function isComparable(
  family: MetricFamily,
  subject: StoredMetric['subject'],
  run: StoredRun,
  other: StoredRun,
): boolean {
  if (!dependsOnMachine(family)) return true;
  if (!isSameHardware(run, other)) return false;
  return family.fromStoredRuns.kind === 'same-load'
    ? loadedTheSame(run, other)
    : askedTheSame(subject, run, other);
}

export function isSameHardware(run: StoredRun, other: StoredRun): boolean {
  return isSameSetting(hardwareOnly(run), hardwareOnly(other));
}

/**
 * Hosted machines get a new kernel or engine every week or two: apart from each other such runs would never be a series. Where one
 * came together with a change, that is told beside it.
 */
export function hardwareOnly({
  machine,
  conditions,
}: StoredRun): Pick<StoredRun, 'machine' | 'conditions'> {
  return { machine: { ...machine, kernel: '', engineVersion: '' }, conditions };
}
