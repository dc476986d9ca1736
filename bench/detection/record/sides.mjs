/** Brings copies of a stack up beside each other by the program itself, and takes them down again. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resumeSession } from '../../../src/commands/session.ts';
import { readDocument } from '../../../src/records/documents.ts';
import { stacks } from './stacks.mjs';

const PROGRAM = join(import.meta.dirname, '../../../src/main.ts');

/** @param environments name of a variant → what its service is told */
export async function bringUp(stack, environments, signal) {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  const env = { ...process.env, RUNNER_TEMP: folder, NODE_NO_WARNINGS: '1' };
  const up = [];
  const takeDown = async () => {
    for (const directory of up) await program(directory, env, 'down').catch(console.error);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const sides = [];
    for (const [name, environment] of Object.entries(environments)) {
      const directory = join(folder, name.replaceAll(/\W+/g, '-'));
      await stacks[stack](directory, environment);
      up.push(directory);
      await program(directory, env, 'up', '--base', 'none');
      sides.push(await sideOf(name, directory, { env, signal }));
    }
    return { sides, takeDown };
  } catch (error) {
    await takeDown();
    throw error;
  }
}

async function sideOf(name, directory, { env, signal }) {
  const stack = await readDocument(join(directory, '.compose-gate'), 'stack');
  const resumed = await resumeSession(stack, { env });
  const limits = stack.variants[0].services.map(({ name: service, ...limit }) => [
    service,
    { cpus: limit.cpuLimit, memoryBytes: limit.memoryLimitBytes },
  ]);
  return {
    ...resumed,
    name,
    variant: resumed.variants[0],
    limits: Object.fromEntries(limits),
    env,
    signal,
    deaths: [],
    onStep: () => {},
    onReady: () => {},
  };
}

function program(directory, env, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      cwd: directory,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${code}:\n${said}`)),
    );
  });
}
