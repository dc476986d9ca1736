/**
 * Head against base for what is a ratio: time, CPU, memory. The value is the mean of ln(head / base) over pairs of rounds, for two
 * processes of one image differ for their whole life: the round is the unit (Kalibera & Jones, Rigorous benchmarking in
 * reasonable time, 2013).
 */
import { CONFIRMATION_LOOKS, FIRST_LOOKS, type RatioLevels } from './error-levels.ts';
import { marginOf, momentsOf, type Moments } from './mean-bounds.ts';
import {
  inTwoStages,
  type FreshFinding,
  type Look,
  type OpenResult,
  type Stage,
  type TwoStageResult,
} from './two-stages.ts';

export type ChangeVerdict = 'regressed' | 'improved' | 'unchanged' | 'inconclusive';

/** The same metric in a base round and in the head round measured with it. */
export interface Pair {
  base: number;
  head: number;
}

export interface RatioQuestion {
  pairs: readonly Pair[];
  /** How much worse than the base is still fine, as a share of it. */
  tolerance: number;
  /** In the metric's unit: a smaller difference is one that no one cares about. */
  floor: number;
  /** In the metric's unit, above zero: what the reading cannot tell apart; it stands for values that are smaller. */
  resolution: number;
  levels: RatioLevels;
  /** No more rounds will come. */
  ended: boolean;
}

export interface Change {
  verdict: ChangeVerdict;
  /** Measuring need not go on for it. A settled ratio is never looked at again; a count is clear only as long as it stays so. */
  settled: boolean;
  /** What the first stage saw, where the confirmation has not answered yet. */
  suspected: 'regressed' | 'improved' | null;
  stage: Stage;
  /** The pairs that estimate and interval rest on. */
  pairs: number;
  /** head / base - 1, for ratios; head - base, for counts. */
  estimate: number | null;
  interval: Interval | null;
}

/** Both sides hold at every look together, each with its own error. */
export interface Interval {
  low: number;
  high: number;
}

type Claim = 'regressed' | 'improved';
type Verdict = Exclude<ChangeVerdict, 'inconclusive'>;

const schedule = { first: FIRST_LOOKS, confirmation: CONFIRMATION_LOOKS };

export function judgeRatio(question: RatioQuestion): Change {
  const { levels, ended } = question;
  const series = new LogRatios(question);
  const result = inTwoStages<Claim, Verdict>(
    {
      first: (look) => {
        const seen = series.at(look, levels.clear * look.looks);
        const suspect = series.at(look, levels.suspect * look.looks);
        if (suspect.low > seen.worse) return { kind: 'suspected', claim: 'regressed' };
        if (suspect.high < seen.better) return { kind: 'suspected', claim: 'improved' };
        return isUnchanged(seen) && !isImproving(seen)
          ? { kind: 'settled', verdict: 'unchanged' }
          : { kind: 'open' };
      },
      confirmation: (claim, look) => {
        const seen = series.at(look, levels.fresh * look.looks);
        return claim === 'regressed' ? regression(seen) : improvement(seen);
      },
    },
    question.pairs.length,
    { schedule, ended },
  );
  return answer(result, series, question);
}

/** A mean of log-ratios with its bounds, and what they are held against. */
interface Seen {
  mean: number;
  low: number;
  high: number;
  /** Above this, the change is beyond both tolerance and floor. */
  worse: number;
  /** Below this, it is better by more than the floor. */
  better: number;
}

function isUnchanged({ high, worse }: Seen): boolean {
  return high < worse;
}

/** Better by more than was tolerated, and not by chance: worth a few more rounds to be sure. */
function isImproving({ mean, high, worse, better }: Seen): boolean {
  return mean < -worse && high < better;
}

function regression(seen: Seen): FreshFinding<Verdict> {
  if (seen.low > seen.worse) return { kind: 'settled', verdict: 'regressed' };
  return isUnchanged(seen) ? { kind: 'settled', verdict: 'unchanged' } : { kind: 'open' };
}

