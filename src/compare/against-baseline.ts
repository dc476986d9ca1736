/** Verdicts of a run against a stored run: exact where the number does not depend on the machine, none where it does. */
import type { Metric } from '../records/generated/comparison.ts';
import type { RunRecord } from '../records/generated/run.ts';
import { changeOf, exactVerdict, summary } from './exact.ts';
import { metricFamilies } from './metrics/all.ts';
import { seriesOf, type MetricFamily } from './metrics/family.ts';
import type { ComparePolicy } from './policy.ts';

/** Of all families, subjects that only one side has included. `base` is null where there is nothing to compare with. */
export function againstBaseline(
  run: RunRecord,
  base: RunRecord | null,
  policy: ComparePolicy,
): Metric[] {
  return metricFamilies.flatMap((family) => judgeFamily(family, run, base, policy));
}

function judgeFamily(
  family: MetricFamily,
  run: RunRecord,
  base: RunRecord | null,
  policy: ComparePolicy,
): Metric[] {
  const judged = (of: RunRecord) =>
    seriesOf(family, of, 'head').filter(({ subject }) => policy.isJudged(subject));
  const heads = judged(run);
  const bases = base ? judged(base) : [];
  const limits = policy.limitsOf(family);
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
      scale: 'ratio',
      change: changeOf(before, head),
      interval: null,
      ...limits,
      ...verdictOf(family, before, head, { limits, hasBase: base !== null }),
      method: 'against a stored run',
      evidence: null,
    };
  });
}

function verdictOf(
  family: MetricFamily,
  base: number | null,
  head: number | null,
  { limits, hasBase }: { limits: { tolerance: number; floor: number }; hasBase: boolean },
): Pick<Metric, 'gated' | 'verdict' | 'reason'> {
  if (base === null || head === null) {
    return { gated: false, verdict: 'no-data', reason: whyNoData(base, head, hasBase) };
  }
  if (family.fromAnotherMachine.kind === 'not-comparable') {
    return { gated: false, verdict: 'inconclusive', reason: family.fromAnotherMachine.because };
  }
  return { gated: true, ...exactVerdict(base, head, limits) };
}

function whyNoData(base: number | null, head: number | null, hasBase: boolean): string {
  if (!hasBase) return 'there is nothing to compare with';
  if (base === null && head === null) return 'neither side has a value';
  return base === null ? 'new: the baseline does not have it' : 'gone: only the baseline has it';
}
