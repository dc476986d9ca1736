/** A folder with a small stack in it, as a user has it; what the program starts in it is gone when the test ends. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  findDocument,
  readDocument,
  type DocumentName,
  type Documents,
} from '../../src/records/documents.ts';
import { inventory } from './docker.ts';
import {
  runProgram,
  startProgram,
  type ProgramResult,
  type StartedProgram,
} from './started-program.ts';

/** Has node, and busybox's sh, wget, nc and sleep. */
export const BASE_IMAGE = process.env['COMPOSE_GATE_BASE_IMAGE'] ?? 'compose-gate/node-base:24';

type Environment = Record<string, string | undefined>;

export interface StackFolder {
  directory: string;
  /** Where the program keeps what is private to a run; empty when nothing is left. */
  privateFiles(): Promise<string[]>;
  run(args: readonly string[], env?: Environment): Promise<ProgramResult>;
  start(args: readonly string[], env?: Environment): StartedProgram;
  document<Name extends DocumentName>(name: Name): Promise<Documents[Name]>;
  hasDocument(name: DocumentName): boolean;
  /** Containers, networks, volumes and image tags of the run whose stack.json lies here. */
  leftovers(): Promise<string[]>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** @param files path → text, or a value that is written as JSON, which every YAML reader takes too. */
export async function makeStack(files: Record<string, string | object>): Promise<StackFolder> {
  const root = await mkdtemp(join(tmpdir(), 'stack-'));
  const directory = join(root, 'project');
  const runnerTemp = join(root, 'private');
  await mkdir(runnerTemp);
  await mkdir(directory);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 1);
    await writeFile(join(directory, path), text);
  }
  const options = (env: Environment = {}) => ({
    cwd: directory,
    env: { RUNNER_TEMP: runnerTemp, ...env },
  });
  const documents = join(directory, '.compose-gate');
  return {
    directory,
    privateFiles: () => readdir(runnerTemp),
    run: (args, env) => runProgram(args, options(env)),
    start: (args, env) => startProgram(args, options(env)),
    document: (name) => readDocument(documents, name),
    hasDocument: (name) => existsSync(join(documents, `${name}.json`)),
    async leftovers() {
      const stack = await findDocument(documents, 'stack');
      return stack
        ? (await inventory()).filter((entry) => entry.includes(`cg-${stack.runId}-`))
        : [];
    },
    async [Symbol.asyncDispose]() {
      await runProgram(['down'], options());
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** A service that runs a piece of JavaScript, and ends as soon as it is told to. */
export function nodeService(script: string, rest: object = {}) {
  return {
    image: BASE_IMAGE,
    command: ['node', '-e', dollars(script)],
    stop_signal: 'SIGKILL',
    ...rest,
  };
}

/** The same for a shell. */
export function shellService(script: string, rest: object = {}) {
  return {
    image: BASE_IMAGE,
    command: ['sh', '-c', dollars(script)],
    stop_signal: 'SIGKILL',
    ...rest,
  };
}

/** Compose would fill variables in. */
function dollars(script: string): string {
  return script.replaceAll('$', '$$$$');
}

/** Answers `ok` to everything on this port. */
export const okServer = (port: number) =>
  `require('http').createServer((q, r) => r.end('ok')).listen(${port})`;

/** A configuration that measures as little as there is to measure. */
export function quickConfig(rest: Record<string, unknown> = {}) {
  const { measure, ...others } = rest as { measure?: object };
  return {
    version: 1,
    measure: { rounds: 1, idle: '200ms', responseCount: 5, startTimeout: '20s', ...measure },
    ...others,
  };
}
