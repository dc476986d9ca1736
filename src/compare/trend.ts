/**
 * What the stored history shows by itself: where a level changed, named by the runs and commits on both sides, and what creeps. Reported
 * and never gated: it is about commits that are merged.
 */
import { MAX_BASELINE_RUNS } from '../records/baseline-text.ts';
import type { StoredRun } from '../records/generated/baseline.ts';
import type { ComparisonDocument, LevelChange, Trend } from '../records/generated/comparison.ts';
import { changePoints } from '../stats/change-points.ts';
import { FEWEST_CREEPING } from '../stats/creep.ts';
import { seeded } from '../stats/seeded.ts';
import { FEWEST_VALUES } from '../stats/shift-scan.ts';
import type { Baseline } from './basis.ts';
import type { MetricFamily } from './metrics/family.ts';
import type { ComparePolicy } from './policy.ts';
import { levelChanges, levelsOf, type SplitSeries } from './trend-changes.ts';
import { creepWithin } from './trend-creep.ts';
import { trendMetrics, type TrendValue } from './trend-series.ts';
import { settingsOf } from './trend-settings.ts';

/** That anything at all is found although the runs are in no order: as rarely as the gate's false alarms. */
const TREND_ERROR = 0.01;
/** The same history is always shuffled alike. */
const SEED = 1;

/** In the metric's unit: a smaller change is one that no one cares about. */
export type FloorOf = (family: MetricFamily) => number;

/** Newest last. The newest are enough, however many a hand-edited file holds. */
export function trendOf(
  stored: readonly StoredRun[],
  floorOf: FloorOf = ({ floor }) => floor,
): Trend {
  const runs = stored.slice(-MAX_BASELINE_RUNS);
  const metrics = trendMetrics(runs);
  const series = metrics.flatMap((metric) =>
    metric.series.filter(({ length }) => length >= FEWEST_VALUES),
  );
  // Shared equally, whatever a test is of (Bonferroni): it holds however metrics depend on each other. What is the same in all runs
  // can raise no alarm.
  const tests =
    series.filter(varies).length +
    metrics
      .map((metric) => metric.series.flat())
      .filter((values) => values.length >= FEWEST_CREEPING && varies(values)).length;
  const level = TREND_ERROR / Math.max(1, tests);
  const found = metrics.map((metric) => {
    const split = metric.series.map((values): SplitSeries => ({
      values,
      points: changePoints(
        values.map(({ value }) => value),
        { level, random: seeded(SEED) },
      ),
    }));
    const floor = floorOf(metric.family);
    return {
      changes: split.flatMap((each) => levelChanges(metric, each, floor)),
      creep: creepWithin(metric, split.flatMap(levelsOf), { level, floor }),
    };
  });
  return {
    runs: runs.length,
    series: series.length,
    fewestRuns: FEWEST_VALUES,
    errorLevel: TREND_ERROR,
    changes: found.flatMap(({ changes }) => changes).sort(newestFirst),
    creeps: found.flatMap(({ creep }) => creep ?? []).sort((a, b) => a.pValue - b.pValue),
    settings: settingsOf(runs),
  };
}

function varies(values: readonly TrendValue[]): boolean {
  return values.some(({ value }) => value !== values[0]?.value);
}

/** Null where the baseline could not be used. */
export function trendOfBaseline(
  baseline: Baseline | null,
  used: ComparisonDocument['baseline'],
  policy: ComparePolicy,
): Trend | null {
  if (baseline?.kind !== 'read' || used.kind !== 'used') return null;
  return trendOf(baseline.document.runs, (family) => policy.limitsOf(family).floor);
}

function newestFirst(one: LevelChange, other: LevelChange): number {
  return Date.parse(other.firstAfter.createdAt) - Date.parse(one.firstAfter.createdAt);
}
