/**
 * A slow, steady change: Sen's slope with the test of Mann and Kendall (Mann, Nonparametric tests against trend, 1945; Sen,
 * Estimates of the regression coefficient based on Kendall's tau, 1968). Levels that a step separates are strata: only values of one
 * stratum are compared, and what they say is added up (Hirsch & Slack, A nonparametric trend test for seasonal data, 1984), so a
 * step is no creep.
 */
import { median } from '../records/rounds.ts';
import { normalQuantile, normalTail } from './normal.ts';

export interface Point {
  x: number;
  y: number;
}

export interface Creep {
  /** Units of y per unit of x: median slope of all pairs. */
  slope: number;
  /** Both sides hold together, with the confidence asked for. */
  interval: { low: number; high: number };
  /** Two-sided. */
  pValue: number;
}

/** Below it the normal approximation of Kendall's statistic is too coarse. */
export const FEWEST_CREEPING = 10;

/** Null where there are too few values, or none that differ. */
export function creepOf(
  strata: readonly (readonly Point[])[],
  { confidence }: { confidence: number },
): Creep | null {
  const used = strata.filter(({ length }) => length > 1);
  const values = used.reduce((count, { length }) => count + length, 0);
  if (values < FEWEST_CREEPING) return null;
  const variance = used.reduce((total, points) => total + kendallVariance(points), 0);
  const slopes = slopesWithin(used);
  if (variance === 0 || slopes.length === 0) return null;
  const rising = slopes.reduce((total, slope) => total + Math.sign(slope), 0);
  const beyond = Math.max(0, Math.abs(rising) - 1) / Math.sqrt(variance);
  return {
    slope: median(slopes) ?? 0,
    interval: intervalOf(slopes, normalQuantile((1 - confidence) / 2) * Math.sqrt(variance)),
    pValue: Math.min(1, 2 * normalTail(beyond)),
  };
}

/** Median slope of the pairs within each stratum; 0 where there are none. */
export function commonSlope(strata: readonly (readonly Point[])[]): number {
  return median(slopesWithin(strata)) ?? 0;
}

function slopesWithin(strata: readonly (readonly Point[])[]): number[] {
  return strata.flatMap((points) =>
    points.flatMap((point, index) =>
      points
        .slice(index + 1)
        .filter(({ x }) => x !== point.x)
        .map(({ x, y }) => (y - point.y) / (x - point.x)),
    ),
  );
}

/** Of the number of rising pairs less that of falling ones, where the order says nothing; equal values are allowed for. */
function kendallVariance(points: readonly Point[]): number {
  const ties = new Map<number, number>();
  for (const { y } of points) ties.set(y, (ties.get(y) ?? 0) + 1);
  const term = (count: number) => count * (count - 1) * (2 * count + 5);
  return [...ties.values()].reduce((rest, count) => rest - term(count), term(points.length)) / 18;
}

function intervalOf(slopes: readonly number[], reach: number): { low: number; high: number } {
  const sorted = [...slopes].sort((a, b) => a - b);
  const at = (rank: number) => sorted[Math.max(0, Math.min(sorted.length - 1, rank))] ?? 0;
  return {
    low: at(Math.floor((sorted.length - reach) / 2) - 1),
    high: at(Math.ceil((sorted.length + reach) / 2)),
  };
}
