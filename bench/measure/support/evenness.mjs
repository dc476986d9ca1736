/** How evenly requests came, and which unevenness is the machine's. */

/** What was held up goes on for a moment after the wait. */
const AFTERMATH_MS = 15;

/**
 * Fewest and most arrivals in any span of a run: of all, and of those in which no process had to wait for a CPU for long.
 * @param arrivalsMs by the clock that all processes share, as are `waits`
 */
export function evenness(arrivalsMs, waits, { spanMs, planned, tolerableWaitMs }) {
  const sorted = arrivalsMs.toSorted((a, b) => a - b);
  const spans = spansOf(sorted, spanMs);
  const undisturbed = spans.filter(
    (span) => waitedMs(waits, span.fromMs, span.fromMs + spanMs) <= tolerableWaitMs,
  );
  return {
    all: extremes(spans, planned),
    undisturbed: extremes(undisturbed, planned),
    undisturbedShare: undisturbed.length / spans.length,
  };
}

/** The count changes only at an arrival: one span begins with it, one right after it. */
function spansOf(sorted, spanMs) {
  const spans = [];
  const last = sorted.at(-1);
  let end = 0;
  for (const [index, fromMs] of sorted.entries()) {
    if (fromMs + spanMs > last) break;
    while (sorted[end] < fromMs + spanMs) end += 1;
    spans.push({ fromMs, count: end - index });
    const atItsEnd = sorted[end] === fromMs + spanMs ? 1 : 0;
    spans.push({ fromMs, count: end - index - 1 + atItsEnd });
  }
  return spans;
}

function waitedMs(waits, fromMs, toMs) {
  return waits
    .filter((wait) => wait.fromMs < toMs && wait.toMs + AFTERMATH_MS > fromMs)
    .reduce((sum, wait) => sum + wait.waitedMs, 0);
}

function extremes(spans, planned) {
  const counts = spans.map(({ count }) => count);
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  return { fewest, most, off: Math.max(most - planned, planned - fewest) / planned };
}
