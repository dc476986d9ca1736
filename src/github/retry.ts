/** Asks again while GitHub is busy or broken, within bounds: a report must not hold up the job that made it. */
import { sleep as realSleep } from '../platform/clock.ts';
import { InterruptedError } from '../platform/errors.ts';
import { ApiFailure } from './failure.ts';

export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

export interface RetryOptions {
  signal?: AbortSignal | undefined;
  sleep?: Sleep | undefined;
}

const MAX_ATTEMPTS = 4;
/** All pauses of one call together; a rate limit that lasts longer is not waited for. */
const MAX_PAUSES_MS = 120_000;
/** After an error of GitHub's: 1 s, 4 s, 16 s. */
const FIRST_PAUSE_MS = 1_000;
const PAUSE_FACTOR = 4;

/** @throws ApiFailure, the last one, and InterruptedError when aborted while waiting. */
export async function withRetries<T>(attempt: () => Promise<T>, options: RetryOptions): Promise<T> {
  const sleep = options.sleep ?? realSleep;
  let leftMs = MAX_PAUSES_MS;
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      const pauseMs = pauseAfter(error, tried);
      if (pauseMs === undefined || pauseMs > leftMs) throw error;
      leftMs -= pauseMs;
      await sleep(pauseMs, options.signal);
      if (options.signal?.aborted) throw new InterruptedError('interrupted while GitHub was busy');
    }
  }
}

function pauseAfter(error: unknown, tried: number): number | undefined {
  if (!(error instanceof ApiFailure) || tried >= MAX_ATTEMPTS) return undefined;
  if (error.kind === 'unavailable') return FIRST_PAUSE_MS * PAUSE_FACTOR ** (tried - 1);
  return error.kind === 'limited' ? error.retryAfterMs : undefined;
}
