/** Verdicts of a run against a stored run: exact where the number does not depend on the machine, none where it does. */
import type { Metric } from '../records/generated/comparison.ts';
import type { RunRecord } from '../records/generated/run.ts';
import { median } from '../records/rounds.ts';
import type { MetricFamily, Series } from './metrics/family.ts';

/** All of one family, subjects that only one side has included. `base` is null where there is nothing to compare with. */
export function judgeFamily(
  family: MetricFamily,
  run: RunRecord,
  base: RunRecord | null,
  isJudged: (subject: string) => boolean,
): Metric[] {
  const heads = family.series(run, 'head').filter(({ subject }) => isJudged(subject));
  const bases = base ? family.series(base, 'head').filter(({ subject }) => isJudged(subject)) : [];
  const subjects = new Set([...heads, ...bases].map(({ subject }) => subject));
  return [...subjects].map((subject) => {
    const head = summary(family, heads, subject);
    const before = summary(family, bases, subject);
    return {
      id: `${family.name}:${subject}`,
      name: family.name,
      subject,
      unit: family.unit,
      base: before,
      head,
      change: changeOf(before, head),
      interval: null,
      tolerance: family.tolerance,
      floor: family.floor,
      ...verdictOf(family, before, head, base !== null),
    };
  });
}

function summary(family: MetricFamily, all: readonly Series[], subject: string): number | null {
  const values = all.find((series) => series.subject === subject)?.values ?? [];
  if (values.length === 0) return null;
  return family.summary === 'highest' ? Math.max(...values) : (median(values) ?? null);
}

function changeOf(base: number | null, head: number | null): number | null {
  if (base === null || head === null) return null;
  if (base === head) return 0;
  return base === 0 ? null : head / base - 1;
}

function verdictOf(
  family: MetricFamily,
  base: number | null,
  head: number | null,
  hasBase: boolean,
): Pick<Metric, 'gated' | 'verdict' | 'reason'> {
  if (base === null || head === null) {
    return { gated: false, verdict: 'no-data', reason: whyNoData(base, head, hasBase) };
  }
  if (family.fromAnotherMachine.kind === 'not-comparable') {
    return { gated: false, verdict: 'inconclusive', reason: family.fromAnotherMachine.because };
  }
  const allowed = Math.max(family.tolerance * base, family.floor);
  const difference = head - base;
  const exact = allowed === 0;
  if (difference > allowed) {
    const reason = exact ? 'more than before, counted exactly' : 'more than the tolerance allows';
    return { gated: true, verdict: 'regressed', reason };
  }
  if (-difference > allowed) {
    const reason = exact ? 'less than before, counted exactly' : 'less, by more than the tolerance';
    return { gated: true, verdict: 'improved', reason };
  }
  const reason = exact ? 'the same, counted exactly' : 'within the tolerance';
  return { gated: true, verdict: 'unchanged', reason };
}

function whyNoData(base: number | null, head: number | null, hasBase: boolean): string {
  if (!hasBase) return 'there is nothing to compare with';
  if (base === null && head === null) return 'neither side has a value';
  return base === null ? 'new: the baseline does not have it' : 'gone: only the baseline has it';
}
