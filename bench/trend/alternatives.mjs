/** Rules for change points that were not chosen: what each finds in a series, as indices of the first value of a new level. */
import { studentCdf } from '../../src/stats/student.ts';

const SMALLEST = 4;

/** E-divisive (Matteson & James 2014) with as many shuffles as the level needs; every split is tested and each part again. */
export function eDivisive(values, { level, random, shuffles }) {
  const best = bestSplit(values);
  if (!best) return [];
  const mostReached = Math.floor(level * (shuffles + 1)) - 1;
  const shuffled = [...values];
  let reached = 0;
  for (let turn = 0; turn < shuffles && reached <= mostReached; turn += 1) {
    shuffle(shuffled, random);
    if ((bestSplit(shuffled)?.energy ?? 0) >= best.energy) reached += 1;
  }
  if (reached > mostReached) return [];
  const options = { level, random, shuffles };
  return [
    ...eDivisive(values.slice(0, best.index), options),
    best.index,
    ...eDivisive(values.slice(best.index), options).map((index) => best.index + index),
  ];
}

/** Hunter (Fleming et al. 2023): split generously, then merge until Student's t between neighbours has at most this p. */
export function hunter(values, { pValue }) {
  let cuts = split(values, 0, 10 * pValue);
  for (;;) {
    const tested = cuts.map((cut, index) => ({
      cut,
      p: studentP(
        values.slice(cuts[index - 1] ?? 0, cut),
        values.slice(cut, cuts[index + 1] ?? values.length),
      ),
    }));
    const weakest = tested.reduce((a, b) => (b.p > a.p ? b : a), { p: 0 });
    if (weakest.p <= pValue) return cuts;
    cuts = cuts.filter((cut) => cut !== weakest.cut);
  }
}

function split(values, offset, pValue) {
  const best = bestSplit(values);
  if (!best) return [];
  const [before, after] = [values.slice(0, best.index), values.slice(best.index)];
  if (studentP(before, after) > pValue) return [];
  return [
    ...split(before, offset, pValue),
    offset + best.index,
    ...split(after, offset + best.index, pValue),
  ];
}

/** Largest scaled energy distance between the values before and after. */
function bestSplit(values) {
  const n = values.length;
  if (n < 2 * SMALLEST) return null;
  let [within, across, beyond] = [0, 0, 0];
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < i; j += 1) beyond += Math.abs(values[i] - values[j]);
  let best = null;
  for (let at = 1; at <= n - SMALLEST; at += 1) {
    let [left, right] = [0, 0];
    const moved = values[at - 1];
    for (let i = 0; i < at - 1; i += 1) left += Math.abs(values[i] - moved);
    for (let i = at; i < n; i += 1) right += Math.abs(values[i] - moved);
    within += left;
    beyond -= right;
    across += right - left;
    if (at < SMALLEST) continue;
    const [k, m] = [at, n - at];
    const distance =
      (2 * across) / (k * m) - (2 * within) / (k * (k - 1)) - (2 * beyond) / (m * (m - 1));
    const energy = ((k * m) / n) * distance;
    if (!best || energy > best.energy) best = { index: at, energy };
  }
  return best;
}

function studentP(one, other) {
  const [a, b] = [moments(one), moments(other)];
  const degrees = one.length + other.length - 2;
  const pooled = (a.squares + b.squares) / degrees;
  if (pooled === 0) return a.mean === b.mean ? 1 : 0;
  const t = Math.abs(a.mean - b.mean) / Math.sqrt(pooled * (1 / one.length + 1 / other.length));
  return 2 * (1 - studentCdf(t, degrees));
}

function moments(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, squares: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) };
}

function shuffle(values, random) {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [values[last], values[other]] = [values[other], values[last]];
  }
}
