/**
 * Head against base for what is counted: errors, restarts, kills. Mostly zero, so no ratio and no normal distribution; the tests
 * are exact, on whole rounds, and in the same two stages as those of ratios.
 */
import { atLeast } from './binomial.ts';
import { countStageError, MISS } from './error-levels.ts';
import { marginOf, momentsOf } from './mean-bounds.ts';
import type { Change, ChangeVerdict, Interval } from './ratio-change.ts';
import { signFlipTail } from './sign-flip.ts';
import { inTwoStages, type Look, type Schedule, type Stage } from './two-stages.ts';

export interface Count {
  /** A count, or a share of `trials`. */
  value: number;
  /** Of how many a share was taken; null for a plain count. */
  trials: number | null;
}

export interface CountPair {
  base: Count;
  head: Count;
}

export interface CountQuestion {
  pairs: readonly CountPair[];
  /** A round with more than this has the fault. */
  faultAbove: number;
  /** A smaller difference is one that no one cares about. */
  floor: number;
  /** How many counts are gated in this comparison. */
  metrics: number;
  ended: boolean;
}

type Claim = 'regressed' | 'improved';
type Verdict = Exclude<ChangeVerdict, 'inconclusive'>;

export function judgeCount(question: CountQuestion): Change {
  const { pairs, ended } = question;
  const schedule = countSchedule(question.metrics);
  const mirrored = {
    ...question,
    pairs: pairs.map(({ base, head }) => ({ base: head, head: base })),
  };
  const asked = (claim: Claim) => (claim === 'regressed' ? question : mirrored);
  const result = inTwoStages<Claim, Verdict>(
    {
      first: (look) => {
        const claim = CLAIMS.find((each) => isWorse(asked(each), look, schedule.first));
        return claim ? { kind: 'suspected', claim } : { kind: 'open' };
      },
      confirmation: (claim, look) => {
        if (isWorse(asked(claim), look, schedule.confirmation)) {
          return { kind: 'settled', verdict: claim };
        }
        return isOver(look, schedule) && faults(asked(claim), look) === 0
          ? { kind: 'settled', verdict: 'unchanged' }
          : { kind: 'open' };
      },
    },
    pairs.length,
    { schedule, ended },
  );
  const shown = result.kind === 'settled' ? result.look : { from: 0, to: pairs.length };
  const figures = figuresOf(question, shown);
  if (result.kind === 'settled') {
    return { verdict: result.verdict, settled: true, suspected: null, ...figures };
  }
  const clear = result.claim !== 'regressed' && isClear(question);
  return {
    verdict: clear ? 'unchanged' : 'inconclusive',
    // A suspected improvement is worth the fresh pairs that confirm it.
    settled: (clear && result.claim === null) || result.exhausted,
    suspected: result.claim,
    ...figures,
  };
}

const CLAIMS = ['regressed', 'improved'] as const;

/**
 * Where base and head behave alike and each round has the fault with a probability p of its own, a pair has it in the head alone
 * with p(1 - p), never more than this.
 */
const FAULT_IN_ONE_ALONE = 0.25;

/** Of a stage's error, for faults; the rest is for differences in size, by sign-flips. */
const FAULTS_SHARE = 0.8;
/** Of the error for faults, for the first look, where every pair so far has it in the head alone. */
const FIRST_LOOK_SHARE = 0.8;

const LATER_FIRST_LOOKS = [6, 8, 11, 15, 20] as const;
const LATER_CONFIRMATION_LOOKS = [6, 8, 10] as const;
/** Under so many values no sign-flip can show anything at our levels. */
const FEWEST_TO_FLIP = 8;

/** The first look comes as soon as it can show anything: after three pairs with up to four counts, after four with up to 67. */
function countSchedule(metrics: number): Schedule {
  const level = countStageError(metrics) * FAULTS_SHARE * FIRST_LOOK_SHARE;
  const earliest = Math.ceil(Math.log(level) / Math.log(FAULT_IN_ONE_ALONE));
  const from = (looks: readonly number[]) => [earliest, ...looks.filter((look) => look > earliest)];
  return { first: from(LATER_FIRST_LOOKS), confirmation: from(LATER_CONFIRMATION_LOOKS) };
}

