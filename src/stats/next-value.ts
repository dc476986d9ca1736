/**
 * Whether one more value belongs to those before it: a one-sided prediction interval by Student's t (Hahn & Meeker,
 * Statistical Intervals, 1991, 4.8). What n earlier values say of the next one is off by its own spread and by that of their
 * mean: sd * sqrt(1 + 1 / n).
 */
import { momentsOf, upperQuantile } from './mean-bounds.ts';
import type { ChangeVerdict, Interval } from './ratio-change.ts';

export interface NextQuestion {
  /** Oldest first, above zero; at least two. */
  history: readonly number[];
  value: number;
  /** How much more than before is still fine, as a share of it. */
  tolerance: number;
  /** In the metric's unit: a smaller difference is one that no one cares about. */
  floor: number;
  /** In the metric's unit, above zero: what a reading cannot tell apart. */
  resolution: number;
  /** One-sided tails: `beyond` the tolerance, and `within` it, which is also each side of the interval. */
  tails: { beyond: number; within: number };
}

export interface NextValue {
  verdict: ChangeVerdict;
  /** The geometric mean of the earlier values. */
  level: number;
  /** value / level - 1 */
  estimate: number;
  interval: Interval;
  /** Standard deviation of ln(value) between runs. */
  sd: number;
  /** How much more than before is called more, as a share. */
  boundary: number;
  /** It is beyond the bound, and the newest earlier value is as high: the level changed before. */
  wasReached: boolean;
}

/** @throws RangeError for fewer than two earlier values, which have no spread. */
export function judgeNext(question: NextQuestion): NextValue {
  const { history, tolerance, floor, resolution, tails } = question;
  const log = (value: number) => Math.log(Math.max(value, resolution));
  const moments = momentsOf(history.map(log));
  const newest = history.at(-1);
  if (!moments || moments.sd === null || newest === undefined) {
    throw new RangeError(`${history.length} earlier values have no spread`);
  }
  const level = Math.exp(moments.mean);
  // Values that happen to be equal must not pass for certainty.
  const sd = Math.max(moments.sd, resolution / level / Math.sqrt(6));
  const margin = (tail: number) =>
    upperQuantile(tail, moments.count - 1) * sd * Math.sqrt(1 + 1 / moments.count);
  const ofFloor = Math.log1p(floor / level);
  const worse = Math.max(Math.log1p(tolerance), ofFloor);
  const difference = log(question.value) - moments.mean;
  const beyond = margin(tails.beyond);
  const within = margin(tails.within);
  const isAbove = difference - beyond > worse;
  const wasReached = isAbove && log(question.value) - log(newest) <= worse;
  return {
    verdict: verdictOf(),
    level,
    estimate: Math.expm1(difference),
    interval: { low: Math.expm1(difference - within), high: Math.expm1(difference + within) },
    sd,
    boundary: Math.expm1(worse + beyond),
    wasReached,
  };

  function verdictOf(): ChangeVerdict {
    if (isAbove) return wasReached ? 'inconclusive' : 'regressed';
    if (difference < -worse && difference + beyond < -ofFloor) return 'improved';
    return difference + within < worse ? 'unchanged' : 'inconclusive';
  }
}
