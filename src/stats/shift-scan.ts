/**
 * Is there a place where the level of a series shifts? The largest standardised difference of two neighbouring stretches, over all
 * places and over windows of all sizes, against the same in shuffled series.
 */
import { robustScores } from './robust-scores.ts';
import type { Random } from './seeded.ts';

/** So few values are no level yet. */
export const SMALLEST_LEVEL = 4;
export const FEWEST_VALUES = 2 * SMALLEST_LEVEL;

export interface ScanOptions {
  /** Probability of finding a shift in a series that has none. */
  level: number;
  random: Random;
}

export interface Shift {
  /** Of the first value of the new level. */
  index: number;
  /** Share of shuffled series that show as large a shift, their count and the series itself included. */
  pValue: number;
}

/** Exact for values in no order, whatever their distribution (Fisher's permutation test; p as in Phipson & Smyth, 2010). */
export function findShift(values: readonly number[], { level, random }: ScanOptions): Shift | null {
  if (values.length < FEWEST_VALUES) return null;
  const scores = Float64Array.from(robustScores(values));
  const splits = splitsOf(values.length);
  const observed = largestShift(scores, splits);
  if (observed.size === 0) return null;
  // Sums that are equal but for rounding count as reached.
  const reach = observed.size * (1 - 1e-9);
  const shuffles = Math.min(MOST_SHUFFLES, Math.ceil(SHUFFLES_BY_LEVEL / level));
  const mostReached = Math.floor(level * (shuffles + 1)) - 1;
  let reached = 0;
  for (let turn = 0; turn < shuffles; turn += 1) {
    shuffle(scores, random);
    if (largestShift(scores, splits).size >= reach) reached += 1;
    // It can no longer be significant (Besag & Clifford, Sequential Monte Carlo p-values, 1991).
    if (reached > mostReached) return null;
  }
  return { index: observed.index, pValue: (reached + 1) / (shuffles + 1) };
}

/** So many shuffled series may do as well before a shift at the level is none. */
const SHUFFLES_BY_LEVEL = 3;
/** About half a second. At a level that so many cannot show, nothing is found. */
const MOST_SHUFFLES = 100_000;

/** In columns, for the loop over them is all of the time that this takes. */
interface Splits {
  from: Int32Array;
  at: Int32Array;
  to: Int32Array;
  /**
   * A difference of means in units of its standard error is the sum before the split and the sum after it, each times one of
   * these; but for the spread, which no shuffling changes.
   */
  before: Float64Array;
  after: Float64Array;
}

const BY_LENGTH = new Map<number, Splits>();

/**
 * Windows of all sizes, so that a shift that was later undone is seen beside the levels next to it (Kovács, Li, Bühlmann & Munk,
 * Seeded binary segmentation, 2023): each size is 0.71 of the one before, and neighbours overlap by half.
 */
function splitsOf(length: number): Splits {
  const splits = BY_LENGTH.get(length) ?? inColumns(windowsOf(length).flatMap(placesWithin));
  BY_LENGTH.set(length, splits);
  return splits;
}

interface Window {
  from: number;
  to: number;
}

const SHRINK = Math.SQRT1_2;

function windowsOf(length: number): Window[] {
  const windows: Window[] = [];
  for (let layer = 0; length * SHRINK ** layer >= FEWEST_VALUES; layer += 1) {
    const size = length * SHRINK ** layer;
    const count = 2 * Math.ceil(SHRINK ** -layer) - 1;
    const step = count === 1 ? 0 : (length - size) / (count - 1);
    for (let index = 0; index < count; index += 1) {
      const from = Math.floor(index * step);
      windows.push({ from, to: Math.min(length, Math.ceil(index * step + size)) });
    }
  }
  return windows;
}

function placesWithin({ from, to }: Window): (Window & { at: number })[] {
  const places = to - from - FEWEST_VALUES + 1;
  return Array.from({ length: places }, (_, place) => ({
    from,
    at: from + SMALLEST_LEVEL + place,
    to,
  }));
}

function inColumns(places: readonly (Window & { at: number })[]): Splits {
  const error = ({ from, at, to }: Window & { at: number }) =>
    Math.sqrt(1 / (at - from) + 1 / (to - at));
  return {
    from: Int32Array.from(places, ({ from }) => from),
    at: Int32Array.from(places, ({ at }) => at),
    to: Int32Array.from(places, ({ to }) => to),
    before: Float64Array.from(places, (place) => 1 / (place.at - place.from) / error(place)),
    after: Float64Array.from(places, (place) => 1 / (place.to - place.at) / error(place)),
  };
}

function largestShift(scores: Float64Array, splits: Splits): { index: number; size: number } {
  const sums = new Float64Array(scores.length + 1);
  for (let index = 0; index < scores.length; index += 1) {
    sums[index + 1] = (sums[index] ?? 0) + (scores[index] ?? 0);
  }
  const largest = { index: 0, size: 0 };
  for (let split = 0; split < splits.at.length; split += 1) {
    const size = shiftAt(sums, splits, split);
    if (size > largest.size) {
      largest.size = size;
      largest.index = splits.at[split] ?? 0;
    }
  }
  return largest;
}

function shiftAt(sums: Float64Array, splits: Splits, split: number): number {
  const here = sums[splits.at[split] ?? 0] ?? 0;
  const left = here - (sums[splits.from[split] ?? 0] ?? 0);
  const right = (sums[splits.to[split] ?? 0] ?? 0) - here;
  return Math.abs(right * (splits.after[split] ?? 0) - left * (splits.before[split] ?? 0));
}

/** Fisher and Yates. */
function shuffle(values: Float64Array, random: Random): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const value = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = value;
  }
}
