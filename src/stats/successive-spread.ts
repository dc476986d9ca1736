/**
 * The A/A floor: how much one round of the base differs from the next one of the same base, as the standard deviation of their
 * log-ratio. From successive differences, so that a slow drift of the machine is not taken for spread (von Neumann et al., The
 * mean square successive difference, 1941). Null for fewer than three rounds.
 */
export function successiveSpread(values: readonly number[], resolution: number): number | null {
  if (values.length < FEWEST_ROUNDS) return null;
  const logs = values.map((value) => Math.log(Math.max(value, resolution)));
  const steps = logs.slice(1).map((log, index) => log - (logs[index] ?? log));
  return Math.sqrt(steps.reduce((total, step) => total + step ** 2, 0) / steps.length);
}

const FEWEST_ROUNDS = 3;
