/** Random numbers that are the same in every run. */

// Looked up once: in a test's own realm every use of a global is slow.
const { cos, imul, log, PI, sqrt } = Math;

export type Random = () => number;

/** Uniform on [0, 1): mulberry32, by Tommy Ettinger. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

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
