/** The smallest change that so many pairs of rounds can show: for the plan before measuring, and for what was achieved after it. */
import { CONFIRMATION_LOOKS, FIRST_LOOKS, ratioLevels } from './error-levels.ts';
import { studentQuantile } from './student.ts';

export interface Sensitivity {
  /** Pairs of rounds, of both stages together. */
  pairs: number;
  /** Standard deviation of one pair's log-ratio. */
  sd: number;
  /** How many ratios are gated in this comparison. */
  metrics: number;
  tolerance: number;
}

/** Of one pair's log-ratio, on shared two-core machines: what to reckon with as long as nothing is known of a stack. */
export const USUAL_SPREAD = 0.03;

/** Each of the two stages sees it in 95 of 100 runs, so both do in 90. */
const NORMAL_95 = 1.6449;

/**
 * As a share of the base (0.12: worse by 12 %), found in nine runs of ten; null where the pairs are too few for both stages.
 * Power of a t-test by the normal approximation of the noncentral t (Johnson, Kotz & Balakrishnan, Continuous univariate
 * distributions, vol. 2, 1995, eq. 31.26).
 */
export function smallestChange({ pairs, sd, metrics, tolerance }: Sensitivity): number | null {
  const levels = ratioLevels(metrics);
  const splits = FIRST_LOOKS.flatMap((first) =>
    CONFIRMATION_LOOKS.filter((fresh) => first + fresh <= pairs).map((fresh) =>
      Math.max(needed(first, levels.suspect), needed(fresh, levels.fresh)),
    ),
  );
  return splits.length === 0 ? null : Math.expm1(Math.log1p(tolerance) + Math.min(...splits) * sd);
}

/** In standard deviations of one pair: how far beyond the bound the change must be. */
function needed(pairs: number, tail: number): number {
  const degrees = pairs - 1;
  const critical = studentQuantile(tail, degrees);
  const noncentrality =
    critical * (1 - 1 / (4 * degrees)) + NORMAL_95 * Math.sqrt(1 + critical ** 2 / (2 * degrees));
  return noncentrality / Math.sqrt(pairs);
}

/**
 * Of what happens in some rounds and not in others (restarts, kills): the share of rounds it must be in to be seen at least once
 * in nine runs of ten.
 */
export function smallestRate(pairs: number): number | null {
  return pairs === 0 ? null : 1 - MISSED ** (1 / pairs);
}

const MISSED = 0.1;

/** Each round shows the fault in 99 of 100 cases, so that six of them all do in more than nine of ten. */
const NORMAL_99 = 2.3263;
const TURNS = 50;

/** Of a share of bad answers that is the same in every round: what lifts nearly every round of so many answers above the limit. */
export function smallestShare(faultAbove: number, answersPerRound: number): number | null {
  if (answersPerRound <= 0) return null;
  let share = faultAbove;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const sd = Math.sqrt((share * (1 - share)) / answersPerRound);
    share = Math.min(1, faultAbove + NORMAL_99 * sd);
  }
  return share;
}
