/** Verdicts of head against the base that was measured beside it. */
import type { Metric } from '../records/generated/comparison.ts';
import type { RunRecord } from '../records/generated/run.ts';
import { MISS } from '../stats/error-levels.ts';
import { changeOf, exactVerdict, summary } from './exact.ts';
import {
  familySize,
  gatedMetrics,
  isIdentical,
  type FamilySize,
  type GatedMetric,
} from './gated.ts';
import { judgePair } from './judge-pair.ts';
import { metricFamilies } from './metrics/all.ts';
import { seriesOf, type MetricFamily } from './metrics/family.ts';
import { pairsOf, type RoundPair } from './pairs.ts';
import type { ComparePolicy } from './policy.ts';
import { IDENTICAL, reasonOf, whyNoPairs } from './reasons.ts';

/** Both sides of a printed interval may err. */
const CONFIDENCE = 1 - 2 * MISS;

export interface AgainstBase {
  metrics: Metric[];
  size: FamilySize;
  pairs: number;
}

export function againstBase(run: RunRecord, policy: ComparePolicy): AgainstBase {
  const gated = gatedMetrics(policy);
  const pairs = pairsOf(run);
  const context: Context = {
    // A round that head had for itself was loaded in its own way and is no part of the comparison.
    run: { ...run, rounds: pairs.flatMap(({ base, head }) => [base, head]) },
    policy,
    gated,
    pairs,
    size: familySize(gated),
  };
  return {
    metrics: metricFamilies.flatMap((family) => judgeFamily(family, context)),
    size: context.size,
    pairs: context.pairs.length,
  };
}

interface Context {
  run: RunRecord;
  policy: ComparePolicy;
  gated: readonly GatedMetric[];
  pairs: readonly RoundPair[];
  size: FamilySize;
}

type Judged = Pick<
  Metric,
  'gated' | 'scale' | 'change' | 'interval' | 'verdict' | 'reason' | 'method' | 'evidence'
>;

function judgeFamily(family: MetricFamily, context: Context): Metric[] {
  const { run, policy } = context;
  const bases = seriesOf(family, run, 'base');
  const heads = seriesOf(family, run, 'head');
  const gated = context.gated.filter((each) => each.family === family);
  const subjects = new Set([...gated, ...heads, ...bases].map(({ subject }) => subject));
  return [...subjects].filter(policy.isJudged).map((subject) => {
    const base = summary(family, bases, subject);
    const head = summary(family, heads, subject);
    const isGated =
      gated.some((each) => each.subject === subject) &&
      !(base === null && head === null && endsByItself(subject, context.pairs));
    return {
      id: `${family.name}:${subject}`,
      name: family.name,
      subject,
      unit: family.unit,
      base,
      head,
      ...policy.limitsOf(family),
      ...judge(family, { subject, base, head, isGated }, context),
    };
  });
}

/** A one-shot service is gone before there is anything to measure of it but its start. */
function endsByItself(service: string, pairs: readonly RoundPair[]): boolean {
  const starts = pairs
    .flatMap(({ base, head }) => [...base.startup.services, ...head.startup.services])
    .filter((start) => start.service === service);
  return starts.length > 0 && starts.every(({ readyBy }) => readyBy === 'completed');
}

interface Subject {
  subject: string;
  base: number | null;
  head: number | null;
  isGated: boolean;
}

function judge(family: MetricFamily, asked: Subject, context: Context): Judged {
  const { subject, base, head, isGated } = asked;
  const { policy } = context;
  const plain = {
    gated: isGated,
    scale: 'ratio' as const,
    change: changeOf(base, head),
    interval: null,
    evidence: null,
  };
  if (family.kind === 'exact') {
    if (base === null || head === null) return notComparable(asked, policy);
    return { ...plain, ...exactVerdict(base, head, policy.limitsOf(family)), method: 'exact' };
  }
  if (isIdentical(subject, policy)) {
    return {
      ...plain,
      // What differs all the same is noise.
      change: null,
      verdict: 'unchanged',
      reason: IDENTICAL,
      method: 'identical',
    };
  }
  if (!isGated && (base === null || head === null)) return notComparable(asked, policy);
  return judgeByPairs(family, asked, context);
}

function notComparable({ subject, base, head, isGated }: Subject, policy: ComparePolicy): Judged {
  return {
    gated: isGated,
    scale: 'ratio',
    change: null,
    interval: null,
    verdict: 'no-data',
    reason: whyNotComparable({ base, head, isNew: policy.isNew(subject) }),
    method: 'none',
    evidence: null,
  };
}

function whyNotComparable(of: {
  base: number | null;
  head: number | null;
  isNew: boolean;
}): string {
  if (of.isNew) return 'new: the base does not have it';
  if (of.base !== null) return 'only the base has a value';
  return of.head === null ? 'neither side has a value' : 'only the head has a value';
}

function judgeByPairs(
  family: Exclude<MetricFamily, { kind: 'exact' }>,
  { subject, base, isGated }: Subject,
  { run, policy, pairs, size }: Context,
): Judged {
  const limits = policy.limitsOf(family);
  const judgement = judgePair({ family, subject, run, pairs, limits, size, ended: true });
  const common = {
    gated: isGated,
    scale: family.kind === 'ratio' ? ('ratio' as const) : ('difference' as const),
    method: METHOD[family.kind],
  };
  if (judgement.kind === 'no-pairs') {
    const reason = whyNoPairs(judgement.readings, pairs.length);
    return { ...common, change: null, interval: null, verdict: 'no-data', reason, evidence: null };
  }
  const { change, evidence } = judgement;
  return {
    ...common,
    change: change.estimate,
    interval: change.interval && { ...change.interval, confidence: CONFIDENCE },
    verdict: change.verdict,
    reason: reasonOf(judgement, { family, limits, base }),
    evidence,
  };
}

const METHOD = {
  ratio: "Student's t on ln(head / base) of pairs of rounds, in two stages",
  count: 'exact tests on pairs of rounds, in two stages',
} as const;
