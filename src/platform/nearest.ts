import leven from 'leven';

/** The known name closest to a mistyped one, or undefined where nothing is close. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({
      candidate,
      distance: leven(name.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, Math.floor(name.length / 3))
    ? best.candidate
    : undefined;
}

/** ` Did you mean "x"?` or, where nothing is close, the allowed names. */
export function suggestion(name: string, known: readonly string[]): string {
  const close = nearest(name, known);
  if (close !== undefined) return `Did you mean "${close}"?`;
  if (known.length === 0) return 'There is none.';
  return `Allowed: ${[...known].sort().join(', ')}.`;
}
