/** The windows of a stretch of load put together, as the report puts them together. */
import { countErrors } from '../../../src/stack/ask.ts';
import { mergeLatencies } from '../../../src/stats/latency.ts';

export function summarize(windows) {
  const { p50Us, p99Us, count } = mergeLatencies(windows.flatMap(({ latency }) => latency ?? []));
  const durationMs = windows.reduce((sum, window) => sum + window.durationMs, 0);
  return {
    answers: count,
    errors: windows.reduce((sum, { errors }) => sum + countErrors(errors), 0),
    perSecond: count / (durationMs / 1_000),
    p50Ms: p50Us / 1_000,
    p99Ms: p99Us / 1_000,
  };
}
