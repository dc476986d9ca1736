import type { Errors, Latency } from '../../records/generated/run.ts';

/** What one burst of load brought back. */
export interface LoadResult {
  durationMs: number;
  /** Requests that were planned (open loop) or sent (closed loop). */
  intended: number;
  answers: number;
  errors: Errors;
  latency: Latency | null;
}
