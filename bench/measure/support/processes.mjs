/** Servers, generators and peers, each in a process of its own, and none that outlives its benchmark. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProcess } from '../../../src/platform/process.ts';

export const NODE_FLAGS = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'];

/** A server of bench/measure/servers/ on a free port of the loopback interface; it ends with its channel to us. */
export async function startServer(name, settings = {}) {
  const child = fork(
    join(import.meta.dirname, '../servers', `${name}.mjs`),
    [JSON.stringify(settings)],
    { execArgv: [] },
  );
  const [{ port }] = await once(child, 'message');
  return {
    address: { host: '127.0.0.1', port },
    url: `http://127.0.0.1:${port}/`,
    /** What the server saw since it was last asked. */
    report: async () => {
      child.send('report');
      const [seen] = await once(child, 'message');
      return seen;
    },
    [Symbol.asyncDispose]: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}

/** Our own generator in a fresh process, as a peer's command is one; returns what it prints. */
export async function generate(name, settings, signal) {
  const script = join(import.meta.dirname, '../generators', `${name}.mjs`);
  const { stdout } = await run(
    process.execPath,
    [...NODE_FLAGS, script, JSON.stringify(settings)],
    signal,
  );
  return JSON.parse(stdout);
}

/** @throws Error with what the program said, where it fails. */
export async function run(file, args, signal, options = {}) {
  const result = await runProcess(file, args, { signal, timeoutMs: 300_000, ...options });
  if (result.exitCode === 0) return result;
  throw new Error(
    `${file} ${args.join(' ')}: exit code ${result.exitCode}\n${result.stdout}\n${result.stderr}`,
  );
}

export function onPath(program) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
