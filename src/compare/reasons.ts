/** Why a verdict is what it is, in one sentence for the report. */
import { formatShare } from '../records/units.ts';
import type { Change, Interval } from '../stats/ratio-change.ts';
import { FEWEST_ANSWERS, type PairJudgement } from './judge-pair.ts';
import type { MetricFamily } from './metrics/family.ts';
import type { Readings } from './pairs.ts';

export const IDENTICAL = 'identical: same layers, configuration and model in base and head';

type Judged = Extract<PairJudgement, { kind: 'judged' }>;

interface Question {
  family: MetricFamily;
  limits: { tolerance: number; floor: number };
}

export function reasonOf({ change, evidence, tooFewAnswers }: Judged, question: Question): string {
  if (tooFewAnswers !== null) {
    return `only ${tooFewAnswers} answers on one side, and ${FEWEST_ANSWERS} are needed`;
  }
  if (evidence.pairs === 1) return 'one pair of rounds shows no spread';
  const reason = REASONS[change.verdict](change, question);
  return change.suspected === null || change.verdict !== 'inconclusive'
    ? reason
    : `a regression is suspected; ${reason}`;
}

const REASONS: Record<Change['verdict'], (change: Change, question: Question) => string> = {
  regressed: (change, { family }) =>
    family.kind === 'count'
      ? `in head and not in base, suspected and seen again in ${fresh(change)}`
      : `worse by at least ${formatShare(change.interval?.low ?? 0)} in ${fresh(change)} that test the suspicion again`,
  improved: (change, { family }) =>
    family.kind === 'count'
      ? `in base and not in head, and again in ${fresh(change)}`
      : `better by at least ${formatShare(-(change.interval?.high ?? 0))} in ${fresh(change)} that test it again`,
  unchanged: (change, { family, limits }) =>
    family.kind === 'count'
      ? `no more than in the base, in ${pairs(change)}`
      : `worse by at most ${formatShare(Math.max(0, change.interval?.high ?? 0))}, within ${allowed(limits)}, in ${pairs(change)}`,
  inconclusive: (change, { family, limits }) => {
    if (family.kind === 'count')
      return `not the same in base and head, and not clear, in ${pairs(change)}`;
    const { interval } = change;
    if (!interval) return `too few rounds: ${pairs(change)}`;
    return `anything from ${signed(interval.low)} to ${signed(interval.high)} would fit ${pairs(change)}, and ${allowed(limits)} lies between`;
  },
};

function allowed({ tolerance, floor }: Question['limits']): string {
  if (tolerance === 0 && floor === 0) return 'no change';
  return tolerance === 0 ? 'the floor' : `the tolerance of ${formatShare(tolerance)} or the floor`;
}

function pairs({ pairs: count, stage }: Change): string {
  return `${count} ${stage === 'confirmation' ? 'fresh ' : ''}${count === 1 ? 'pair' : 'pairs'} of rounds`;
}

function fresh({ pairs: count }: Change): string {
  return `${count} fresh pairs of rounds`;
}

function signed(ratio: Interval['low']): string {
  return `${ratio < 0 ? '−' : '+'}${formatShare(Math.abs(ratio))}`;
}

/** Nothing to take a difference of. */
export function whyNoPairs({ voidInBase, voidInHead }: Readings, pairs: number): string {
  if (pairs === 0) return 'not one pair of rounds was measured on both sides';
  if (voidInHead > 0 && voidInHead >= voidInBase) {
    return `the answers of the head were too bad for it in ${voidInHead} of ${pairs} pairs: see errors`;
  }
  if (voidInBase > 0) {
    return `the answers of the base were too bad for it in ${voidInBase} of ${pairs} pairs`;
  }
  return `no value in any of ${pairs} pairs of rounds`;
}
