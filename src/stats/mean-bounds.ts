/** What the mean of few values is worth: its one-sided bounds by Student's t (Student, The probable error of a mean, 1908). */
import { studentQuantile } from './student.ts';

export interface Moments {
  count: number;
  mean: number;
  /** Standard deviation of one value; of fewer than two values it is not known. */
  sd: number | null;
}

/** Of no values there is no mean. */
export function momentsOf(values: readonly number[]): Moments | null {
  const count = values.length;
  if (count === 0) return null;
  const mean = sum(values) / count;
  if (count === 1) return { count, mean, sd: null };
  return {
    count,
    mean,
    sd: Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (count - 1)),
  };
}

/**
 * How far the mean may be off in one direction, with the probability `tail` of being further off. `leastSd` is what the
 * reading's own resolution adds: values that happen to be equal must not pass for certainty. Null for fewer than two values.
 */
export function marginOf({ count, sd }: Moments, tail: number, leastSd: number): number | null {
  if (sd === null) return null;
  return (upperQuantile(tail, count - 1) * Math.max(sd, leastSd)) / Math.sqrt(count);
}

/** The same few levels and counts are asked for again and again: tail → degrees → quantile. */
const quantiles = new Map<number, Map<number, number>>();

/** What is exceeded with probability `tail`. */
export function upperQuantile(tail: number, degrees: number): number {
  const ofTail = quantiles.get(tail) ?? new Map<number, number>();
  quantiles.set(tail, ofTail);
  const found = ofTail.get(degrees) ?? studentQuantile(tail, degrees);
  ofTail.set(degrees, found);
  return found;
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
