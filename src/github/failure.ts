/** Why GitHub's API did not do what was asked, in the four ways that matter for what comes next. */

export type FailureKind =
  /** The token may not do this; asking again does not help. */
  | 'denied'
  /** A rate limit; asking again helps after `retryAfterMs`. */
  | 'limited'
  /** GitHub or the way to it is broken; asking again may help. */
  | 'unavailable'
  /** GitHub understood and refuses the content. */
  | 'rejected';

export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly kind: FailureKind;
  readonly retryAfterMs: number | undefined;

  constructor(kind: FailureKind, message: string, retryAfterMs?: number) {
    super(message);
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}

export interface ErrorAnswer {
  status: number;
  message: string;
  headers: Readonly<Record<string, string | number | undefined>>;
}

/** GitHub asks for this pause after a secondary limit that names none. */
const SECONDARY_LIMIT_PAUSE_MS = 60_000;

/** @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
export function failureOf(answer: ErrorAnswer, nowMs: number): ApiFailure {
  const text = `${answer.status} ${answer.message}`;
  const limited = retryAfterMs(answer, nowMs);
  if (limited !== undefined) return new ApiFailure('limited', text, limited);
  if (answer.status >= 500) return new ApiFailure('unavailable', text);
  if ([401, 403, 404].includes(answer.status)) return new ApiFailure('denied', text);
  return new ApiFailure('rejected', text);
}

function retryAfterMs({ status, message, headers }: ErrorAnswer, nowMs: number) {
  if (![403, 429, 503].includes(status)) return undefined;
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  if (seconds >= 0) return seconds * 1_000;
  const resetSeconds = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  if (String(headers['x-ratelimit-remaining']) === '0' && resetSeconds >= 0) {
    return Math.max(0, resetSeconds * 1_000 - nowMs);
  }
  if (status === 429 || /rate limit/i.test(message)) return SECONDARY_LIMIT_PAUSE_MS;
  return undefined;
}
