/** An engine that does not answer, or fails midway, is said so in words; it never hangs the run. */
import { EvidenceError, messageOf } from '../platform/errors.ts';

/** An engine that has not answered a small question by then is not going to. */
const ANSWER_TIMEOUT_MS = 10_000;

/** Removing may wait for processes to end and for files to go. */
export const REMOVE_TIMEOUT_MS = 60_000;

export function notFound(error: unknown): undefined {
  if ((error as { statusCode?: number }).statusCode === 404) return undefined;
  throw midwayError(error);
}

/** An engine that fails after it has answered once: evidence is missing, the input is not wrong. */
export async function midway<T>(answer: Promise<T>): Promise<T> {
  return withDeadline(answer).catch((error: unknown) => {
    throw midwayError(error);
  });
}

export function midwayError(error: unknown): EvidenceError {
  return new EvidenceError(`The Docker engine failed midway: ${messageOf(error)}.`);
}

export async function withDeadline<T>(
  answer: Promise<T>,
  timeoutMs = ANSWER_TIMEOUT_MS,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer within ${timeoutMs / 1_000} s`)),
      timeoutMs,
    );
  });
  try {
    return await Promise.race([answer, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

/** A container that ended meanwhile, or is in that state already, is no failure of the engine (404, 409). */
export function notRunning(error: unknown): void {
  const { statusCode } = error as { statusCode?: number };
  if (statusCode !== 404 && statusCode !== 409) throw midwayError(error);
}
