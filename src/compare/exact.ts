/** Numbers that are compared as they stand: what does not vary, and what comes from a stored run. */
import type { Metric } from '../records/generated/comparison.ts';
import { median } from '../records/rounds.ts';
import type { MetricFamily, Series } from './metrics/family.ts';

/** One number for a series; null where it has none. */
export function summary(
  family: MetricFamily,
  all: readonly Series[],
  subject: string,
): number | null {
  const values = all.find((series) => series.subject === subject)?.values ?? [];
  if (values.length === 0) return null;
  if (family.summary === 'highest') return Math.max(...values);
  if (family.summary === 'mean') {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  }
  return median(values) ?? null;
}

export function changeOf(base: number | null, head: number | null): number | null {
  if (base === null || head === null) return null;
  if (base === head) return 0;
  return base === 0 ? null : head / base - 1;
}

export function exactVerdict(
  base: number,
  head: number,
  { tolerance, floor }: { tolerance: number; floor: number },
): Pick<Metric, 'verdict' | 'reason'> {
  const allowed = Math.max(tolerance * base, floor);
  const difference = head - base;
  const exact = allowed === 0;
  if (difference > allowed) {
    const reason = exact ? 'more than before, counted exactly' : 'more than the tolerance allows';
    return { verdict: 'regressed', reason };
  }
  if (-difference > allowed) {
    const reason = exact ? 'less than before, counted exactly' : 'less, by more than the tolerance';
    return { verdict: 'improved', reason };
  }
  return {
    verdict: 'unchanged',
    reason: exact ? 'the same, counted exactly' : 'within the tolerance',
  };
}
