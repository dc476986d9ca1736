/**
 * How the promise of one false alarm in 100 comparisons is shared out: over metrics, over two stages that must both say so
 * on rounds of their own, and over every look at the data. Everything is added up (Bonferroni), so it holds however the metrics
 * and the looks depend on each other.
 */

/** The chance of any false alarm in one comparison, all gated metrics together. */
export const FAMILY_ERROR = 0.01;

/** Of it, for what is measured as a ratio; the rest is for counts, which need little: their tests are exact. */
const RATIO_SHARE = 0.75;

/**
 * Each side of a printed interval, at all looks together: the error of `unchanged` where the change exceeds the tolerance, and
 * of the confirmation of a suspected regression. What the first stage may err follows: a false alarm needs both to err, on
 * different rounds, and the product is what was promised.
 */
export const MISS = 0.05;

/** Pairs of rounds after which the first stage looks, and fresh pairs after which the confirmation does. Chosen by simulation. */
export const FIRST_LOOKS: readonly number[] = [4, 5, 6, 8, 11, 15, 20];
export const CONFIRMATION_LOOKS: readonly number[] = [3, 4, 6, 10];

/** No metric needs more pairs than these: it is decided by then, or stays open. */
export const MOST_PAIRS = Math.max(...FIRST_LOOKS) + Math.max(...CONFIRMATION_LOOKS);

/** A suspicion always brings the fresh pairs of a confirmation: with fewer than these nothing can regress. */
export const FEWEST_PAIRS = Math.min(...FIRST_LOOKS) + Math.min(...CONFIRMATION_LOOKS);

/** One-sided tails for one look. */
export interface RatioLevels {
  /** Beyond the bound, in the first stage. */
  suspect: number;
  /** Within the tolerance, in the first stage; also each side of the interval that is printed. */
  clear: number;
  /** The same for the confirmation, which takes one level for beyond and within. */
  fresh: number;
}

/** `metrics`: how many ratios are gated in this comparison. */
export function ratioLevels(metrics: number): RatioLevels {
  const perMetric = (FAMILY_ERROR * RATIO_SHARE) / Math.max(1, metrics);
  return {
    suspect: perMetric / MISS / FIRST_LOOKS.length,
    clear: MISS / FIRST_LOOKS.length,
    fresh: MISS / CONFIRMATION_LOOKS.length,
  };
}

/** What each of the two stages of one count may err; `metrics`: how many counts are gated. */
export function countStageError(metrics: number): number {
  return Math.sqrt((FAMILY_ERROR * (1 - RATIO_SHARE)) / Math.max(1, metrics));
}

/** What each of the times may err that are held against stored runs alone; `metrics`: how many they are. */
export function predictionTail(metrics: number): number {
  return FAMILY_ERROR / Math.max(1, metrics);
}
