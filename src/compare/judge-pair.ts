/** The verdict of one metric over pairs of rounds. */
import type { Metric } from '../records/generated/comparison.ts';
import { measuredRounds } from '../records/rounds.ts';
import type { Round, RunRecord } from '../records/generated/run.ts';
import { judgeCount } from '../stats/count-change.ts';
import { FEWEST_PAIRS, MOST_PAIRS, ratioLevels } from '../stats/error-levels.ts';
import { momentsOf } from '../stats/mean-bounds.ts';
import { judgeRatio, type Change } from '../stats/ratio-change.ts';
import { smallestChange, smallestRate, smallestShare } from '../stats/smallest-change.ts';
import { successiveSpread } from '../stats/successive-spread.ts';
import type { FamilySize } from './gated.ts';
import { readingsOf, type CountFamily, type RatioFamily } from './metrics/family.ts';
import { readPairs, type ReadingPair, type Readings, type RoundPair } from './pairs.ts';

export interface PairQuestion {
  family: RatioFamily | CountFamily;
  subject: string;
  run: RunRecord;
  pairs: readonly RoundPair[];
  limits: { tolerance: number; floor: number };
  size: FamilySize;
  /** No more rounds will come. */
  ended: boolean;
}

export type Evidence = NonNullable<Metric['evidence']>;

export type PairJudgement =
  | { kind: 'no-pairs'; readings: Readings; settled: boolean }
  | {
      kind: 'judged';
      change: Change;
      settled: boolean;
      evidence: Evidence;
      /** Answers of the side that has fewer, where they are too few for a verdict. */
      tooFewAnswers: number | null;
    };

/** A median of fewer answers is noise, however many rounds they come from. */
export const FEWEST_ANSWERS = 200;

export function judgePair(question: PairQuestion): PairJudgement {
  const { family, subject, pairs } = question;
  const readings = readPairs(family, subject, pairs);
  const { usable } = readings;
  const starved = isStarved(usable.length, pairs.length);
  if (usable.length === 0) return { kind: 'no-pairs', readings, settled: starved };
  const change =
    family.kind === 'ratio' ? ratio(family, usable, question) : count(family, usable, question);
  const answers = fewestAnswers(usable);
  const tooFewAnswers = answers !== null && answers < FEWEST_ANSWERS ? answers : null;
  return {
    kind: 'judged',
    change: tooFewAnswers === null ? change : { ...change, verdict: 'inconclusive' },
    settled: starved || (change.settled && tooFewAnswers === null) || usable.length >= MOST_PAIRS,
    evidence: {
      pairs: usable.length,
      stage: change.stage,
      stagePairs: change.pairs,
      suspected: change.suspected,
      ...spreads(question, usable),
    },
    tooFewAnswers,
  };
}

/** Pairs after which something must have had a value, and pairs after which one in two must have: else it is not waited for. */
const PAIRS_FOR_ONE = 4;
const PAIRS_FOR_HALF = 6;

function isStarved(usable: number, pairs: number): boolean {
  return (
    (pairs >= PAIRS_FOR_ONE && usable === 0) || (pairs >= PAIRS_FOR_HALF && usable < pairs / 2)
  );
}

function ratio(
  { resolution }: RatioFamily,
  usable: readonly ReadingPair[],
  { limits, size, ended }: PairQuestion,
): Change {
  return judgeRatio({
    pairs: usable.map(({ base, head }) => ({ base: base.value, head: head.value })),
    ...limits,
    resolution,
    levels: ratioLevels(size.ratios),
    ended,
  });
}

function count(
  { faultAbove }: CountFamily,
  usable: readonly ReadingPair[],
  { limits, size, ended }: PairQuestion,
): Change {
  const side = ({ value, trials }: ReadingPair['base']) => ({ value, trials: trials ?? null });
  return judgeCount({
    pairs: usable.map(({ base, head }) => ({ base: side(base), head: side(head) })),
    faultAbove,
    floor: limits.floor,
    metrics: size.counts,
    ended,
  });
}

/** Null for what is not made of answers. */
function fewestAnswers(usable: readonly ReadingPair[]): number | null {
  if (usable.some(({ base, head }) => base.answers === undefined || head.answers === undefined)) {
    return null;
  }
  const total = (variant: Round['variant']) =>
    usable.reduce((sum, pair) => sum + (pair[variant].answers ?? 0), 0);
  return Math.min(total('base'), total('head'));
}

type Spreads = Pick<Evidence, 'spread' | 'aaSpread' | 'smallestChange'>;

function spreads(question: PairQuestion, usable: readonly ReadingPair[]): Spreads {
  const { family } = question;
  return family.kind === 'ratio'
    ? ratioSpreads(family, question, usable)
    : countSpreads(family, usable);
}

function ratioSpreads(
  family: RatioFamily,
  { subject, run, limits, size }: PairQuestion,
  usable: readonly ReadingPair[],
): Spreads {
  const logOf = ({ value }: ReadingPair['base']) => Math.log(Math.max(value, family.resolution));
  const spread = momentsOf(usable.map(({ base, head }) => logOf(head) - logOf(base)))?.sd ?? null;
  const level = Math.exp(momentsOf(usable.map(({ base }) => logOf(base)))?.mean ?? 0);
  const bases = measuredRounds(run, 'base').flatMap((round) => {
    const reading = readingsOf(family, round).find((each) => each.subject === subject);
    return reading?.isVoid ? [] : (reading?.value ?? []);
  });
  return {
    spread,
    aaSpread: successiveSpread(bases, family.resolution),
    smallestChange:
      spread === null
        ? null
        : smallestChange({
            pairs: Math.max(usable.length, FEWEST_PAIRS),
            sd: spread,
            metrics: size.ratios,
            tolerance: Math.max(limits.tolerance, limits.floor / level),
          }),
  };
}

function countSpreads({ faultAbove }: CountFamily, usable: readonly ReadingPair[]): Spreads {
  const trials = usable.flatMap(({ base, head }) => [base, head]).map((side) => side.trials ?? 0);
  const perRound = trials.reduce((sum, each) => sum + each, 0) / trials.length;
  return {
    spread: momentsOf(usable.map(({ base, head }) => head.value - base.value))?.sd ?? null,
    aaSpread: null,
    smallestChange:
      perRound > 0 ? smallestShare(faultAbove, perRound) : smallestRate(usable.length),
  };
}