function isWorse(question: CountQuestion, look: Look, looks: readonly number[]): boolean {
  const size = look.to - look.from;
  const error = countStageError(question.metrics);
  const isFirst = size <= Math.min(...looks);
  const share = isFirst
    ? FIRST_LOOK_SHARE
    : ((1 - FIRST_LOOK_SHARE) * look.looks) / (looks.length - 1);
  if (atLeast(faults(question, look), size, FAULT_IN_ONE_ALONE) <= error * FAULTS_SHARE * share) {
    return true;
  }
  if (size < FEWEST_TO_FLIP) return false;
  const flipping = looks.filter((each) => each >= FEWEST_TO_FLIP).length;
  const tail = signFlipTail(
    differences(question.pairs, look).map((difference) => difference - question.floor),
  );
  return tail <= (error * (1 - FAULTS_SHARE) * look.looks) / flipping;
}

/** Pairs with the fault in the head alone, and by more than anyone cares about. */
function faults({ pairs, faultAbove, floor }: CountQuestion, { from, to }: Look): number {
  const hasFault = ({ value, trials }: Count) =>
    value > faultAbove && (trials === null || value * trials >= FEWEST_BAD - 0.5);
  return pairs
    .slice(from, to)
    .filter(
      ({ base, head }) => hasFault(head) && !hasFault(base) && head.value - base.value > floor,
    ).length;
}

/** One bad answer of fifty is no share yet. */
const FEWEST_BAD = 2;

function differences(
  pairs: readonly CountPair[],
  { from, to }: Pick<Look, 'from' | 'to'>,
): number[] {
  return pairs.slice(from, to).map(({ base, head }) => head.value - base.value);
}

function isOver({ from, to }: Look, schedule: Schedule): boolean {
  return to - from >= Math.max(...schedule.confirmation);
}

/** As many as the ratios need for their first look. */
const FEWEST_TO_CLEAR = 4;

/** For now: a later round can still show otherwise. */
function isClear(question: CountQuestion): boolean {
  const { pairs, floor } = question;
  if (pairs.length < FEWEST_TO_CLEAR) return false;
  const { estimate, interval } = figuresOf(question, { from: 0, to: pairs.length });
  if (floor === 0) return (estimate ?? 0) <= 0;
  // Plain counts have no bounds: then not one pair may be beyond it.
  return interval === null
    ? pairs.every(({ base, head }) => head.value - base.value <= floor)
    : interval.high < floor;
}

function figuresOf(
  { pairs, metrics }: CountQuestion,
  range: Pick<Look, 'from' | 'to'>,
): { stage: Stage; pairs: number; estimate: number | null; interval: Interval | null } {
  const stage: Stage = range.from === 0 ? 'first' : 'confirmation';
  const moments = momentsOf(differences(pairs, range));
  if (!moments) return { stage, pairs: 0, estimate: null, interval: null };
  const leastSd = samplingSd(pairs.slice(range.from, range.to));
  const tail = MISS / countSchedule(metrics)[stage].length;
  const margin = leastSd === null ? null : marginOf(moments, tail, leastSd);
  const interval =
    margin === null ? null : { low: moments.mean - margin, high: moments.mean + margin };
  return { stage, pairs: moments.count, estimate: moments.mean, interval };
}

/**
 * What chance alone makes of the difference of two shares in one pair; rounds without one error are no proof of none. Null for
 * plain counts: a few zeros say nothing of their distribution.
 */
function samplingSd(pairs: readonly CountPair[]): number | null {
  const shares = pairs
    .flatMap(({ base, head }) => [base, head])
    .flatMap(({ value, trials }) => (trials === null ? [] : [{ bad: value * trials, trials }]));
  const trials = shares.reduce((total, each) => total + each.trials, 0);
  if (trials === 0) return null;
  const likely = (shares.reduce((total, { bad }) => total + bad, 0) + 1) / (trials + 2);
  return Math.sqrt((likely * (1 - likely) * 2) / (trials / shares.length));
}
