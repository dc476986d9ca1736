/** What creeps within the levels of a metric, so slowly that no single comparison shows it. */
import type { Creep } from '../records/generated/comparison.ts';
import { median } from '../records/rounds.ts';
import { creepOf } from '../stats/creep.ts';
import { inUnit, scaleOf, trendRun } from './trend-changes.ts';
import type { TrendMetric, TrendValue } from './trend-series.ts';

/** Of a printed interval, as beside a base. */
const CONFIDENCE = 0.9;

export interface CreepLimits {
  /** Probability of a creep in runs that are in no order. */
  level: number;
  /** In the metric's unit, of the total. */
  floor: number;
}

export function creepWithin(
  { family, subject }: TrendMetric,
  levels: readonly (readonly TrendValue[])[],
  { level, floor }: CreepLimits,
): Creep | null {
  const creep = creepOf(
    levels.map((values) => values.map(({ place, value }) => ({ x: place, y: value }))),
    { confidence: CONFIDENCE },
  );
  const used = levels
    .filter(({ length }) => length > 1)
    .flat()
    .sort((a, b) => a.place - b.place);
  const [first, last] = [used[0], used.at(-1)];
  if (!creep || !first || !last || creep.pValue > level) return null;
  const runs = last.place - first.place;
  const scale = scaleOf(family);
  const over = (slope: number) => (scale === 'ratio' ? Math.expm1(slope) : slope);
  const total = over(creep.slope * runs);
  const usual = inUnit(family, median(used.map(({ value }) => value)) ?? 0);
  if (Math.abs(scale === 'ratio' ? total * usual : total) < floor) return null;
  return {
    name: family.name,
    subject,
    unit: family.unit,
    scale,
    perRun: over(creep.slope),
    total,
    interval: {
      low: over(creep.interval.low * runs),
      high: over(creep.interval.high * runs),
      confidence: CONFIDENCE,
    },
    pValue: creep.pValue,
    runs: used.length,
    first: trendRun(first.run),
    last: trendRun(last.run),
  };
}
