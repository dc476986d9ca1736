/** Student's t distribution: what a mean of few values can be off by. */

/** P(T <= t) with `degrees` degrees of freedom, by the regularised incomplete beta function. */
export function studentCdf(t: number, degrees: number): number {
  const tail = 0.5 * incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
  return t > 0 ? 1 - tail : tail;
}

const BISECTIONS = 200;

/** The t that is exceeded with probability `upperTail` (0 < upperTail < 0.5). */
export function studentQuantile(upperTail: number, degrees: number): number {
  if (!(upperTail > 0 && upperTail < 0.5) || degrees < 1) {
    throw new RangeError(`no quantile for tail ${upperTail} with ${degrees} degrees of freedom`);
  }
  let low = 0;
  let high = 1;
  while (studentTail(high, degrees) > upperTail) high *= 2;
  for (let turn = 0; turn < BISECTIONS && high - low > 1e-12 * high; turn += 1) {
    const middle = (low + high) / 2;
    if (studentTail(middle, degrees) > upperTail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(T > t) for t >= 0, without the loss of digits that 1 - cdf has far out. */
function studentTail(t: number, degrees: number): number {
  return 0.5 * incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
}

/** I_x(a, b) by Lentz's continued fraction (Press et al., Numerical Recipes, 6.4). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  );
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, a, b)) / a
    : 1 - (front * betaFraction(1 - x, b, a)) / b;
}

const TINY = 1e-300;
const CONVERGED = 1e-15;
const MAX_TERMS = 500;

function betaFraction(x: number, a: number, b: number): number {
  const atLeastTiny = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / atLeastTiny(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= MAX_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / atLeastTiny(1 + even * d);
    c = atLeastTiny(1 + even / c);
    result *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / atLeastTiny(1 + odd * d);
    c = atLeastTiny(1 + odd / c);
    const step = d * c;
    result *= step;
    if (Math.abs(step - 1) < CONVERGED) break;
  }
  return result;
}

/** Lanczos' approximation (g = 7, nine terms). */
const LANCZOS_FIRST = 0.9999999999998099;
const LANCZOS: readonly number[] = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  const sum = LANCZOS.reduce((total, term, index) => total + term / (z + index + 1), LANCZOS_FIRST);
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}
