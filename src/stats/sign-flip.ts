/**
 * How often differences as large as these, or larger, come about where base and head behave alike: then each difference is as
 * likely with the other sign, and all 2^n ways are counted (Fisher, The design of experiments, 1935). Exact for any distribution.
 * With n values nothing under 2^-n can be shown.
 */
export function signFlipTail(differences: readonly number[]): number {
  const sizes = differences.map(Math.abs);
  const observed = differences.reduce((total, value) => total + value, 0);
  // All sums of one half against all sums of the other: 2 * 2^(n/2) sums stand for 2^n.
  const middle = Math.floor(sizes.length / 2);
  const left = signedSums(sizes.slice(0, middle));
  const right = signedSums(sizes.slice(middle)).sort();
  // Sums that are equal but for rounding count as reached.
  const slack = 1e-9 * sizes.reduce((total, size) => total + size, 0);
  let reached = 0;
  for (const sum of left) reached += right.length - firstAtLeast(right, observed - sum - slack);
  return reached / 2 ** sizes.length;
}

function signedSums(sizes: readonly number[]): Float64Array {
  const sums = new Float64Array(2 ** sizes.length);
  let known = 1;
  for (const size of sizes) {
    for (let index = 0; index < known; index += 1) {
      const sum = sums[index] ?? 0;
      sums[index] = sum - size;
      sums[known + index] = sum + size;
    }
    known *= 2;
  }
  return sums;
}

/** Index of the first of the ascending values that is not less. */
function firstAtLeast(ascending: Float64Array, least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) >= least) high = middle;
    else low = middle + 1;
  }
  return low;
}
