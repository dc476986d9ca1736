/** After each pair of rounds: is every gated metric clear, or would a further pair tell more? Pure; the time budget is the caller's. */
import type { Metric } from '../records/generated/comparison.ts';
import type { RunRecord } from '../records/generated/run.ts';
import { MOST_PAIRS } from '../stats/error-levels.ts';
import type { Change, Interval } from '../stats/ratio-change.ts';
import { familySize, gatedMetrics } from './gated.ts';
import { judgePair, type PairJudgement } from './judge-pair.ts';
import { pairsOf } from './pairs.ts';
import type { ComparePolicy } from './policy.ts';
import { counted } from '../records/units.ts';

/** How one gated metric stands, for the live list. */
export interface Progress {
  id: string;
  name: Metric['name'];
  subject: string;
  unit: Metric['unit'];
  scale: Metric['scale'];
  /** Null while there is not one pair with a value. */
  verdict: Change['verdict'] | null;
  settled: boolean;
  stage: Change['stage'];
  pairs: number;
  estimate: number | null;
  /** Of the stage so far; only at the fixed looks is anything decided by it. */
  interval: Interval | null;
  tolerance: number;
}

export type MeasuringDecision = ({ kind: 'more' } | { kind: 'done'; reason: string }) & {
  progress: Progress[];
};

export function decide(run: RunRecord, policy: ComparePolicy): MeasuringDecision {
  const all = gatedMetrics(policy);
  const size = familySize(all);
  const pairs = pairsOf(run);
  const progress = all.flatMap(({ family, subject, isIdentical }) => {
    if (family.kind === 'exact' || isIdentical) return [];
    const limits = policy.limitsOf(family);
    const judgement = judgePair({ family, subject, run, pairs, limits, size, ended: false });
    return {
      id: `${family.name}:${subject}`,
      name: family.name,
      subject,
      unit: family.unit,
      scale: family.kind === 'ratio' ? ('ratio' as const) : ('difference' as const),
      tolerance: limits.tolerance,
      ...standing(judgement),
    };
  });
  const reason = whyDone(progress, policy, { pairs: pairs.length, tried: triedPairs(run) });
  return reason === null ? { kind: 'more', progress } : { kind: 'done', reason, progress };
}

function standing(
  judgement: PairJudgement,
): Pick<Progress, 'verdict' | 'settled' | 'stage' | 'pairs' | 'estimate' | 'interval'> {
  const { settled } = judgement;
  if (judgement.kind === 'no-pairs') {
    return { verdict: null, settled, stage: 'first', pairs: 0, estimate: null, interval: null };
  }
  const { verdict, stage, pairs, estimate, interval } = judgement.change;
  return { verdict, settled, stage, pairs, estimate, interval };
}

/** Pairs in a row without one that counts: what keeps a side from being measured is not noise. */
const TRIES_FOR_ONE = 3;

function whyDone(
  progress: readonly Progress[],
  { isStackIdentical }: ComparePolicy,
  { pairs, tried }: { pairs: number; tried: number },
): string | null {
  if (pairs === 0) {
    return tried >= TRIES_FOR_ONE ? `not one of ${tried} pairs of rounds could be measured` : null;
  }
  if (progress.length === 0) {
    return isStackIdentical
      ? 'base and head are identical: one A/A pair of rounds is enough'
      : 'no gated metric needs more than one pair of rounds';
  }
  if (progress.every(({ settled }) => settled)) {
    return `every gated metric is decided after ${counted(pairs, 'pair')} of rounds`;
  }
  return tried >= MOST_PAIRS ? `${tried} pairs of rounds are the most that help` : null;
}

function triedPairs({ rounds }: RunRecord): number {
  return new Set(rounds.flatMap(({ variant, index }) => (variant === 'base' ? index : []))).size;
}
