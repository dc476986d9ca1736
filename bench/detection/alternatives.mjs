/** Rules that were considered in the place of ours, in the same two stages where that makes sense. */
import {
  ratioLevels,
  FIRST_LOOKS,
  CONFIRMATION_LOOKS,
  MISS,
} from '../../src/stats/error-levels.ts';
import { studentQuantile } from '../../src/stats/student.ts';
import { inTwoStages } from '../../src/stats/two-stages.ts';

const OURS = { first: FIRST_LOOKS, confirmation: CONFIRMATION_LOOKS };
const EVERY = {
  first: Array.from({ length: 17 }, (_, index) => index + 4),
  confirmation: Array.from({ length: 8 }, (_, index) => index + 3),
};

/** Bounds of each rule: from values, tail and looks to { low, high }. */
export const alternatives = {
  "Student's t (ours)": { schedule: OURS, bounds: byEstimate(mean) },
  'trimmed by 10 %, Yuen': { schedule: OURS, bounds: byEstimate(trimmed(0.1)) },
  'trimmed by 20 %, Yuen': { schedule: OURS, bounds: byEstimate(trimmed(0.2)) },
  'anytime-valid t': { schedule: EVERY, bounds: anytime, isAnytime: true },
  'one stage, same promise': { schedule: OURS, bounds: byEstimate(mean), isOneStage: true },
  'peeking at 1 %': { schedule: EVERY, bounds: byEstimate(mean), isUncorrected: true },
};

/** The verdict over log-ratios of pairs, with how many it took. */
export function judge(rule, logs, { metrics, tolerance }) {
  const levels = levelsOf(rule, metrics);
  const bound = Math.log1p(tolerance);
  const at = ({ from, to, looks }, tail) => rule.bounds(logs.slice(from, to), tail * looks);
  const result = inTwoStages(
    {
      first: (look) => {
        if (at(look, levels.suspect).low > bound) {
          return rule.isOneStage || rule.isUncorrected
            ? { kind: 'settled', verdict: 'regressed' }
            : { kind: 'suspected', claim: 'regressed' };
        }
        return at(look, levels.clear).high < bound
          ? { kind: 'settled', verdict: 'unchanged' }
          : { kind: 'open' };
      },
      confirmation: (_, look) => {
        const { low, high } = at(look, levels.fresh);
        if (low > bound) return { kind: 'settled', verdict: 'regressed' };
        return high < bound ? { kind: 'settled', verdict: 'unchanged' } : { kind: 'open' };
      },
    },
    logs.length,
    { schedule: rule.schedule, ended: true },
  );
  return result.kind === 'settled'
    ? { verdict: result.verdict, pairs: result.look.to }
    : { verdict: 'inconclusive', pairs: logs.length };
}

/** An anytime-valid bound spends its error once for all looks; the looks of the others share it. */
function levelsOf({ isAnytime, isOneStage, isUncorrected }, metrics) {
  const ours = ratioLevels(metrics);
  if (isUncorrected) return { suspect: 0.01, clear: MISS };
  if (isOneStage) return { suspect: ours.suspect * MISS, clear: ours.clear };
  if (!isAnytime) return ours;
  return { suspect: ours.suspect * FIRST_LOOKS.length, clear: MISS, fresh: MISS };
}

function byEstimate(estimate) {
  return (values, tail) => {
    const { centre, error, degrees } = estimate(values);
    if (degrees < 1) return { low: -Infinity, high: Infinity };
    const margin = quantile(Math.min(tail, 0.499), degrees) * error;
    return { low: centre - margin, high: centre + margin };
  };
}

const quantiles = new Map();

function quantile(tail, degrees) {
  const key = `${tail}/${degrees}`;
  if (!quantiles.has(key)) quantiles.set(key, studentQuantile(tail, degrees));
  return quantiles.get(key);
}

function mean(values) {
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const degrees = values.length - 1;
  const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / degrees;
  return { centre, error: Math.sqrt(variance / values.length), degrees };
}

/** K. K. Yuen, The two-sample trimmed t for unequal population variances, 1974; here of one sample. */
function trimmed(share) {
  return (values) => {
    const cut = Math.floor(share * values.length + 1e-9);
    if (cut === 0) return mean(values);
    const sorted = values.toSorted((a, b) => a - b);
    const kept = sorted.slice(cut, -cut);
    const winsorised = sorted.map((value) => Math.min(kept.at(-1), Math.max(kept[0], value)));
    const { error } = mean(winsorised);
    const degrees = kept.length - 1;
    const scale = Math.sqrt(((values.length - 1) * values.length) / (kept.length * degrees));
    return {
      centre: kept.reduce((sum, value) => sum + value, 0) / kept.length,
      error: error * scale,
      degrees,
    };
  };
}

/** Prior on the standardised effect, in standard deviations of one pair. */
const PRIOR_SD = 1;

/**
 * Where the mean's t-statistic has a Bayes factor of 1 / error against a normal effect: valid at every look at once
 * (Wang & Ramdas, Anytime-valid t-tests and confidence sequences, 2024; Lai 1976).
 */
function anytime(values, error) {
  const { centre, error: standardError, degrees } = mean(values);
  if (degrees < 1) return { low: -Infinity, high: Infinity };
  const count = values.length;
  const prior = 1 / PRIOR_SD ** 2;
  const shrunk = prior / (count + prior);
  const power = (degrees + 1) / 2;
  // Two-sided at twice the one-sided error; the factor grows to a limit, which few values may never reach.
  const wanted = (1 / (2 * error) / Math.sqrt(shrunk)) ** (1 / power);
  if (wanted * shrunk >= 1) return { low: -Infinity, high: Infinity };
  const margin = Math.sqrt((degrees * (wanted - 1)) / (1 - wanted * shrunk)) * standardError;
  return { low: centre - margin, high: centre + margin };
}