function improvement({ low, high, worse, better }: Seen): FreshFinding<Verdict> {
  if (high < better) return { kind: 'settled', verdict: 'improved' };
  return low > -worse ? { kind: 'settled', verdict: 'unchanged' } : { kind: 'open' };
}

function answer(
  result: TwoStageResult<Claim, Verdict>,
  series: LogRatios,
  { levels }: RatioQuestion,
): Change {
  const shown = lookToShow(result);
  const stage: Stage = shown.from === 0 ? 'first' : 'confirmation';
  const tail = (stage === 'first' ? levels.clear : levels.fresh) * shown.looks;
  const figures = { stage, pairs: shown.to - shown.from, ...series.shown(shown, tail) };
  if (result.kind === 'settled') {
    return { verdict: result.verdict, settled: true, suspected: null, ...figures };
  }
  return {
    verdict: openVerdict(result, series, levels),
    settled: result.exhausted,
    suspected: result.claim,
    ...figures,
  };
}

/** Fresh pairs with a spread of their own, before they can show anything. */
const FEWEST_FRESH = 2;

function lookToShow(result: TwoStageResult<Claim, Verdict>): Look {
  if (result.kind === 'settled') return result.look;
  const { from, to, lastLook, exhausted } = result;
  if (lastLook && (exhausted || lastLook.to === to)) return lastLook;
  return { from: to - from < FEWEST_FRESH ? 0 : from, to, looks: 1 };
}

/** What is left open is still unchanged where the last look of the first stage said so, or suspected an improvement. */
function openVerdict(
  { claim, lastLook }: OpenResult<Claim>,
  series: LogRatios,
  levels: RatioLevels,
): ChangeVerdict {
  if (claim === 'improved') return 'unchanged';
  if (claim === 'regressed' || !lastLook) return 'inconclusive';
  const seen = series.at(lastLook, levels.clear * lastLook.looks);
  return isUnchanged(seen) ? 'unchanged' : 'inconclusive';
}

class LogRatios {
  readonly #question: RatioQuestion;
  readonly #logs: number[];
  readonly #bases: number[];

  constructor(question: RatioQuestion) {
    this.#question = question;
    const atLeast = (value: number) => Math.log(Math.max(value, question.resolution));
    this.#bases = question.pairs.map(({ base }) => atLeast(base));
    this.#logs = question.pairs.map(({ base, head }) => atLeast(head) - atLeast(base));
  }

  at({ from, to }: Look, tail: number): Seen {
    const { moments, base, leastSd } = this.#range(from, to);
    const margin = marginOf(moments, tail, leastSd) ?? Number.POSITIVE_INFINITY;
    const { tolerance, floor } = this.#question;
    const ofFloor = Math.log1p(floor / base);
    return {
      mean: moments.mean,
      low: moments.mean - margin,
      high: moments.mean + margin,
      worse: Math.max(Math.log1p(tolerance), ofFloor),
      better: -ofFloor,
    };
  }

  /** For readers: as a share of the base. */
  shown(
    { from, to }: { from: number; to: number },
    tail: number,
  ): { estimate: number | null; interval: Interval | null } {
    if (to === from) return { estimate: null, interval: null };
    const { moments, leastSd } = this.#range(from, to);
    const margin = marginOf(moments, tail, leastSd);
    return {
      estimate: Math.expm1(moments.mean),
      interval:
        margin === null
          ? null
          : { low: Math.expm1(moments.mean - margin), high: Math.expm1(moments.mean + margin) },
    };
  }

  /** The base's level is its geometric mean; a reading is off by up to half its resolution, on both sides of the ratio. */
  #range(from: number, to: number): { moments: Moments; base: number; leastSd: number } {
    const moments = momentsOf(this.#logs.slice(from, to));
    const base = momentsOf(this.#bases.slice(from, to));
    if (!moments || !base) throw new RangeError(`no pairs from ${from} to ${to}`);
    const level = Math.exp(base.mean);
    return { moments, base: level, leastSd: this.#question.resolution / level / Math.sqrt(6) };
  }
}
