/** The program as a person starts it in a folder, watches it, and may press Ctrl-C. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../src/main.ts');
const DEFAULT_PATIENCE_MS = 120_000;

export interface ProgramResult {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export interface StartedProgram {
  pid: number;
  result: Promise<ProgramResult>;
  /** Resolves when it has said this on stderr; rejects when it ends without. */
  said(pattern: RegExp): Promise<void>;
  /** To itself alone, or as a terminal does it: to it and to every program that it runs. */
  interrupt(how?: 'alone' | 'group'): void;
}

export interface ProgramOptions {
  cwd: string;
  env?: Record<string, string | undefined>;
  /** Another user than the one who runs the tests, and a Node.js that this user may run. */
  as?: { uid: number; gid: number; node: string };
}

export function startProgram(
  args: readonly string[],
  { cwd, env, as }: ProgramOptions,
): StartedProgram {
  const child = spawn(
    as?.node ?? process.execPath,
    ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', main, ...args],
    {
      cwd,
      env: plainEnvironment(env),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(as && { uid: as.uid, gid: as.gid }),
    },
  );
  const { pid } = child;
  if (pid === undefined) throw new Error(`${process.execPath} could not be started`);
  const output = { stdout: '', stderr: '' };
  const listeners = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      output[name] += chunk;
      for (const listener of listeners) listener();
    });
  }
  let hasEnded = false;
  const result = new Promise<ProgramResult>((resolve) => {
    const deadline = setTimeout(() => child.kill('SIGKILL'), DEFAULT_PATIENCE_MS);
    child.on('close', (exitCode) => {
      clearTimeout(deadline);
      hasEnded = true;
      for (const listener of listeners) listener();
      resolve({ exitCode, ...output });
    });
  });
  return {
    pid,
    result,
    interrupt: (how = 'alone') => process.kill(how === 'group' ? -pid : pid, 'SIGINT'),
    said: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const isSaid = pattern.test(output.stderr);
          if (!isSaid && !hasEnded) return;
          listeners.delete(look);
          if (isSaid) resolve();
          else reject(new Error(`it ended without saying ${String(pattern)}:\n${output.stderr}`));
        };
        listeners.add(look);
        look();
      }),
  };
}

export function runProgram(
  args: readonly string[],
  options: ProgramOptions,
): Promise<ProgramResult> {
  return startProgram(args, options).result;
}

/** Neither a runner nor what it knows of a workflow, whoever runs the tests. */
function plainEnvironment(given: ProgramOptions['env'] = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) =>
      !/^(GITHUB_|RUNNER_|ACTIONS_|ACTION_INPUTS$|COMPOSE_(?!GATE)|NODE_OPTIONS$|CI$)/.test(name),
  );
  return Object.fromEntries(
    [...own, ...Object.entries(given)].filter(([, value]) => value !== undefined),
  );
}
