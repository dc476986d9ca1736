/** P(X >= successes) for so many independent trials of one probability. */
export function atLeast(successes: number, trials: number, probability: number): number {
  let total = 0;
  let term = (1 - probability) ** trials;
  for (let count = 0; count <= trials; count += 1) {
    if (count >= successes) total += term;
    term *= ((trials - count) / (count + 1)) * (probability / (1 - probability));
  }
  return Math.min(1, total);
}
