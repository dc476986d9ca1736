/** The wall clock in milliseconds with fractions, for comparing with times that another program wrote. */
export function wallMs(): number {
  return performance.timeOrigin + performance.now() + correctionMs;
}

/** performance.now() never jumps, the wall clock is steered: over a long run they drift apart. */
export function calibrateWallClock(): void {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 50; turn += 1) {
    const before = performance.now();
    const now = Date.now();
    const after = performance.now();
    if (after - before > 0.5) continue;
    // Date.now() cuts to whole milliseconds, so the smallest difference is the one without a fraction lost.
    best = Math.min(best, performance.timeOrigin + after - now);
  }
  if (Number.isFinite(best) && Math.abs(best) > 1) correctionMs = -best;
}

let correctionMs = 0;

/** Waits, or returns early when aborted: the caller looks at its signal. */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, Math.max(0, ms));
    signal?.addEventListener('abort', done, { once: true });
  });
}
