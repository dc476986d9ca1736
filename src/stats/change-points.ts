/**
 * Where the level of a series changed. As in E-divisive (Matteson & James, A nonparametric approach for multiple change point
 * analysis, 2014) the series is split at its most significant place and each part again; what is split is then looked at once more
 * beside its neighbours, as Hunter does (Fleming et al., Using change point detection to hunt for performance regressions, 2023).
 */
import { median } from '../records/rounds.ts';
import { commonSlope, type Point } from './creep.ts';
import { robustScores } from './robust-scores.ts';
import { findShift, SMALLEST_LEVEL, type ScanOptions, type Shift } from './shift-scan.ts';

export interface ChangePoint extends Shift {
  /** Medians of the levels on both sides, up to the next change. */
  before: number;
  after: number;
}

/** In the order of the series. Values are compared by their differences: give logarithms where shares count. */
export function changePoints(values: readonly number[], options: ScanOptions): ChangePoint[] {
  const found = splitsWithin(values, 0, options);
  const kept = withoutSlopes(values, placed(values, found));
  return kept.map((shift, index) => {
    const [from, to] = [kept[index - 1]?.index ?? 0, kept[index + 1]?.index ?? values.length];
    return {
      ...shift,
      before: median(values.slice(from, shift.index)) ?? 0,
      after: median(values.slice(shift.index, to)) ?? 0,
    };
  });
}

function splitsWithin(values: readonly number[], offset: number, options: ScanOptions): Shift[] {
  const shift = findShift(values, options);
  if (!shift) return [];
  const { index, pValue } = shift;
  return [
    ...splitsWithin(values.slice(0, index), offset, options),
    { index: offset + index, pValue },
    ...splitsWithin(values.slice(index), offset + index, options),
  ];
}

/** Each where the stretch between its neighbours falls apart best: when it was found, they were not known. */
function placed(values: readonly number[], shifts: readonly Shift[]): Shift[] {
  return shifts.map((shift, index) => {
    const [from, to] = [shifts[index - 1]?.index ?? 0, shifts[index + 1]?.index ?? values.length];
    return { ...shift, index: from + bestSplit(values.slice(from, to), shift.index - from) };
  });
}

function bestSplit(values: readonly number[], otherwise: number): number {
  const scores = robustScores(values);
  const total = scores.reduce((sum, score) => sum + score, 0);
  let best = { index: otherwise, gain: 0 };
  let sum = 0;
  for (const [index, score] of scores.entries()) {
    // What the squares of the residuals lose by a split here.
    const gain =
      index === 0
        ? 0
        : (sum - (total * index) / scores.length) ** 2 / (index * (scores.length - index));
    const isLevel = index >= SMALLEST_LEVEL && index <= scores.length - SMALLEST_LEVEL;
    if (isLevel && gain > best.gain) best = { index, gain };
    sum += score;
  }
  return best.index;
}

/** A slope falls apart into steps as well, and none of the commits it would name is to blame: those go, the weakest first. */
function withoutSlopes(values: readonly number[], shifts: readonly Shift[]): Shift[] {
  const excess = shifts.map((shift, index) =>
    stepExcess(
      values.slice(shifts[index - 1]?.index ?? 0, shifts[index + 1]?.index ?? values.length),
      shift.index - (shifts[index - 1]?.index ?? 0),
    ),
  );
  const weakest = Math.min(...excess);
  // No number comes of values at the end of what numbers can hold; there is nothing to choose by.
  if (shifts.length === 0 || weakest > 0 || Number.isNaN(weakest)) return [...shifts];
  const rest = shifts.filter((_, index) => index !== excess.indexOf(weakest));
  return withoutSlopes(values, placed(values, rest));
}

/**
 * How much better a step, alone or on a slope, explains the values than a slope alone: Schwarz' criterion (Estimating the dimension of
 * a model, 1978) for residuals by their absolute size, which outliers sway least. Above zero: the step is better.
 */
function stepExcess(values: readonly number[], at: number): number {
  const points = values.map((y, x) => ({ x, y }));
  const [before, after] = [points.slice(0, at), points.slice(at)];
  // Less than this is rounding.
  const least = 1e-9 * (Math.max(...values) - Math.min(...values));
  const cost = (levels: readonly (readonly Point[])[], slope: number, parameters: number) =>
    2 * values.length * Math.log(least + residual(levels, slope)) +
    parameters * Math.log(values.length);
  const slope = cost([points], commonSlope([points]), 2);
  const step = cost([before, after], 0, 3);
  const both = cost([before, after], commonSlope([before, after]), 4 + STEP_ON_SLOPE);
  return slope - Math.min(step, both);
}

/** The place was chosen to fit, and on a slope any place fits some. */
const STEP_ON_SLOPE = 2;

function residual(levels: readonly (readonly Point[])[], slope: number): number {
  return levels
    .flatMap((points) => {
      const heights = points.map(({ x, y }) => y - slope * x);
      const centre = median(heights) ?? 0;
      return heights.map((height) => Math.abs(height - centre));
    })
    .reduce((total, distance) => total + distance, 0);
}
