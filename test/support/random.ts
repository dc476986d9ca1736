/** Random numbers that are the same in every run. */

import type { Random } from '../../src/stats/seeded.ts';

export { seeded, type Random } from '../../src/stats/seeded.ts';

// Looked up once: in a test's own realm every use of a global is slow.
const { cos, log, PI, sqrt } = Math;

/** Standard normal, by Box and Muller. */
export function normal(random: Random): number {
  return sqrt(-2 * log(1 - random())) * cos(2 * PI * random());
}

/** How many of so many trials. */
export function binomial(random: Random, trials: number, probability: number): number {
  let count = 0;
  for (let trial = 0; trial < trials; trial += 1) if (random() < probability) count += 1;
  return count;
}
