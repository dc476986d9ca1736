/** Load is one stretch, its account is kept by the second: each window becomes a block of the run record. */
import type { Errors, Latency } from '../../records/generated/run.ts';
import { noErrors } from '../../stack/ask.ts';
import { LatencyRecorder } from '../../stats/latency.ts';

export const WINDOW_MS = 1_000;

/** What came back of the requests of one window. */
export interface LoadWindow {
  /** Since the load began. */
  atMs: number;
  durationMs: number;
  /** Requests that were planned (open loop) or sent (closed loop). */
  intended: number;
  answers: number;
  errors: Errors;
  badStatuses: Record<string, number>;
  latency: Latency | null;
}

/** Bounds of the windows of a stretch, from 0 to its end; a remainder of less than half a window joins the last. */
export function windowBounds(durationMs: number, windowMs = WINDOW_MS): number[] {
  const count = Math.max(1, Math.round(durationMs / windowMs));
  return [...Array.from({ length: count }, (_, index) => index * windowMs), durationMs];
}

/** Other errors may come with a good status, such as an answer that breaks off. */
function isStatusError(error: keyof Errors): boolean {
  return error === 'unexpectedStatus' || error === 'redirects';
}

export class Tally {
  readonly recorder = new LatencyRecorder();
  readonly errors = noErrors();
  readonly badStatuses: Record<string, number> = {};
  intended = 0;

  bad(error: keyof Errors, status: number | null): void {
    this.errors[error] += 1;
    if (status !== null && isStatusError(error)) {
      this.badStatuses[status] = (this.badStatuses[status] ?? 0) + 1;
    }
  }
}

export class Windows {
  readonly #bounds: number[];
  readonly #tallies: Tally[];
  readonly #windowMs: number;

  constructor(durationMs: number, windowMs = WINDOW_MS) {
    this.#windowMs = windowMs;
    this.#bounds = windowBounds(durationMs, windowMs);
    this.#tallies = this.#bounds.slice(1).map(() => new Tally());
  }

  /** The tally that a moment of the stretch belongs to; what comes after the end belongs to the last. */
  at(ms: number): Tally {
    const index = Math.min(this.#tallies.length - 1, Math.max(0, Math.floor(ms / this.#windowMs)));
    const tally = this.#tallies[index];
    if (!tally) throw new Error(`no window at ${ms} ms`);
    return tally;
  }

  /** @param endedMs where the load was cut short: later windows were never measured. */
  close(endedMs: number): LoadWindow[] {
    return this.#tallies.flatMap(({ recorder, errors, badStatuses, intended }, index) => {
      const atMs = this.#bounds[index] ?? 0;
      const until = Math.min(this.#bounds[index + 1] ?? 0, endedMs);
      if (until <= atMs) return [];
      return [
        {
          atMs,
          durationMs: until - atMs,
          intended,
          answers: recorder.count,
          errors,
          badStatuses,
          latency: recorder.summary(),
        },
      ];
    });
  }
}
