/** The normal distribution. */

/** P(Z > z), to seven digits of its own size however far out (Press et al., Numerical Recipes, 6.2: erfc by Chebyshev). */
export function normalTail(z: number): number {
  const x = Math.abs(z) * Math.SQRT1_2;
  const t = 1 / (1 + 0.5 * x);
  const series = ERFC.reduceRight((sum, term) => sum * t + term, 0);
  const tail = 0.5 * t * Math.exp(-x * x + series);
  return z < 0 ? 1 - tail : tail;
}

const ERFC: readonly number[] = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
];

const FARTHEST = 40;
const BISECTIONS = 60;

/** The z that is exceeded with probability `upperTail` (0 < upperTail < 1). */
export function normalQuantile(upperTail: number): number {
  let low = -FARTHEST;
  let high = FARTHEST;
  for (let turn = 0; turn < BISECTIONS; turn += 1) {
    const middle = (low + high) / 2;
    if (normalTail(middle) > upperTail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
