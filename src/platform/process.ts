/** One way to run a program: never through a shell, always with an end. */
import { execa, type Result } from 'execa';
import { EvidenceError, InterruptedError, UserError } from './errors.ts';
import { wasAborted } from './signal.ts';

export interface ProcessOptions {
  cwd?: string;
  /** The whole environment of the program; nothing is inherited beyond it. */
  env?: Record<string, string | undefined>;
  signal?: AbortSignal;
  timeoutMs?: number;
  input?: string;
  /** Called with each line of stdout and stderr as it comes. */
  onLine?: (line: string) => void;
}

export interface ProcessResult {
  exitCode: number;
  /** Where a signal ended it, and not the program itself. */
  signal?: string;
  stdout: string;
  stderr: string;
}

const DEFAULT_TIMEOUT_MS = 10 * 60_000;
/** After this long a program that was asked to stop is killed. */
const KILL_DELAY_MS = 5_000;
const MAX_OUTPUT_CHARACTERS = 200 * 1024 * 1024;
/** Of a command line in a message. */
const SHOWN_WORDS = 5;

/**
 * Runs a program to its end and returns what it said, whatever its exit code.
 * @throws UserError when the program is not installed, InterruptedError when aborted, EvidenceError when it took too long.
 */
export async function runProcess(
  file: string,
  args: readonly string[],
  options: ProcessOptions = {},
): Promise<ProcessResult> {
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const onLine = options.onLine;
  const watch = onLine
    ? function* (line: unknown) {
        onLine(String(line));
        yield line;
      }
    : undefined;
  const program = execa(file, args, {
    reject: false,
    stripFinalNewline: true,
    maxBuffer: MAX_OUTPUT_CHARACTERS,
    env: options.env ?? process.env,
    extendEnv: false,
    // A group of its own: what the program has started ends with it, and Ctrl-C reaches it through us alone.
    detached: true,
    ...(options.cwd !== undefined && { cwd: options.cwd }),
    ...(options.input !== undefined ? { input: options.input } : { stdin: 'ignore' as const }),
    ...(watch && { stdout: watch, stderr: watch }),
  });
  const deadline = AbortSignal.timeout(timeoutMs);
  const release = endWith(program.pid, [deadline, ...(options.signal ? [options.signal] : [])]);
  const result = await program.finally(release);
  const { code, isMaxBuffer } = result;
  const how = { code, isMaxBuffer, timedOut: deadline.aborted };
  refuseUnfinished(how, [file, ...args], options);
  return {
    exitCode: result.exitCode ?? 1,
    ...(result.signal !== undefined && { signal: result.signal }),
    stdout: result.stdout,
    stderr: result.stderr,
  };
}

/** At the first of the signals the whole group is asked to end, and a little later it is killed. */
function endWith(pid: number | undefined, signals: readonly AbortSignal[]): () => void {
  if (pid === undefined) return () => undefined;
  const either = AbortSignal.any([...signals]);
  let kill: NodeJS.Timeout | undefined;
  const stop = () => {
    signalGroup(pid, 'SIGTERM');
    kill = setTimeout(() => signalGroup(pid, 'SIGKILL'), KILL_DELAY_MS);
  };
  if (either.aborted) stop();
  else either.addEventListener('abort', stop, { once: true });
  return () => {
    either.removeEventListener('abort', stop);
    clearTimeout(kill);
  };
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}

/** @throws for a program that did not come to its own end. */
function refuseUnfinished(
  result: Pick<Result, 'timedOut' | 'isMaxBuffer' | 'code'>,
  words: readonly [file: string, ...args: string[]],
  { signal, timeoutMs = DEFAULT_TIMEOUT_MS }: ProcessOptions,
): void {
  const command = words.slice(0, SHOWN_WORDS).join(' ');
  // It may have ended by itself a moment before: that is no result either.
  if (signal && wasAborted(signal)) throw new InterruptedError(`interrupted: ${command}`);
  if (result.timedOut) {
    throw new EvidenceError(
      `\`${command}\` did not end within ${timeoutMs / 1_000} s and was stopped.`,
    );
  }
  if (result.code === 'ENOENT') {
    throw new UserError(
      `\`${words[0]}\` is not installed or not on PATH. Install it and try again.`,
    );
  }
  if (result.isMaxBuffer) {
    throw new EvidenceError(
      `\`${command}\` wrote more than ${MAX_OUTPUT_CHARACTERS} characters and was stopped.`,
    );
  }
}
