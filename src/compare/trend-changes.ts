/** A change of level in a metric's own terms: between which runs, of which commits, and what else differs between those two. */
import type { StoredRun } from '../records/generated/baseline.ts';
import type { LevelChange, TrendRun } from '../records/generated/comparison.ts';
import type { ChangePoint } from '../stats/change-points.ts';
import { differences } from './baseline/comparable.ts';
import type { MetricFamily } from './metrics/family.ts';
import { dependsOnMachine, type TrendMetric, type TrendValue } from './trend-series.ts';

export interface SplitSeries {
  values: readonly TrendValue[];
  points: readonly ChangePoint[];
}

export function levelsOf({ values, points }: SplitSeries): TrendValue[][] {
  const bounds = [0, ...points.map(({ index }) => index), values.length];
  return bounds.slice(1).map((to, index) => values.slice(bounds[index], to));
}

/** Those of at least the floor. */
export function levelChanges(
  metric: TrendMetric,
  split: SplitSeries,
  floor: number,
): LevelChange[] {
  const levels = levelsOf(split);
  return split.points
    .flatMap((point, index) => {
      const [before = [], after = []] = levels.slice(index, index + 2);
      return changeBetween(metric, { point, before, after }) ?? [];
    })
    .filter(({ before, after }) => Math.abs(after - before) >= floor);
}

interface Place {
  point: ChangePoint;
  before: readonly TrendValue[];
  after: readonly TrendValue[];
}

function changeBetween(
  { family, subject }: TrendMetric,
  { point, before, after }: Place,
): LevelChange | null {
  const [last, first] = [before.at(-1), after[0]];
  if (!last || !first) return null;
  const [from, to] = [inUnit(family, point.before), inUnit(family, point.after)];
  const scale = scaleOf(family);
  return {
    name: family.name,
    subject,
    unit: family.unit,
    scale,
    before: from,
    after: to,
    change: scale === 'ratio' ? to / from - 1 : to - from,
    pValue: point.pValue,
    runsBefore: before.length,
    runsAfter: after.length,
    lastBefore: trendRun(last.run),
    firstAfter: trendRun(first.run),
    runsBetween: first.place - last.place - 1,
    alsoChanged: alsoChanged(family, last.run, first.run),
  };
}

/** The way back from the scale on which the metric varies. */
export function inUnit({ kind }: MetricFamily, value: number): number {
  return kind === 'ratio' ? Math.exp(value) : value;
}

export function scaleOf({ kind }: MetricFamily): LevelChange['scale'] {
  return kind === 'ratio' ? 'ratio' : 'difference';
}

export function trendRun({ runId, createdAt, commit }: StoredRun): TrendRun {
  return { runId, createdAt, commit: commit && { ...commit } };
}

function alsoChanged(family: MetricFamily, before: StoredRun, after: StoredRun): string[] {
  return [
    ...(before.toolVersion === after.toolVersion
      ? []
      : [`compose-gate ${before.toolVersion} and not ${after.toolVersion}`]),
    ...(dependsOnMachine(family) ? differences(after, before) : []),
  ];
}
