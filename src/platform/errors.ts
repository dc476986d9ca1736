/** The three kinds of error that end a command; each carries the exit code it stands for. */
abstract class ExpectedError extends Error {
  abstract readonly exitCode: number;
}

/** The caller can fix this: wrong input or a missing tool. Nothing was judged. */
export class UserError extends ExpectedError {
  override readonly name = 'UserError';
  readonly exitCode = 2;
}

/** What the policy asks for could not be measured, read or scanned. */
export class EvidenceError extends ExpectedError {
  override readonly name = 'EvidenceError';
  readonly exitCode = 3;
}

/** The user pressed Ctrl-C or the runner cancelled the job. */
export class InterruptedError extends ExpectedError {
  override readonly name = 'InterruptedError';
  readonly exitCode = 130;
}

const BUG_EXIT_CODE = 70;

/** The exit code an error stands for; what is not ours to expect is a bug. */
export function exitCodeOf(error: unknown): number {
  return error instanceof ExpectedError ? error.exitCode : BUG_EXIT_CODE;
}

export function isExpected(error: unknown): error is Error {
  return error instanceof ExpectedError;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
