/** Why a verdict is what it is, in one sentence for the report. */
import { formatShare } from '../records/units.ts';
import type { Change } from '../stats/ratio-change.ts';
import { FEWEST_ANSWERS, type PairJudgement } from './judge-pair.ts';
import type { MetricFamily } from './metrics/family.ts';
import type { Readings } from './pairs.ts';

export const IDENTICAL = 'identical: same layers, configuration and model in base and head';

type Judged = Extract<PairJudgement, { kind: 'judged' }>;

interface Question {
  family: MetricFamily;
  limits: { tolerance: number; floor: number };
  /** The base's figure: what the floor is a share of. */
  base: number | null;
}

export function reasonOf({ change, evidence, tooFewAnswers }: Judged, question: Question): string {
  if (tooFewAnswers !== null) {
    return `only ${tooFewAnswers} answers on one side, and ${FEWEST_ANSWERS} are needed`;
  }
  if (evidence.pairs === 1) return 'one pair of rounds shows no spread';
  const reason =
    question.family.kind === 'count'
      ? COUNTED[change.verdict](change)
      : MEASURED[change.verdict](change, question);
  return change.suspected === 'regressed' ? `a regression is suspected, but ${reason}` : reason;
}

const COUNTED: Record<Change['verdict'], (change: Change) => string> = {
  regressed: (change) => `in head and not in base, suspected and seen again in ${pairs(change)}`,
  improved: (change) => `in base and not in head, suspected and seen again in ${pairs(change)}`,
  unchanged: (change) => `no more than in base, in ${pairs(change)}`,
  inconclusive: (change) => `not clear in ${pairs(change)}`,
};

const MEASURED: Record<Change['verdict'], (change: Change, question: Question) => string> = {
  regressed: (change) =>
    `at least ${signed(change.interval?.low ?? 0)} in ${pairs(change)} that test the suspicion again`,
  improved: (change) =>
    `at most ${signed(change.interval?.high ?? 0)} in ${pairs(change)} that test it again`,
  unchanged: (change, question) =>
    `at most ${signed(change.interval?.high ?? 0)} in ${pairs(change)}, and ${allowed(question)}`,
  inconclusive: (change, question) => {
    const { interval } = change;
    if (!interval) return `${pairs(change)} are too few`;
    return `between ${signed(interval.low)} and ${signed(interval.high)} in ${pairs(change)}, and ${allowed(question)}`;
  },
};

/** The floor, where it is the larger, as a share of the base. */
function allowed({ limits: { tolerance, floor }, base }: Question): string {
  const share = base === null || base <= 0 ? tolerance : Math.max(tolerance, floor / base);
  return share === 0 ? 'nothing is tolerated' : `${signed(share)} is tolerated`;
}

function pairs({ pairs: count, stage }: Change): string {
  return `${count} ${stage === 'confirmation' ? 'fresh ' : ''}${count === 1 ? 'pair' : 'pairs'} of rounds`;
}

function signed(ratio: number): string {
  if (ratio === 0) return '0 %';
  return `${ratio < 0 ? '−' : '+'}${formatShare(Math.abs(ratio))}`;
}

/** Nothing to take a difference of. */
export function whyNoPairs({ voidInBase, voidInHead }: Readings, measured: number): string {
  if (measured === 0) return 'not one pair of rounds was measured on both sides';
  if (voidInHead > 0 && voidInHead >= voidInBase) {
    return `the answers of the head were too bad for it in ${voidInHead} of ${measured} pairs: see errors`;
  }
  if (voidInBase > 0) {
    return `the answers of the base were too bad for it in ${voidInBase} of ${measured} pairs`;
  }
  return `no value in any of ${measured} pairs of rounds`;
}
