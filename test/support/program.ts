/** The program as a person runs it: in a folder of theirs, from a shell. */
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { accessSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { runProcess } from '../../src/platform/process.ts';

const main = join(import.meta.dirname, '../../src/main.ts');

export interface ProgramRun {
  exitCode: number;
  /** What was shown, on both streams. */
  output: string;
}

/** On a machine without scanners: what is on PATH is what any machine with Docker has. */
export async function runWithoutScanners(
  directory: string,
  args: readonly string[],
): Promise<ProgramRun> {
  const bin = await mkdtemp(join(tmpdir(), 'bin-'));
  try {
    for (const program of ['docker', 'cp', 'du'])
      await symlink(onPath(program), join(bin, program));
    const env = { PATH: bin, HOME: process.env['HOME'], DOCKER_HOST: process.env['DOCKER_HOST'] };
    const { exitCode, stdout, stderr } = await runProcess(
      process.execPath,
      ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', main, ...args],
      { cwd: directory, env },
    );
    return { exitCode, output: `${stdout}\n${stderr}` };
  } finally {
    await rm(bin, { recursive: true });
  }
}

function onPath(program: string): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = folders.map((folder) => join(folder, program)).find(isExecutable);
  if (found === undefined) throw new Error(`${program} is not on PATH`);
  return found;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
