/**
 * Values as distances from their median in units of their spread, cut where they are outliers (Huber's scores): one run that
 * went wrong then weighs little more than any other. The spread is Qn, the first quartile of all pairwise distances (Rousseeuw &
 * Croux, Alternatives to the median absolute deviation, 1993): a step in the series hardly moves it, and neither does the order.
 */
import { median } from '../records/rounds.ts';

/** In units of the spread. */
const CUT = 3;
/** Makes Qn the standard deviation of normal values. */
const QN_OF_NORMAL = 2.2219;

export function robustScores(values: readonly number[]): number[] {
  const centre = median(values) ?? 0;
  const spread = qn(values);
  return values.map((value) => {
    const distance = value - centre;
    // Most are equal: what is left of the distance is its side.
    if (spread === 0) return Math.sign(distance) * CUT;
    return Math.max(-CUT, Math.min(CUT, distance / spread));
  });
}

function qn(values: readonly number[]): number {
  const distances = values.flatMap((value, index) =>
    values.slice(index + 1).map((other) => Math.abs(other - value)),
  );
  const half = Math.floor(values.length / 2) + 1;
  const rank = (half * (half - 1)) / 2;
  return QN_OF_NORMAL * (distances.sort((a, b) => a - b)[rank - 1] ?? 0);
}
