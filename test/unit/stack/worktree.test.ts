import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { isTracked } from '../../../src/stack/base/tracked.ts';
import { checkOutBase } from '../../../src/stack/base/worktree.ts';

const context = { env: process.env, signal: new AbortController().signal };

let folder: string;
let checkout: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'worktree-')));
  checkout = join(folder, 'checkout');
  await mkdir(join(checkout, 'app'), { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
});
afterEach(() => rm(folder, { recursive: true }));

function git(...args: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  return execFileSync('git', [...who, ...args], { cwd: checkout, encoding: 'utf8' }).trim();
}

const write = (name: string, text: string) => writeFile(join(checkout, name), text);

function committed(): string {
  git('add', '.');
  git('commit', '--quiet', '--message', 'one');
  return git('rev-parse', 'HEAD');
}

const checkOut = (sha: string, named: string[] = [], directory = join(checkout, 'app')) =>
  checkOutBase({ directory, sha, into: join(folder, 'base'), named }, context);

const COMPOSE = 'services: { api: { image: api, env_file: [local.env] } }\n';

test('what git does not keep is copied to the base, and what head has committed is not', async () => {
  await write('.gitignore', 'local.env\nci.env\n');
  await write('app/compose.yaml', COMPOSE);
  const sha = committed();
  await write('app/local.env', 'A=1');
  await write('app/ci.env', 'B=1');
  // With it head would choose how slow its base is.
  await write('app/.env', 'COMPOSE_FILE=slow.yaml');
  committed();
  const tree = await checkOut(sha, ['ci.env', join(checkout, 'app/compose.yaml')]);
  expect(tree.copied).toEqual(['app/ci.env', 'app/local.env']);
  expect(await readFile(join(tree.directory, 'local.env'), 'utf8')).toBe('A=1');
});

test('the same folder of the base, also where the checkout is named by way of a link', async () => {
  await write('app/compose.yaml', COMPOSE);
  const sha = committed();
  await symlink(checkout, join(folder, 'link'));
  const tree = await checkOut(sha, [], join(folder, 'link/app'));
  expect(tree.directory).toBe(join(folder, 'base/app'));
  expect(tree.checkout).toEqual([checkout, join(folder, 'link')]);
});

test('a commit brings along its files, its links and what its submodules hold, and nothing else', async () => {
  await mkdir(join(checkout, '..made'));
  await mkdir(join(folder, 'outside'));
  await mkdir(join(checkout, 'sub'));
  execFileSync('git', ['init', '--quiet'], { cwd: join(checkout, 'sub') });
  await write('sub/file', 'x');
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  for (const args of [
    ['add', '.'],
    [...who, 'commit', '--quiet', '--message', 'one'],
  ])
    execFileSync('git', args, { cwd: join(checkout, 'sub') });
  await write('app/kept', 'x');
  await write('..made/kept', 'x');
  await symlink(join(folder, 'outside'), join(checkout, 'link'));
  execFileSync('git', ['-c', 'advice.addEmbeddedRepo=false', 'add', '.'], { cwd: checkout });
  git('commit', '--quiet', '--message', 'one');
  await writeFile(join(folder, 'outside/file'), 'x');
  await write('app/made', 'x');
  await symlink(join(checkout, 'app/kept'), join(folder, 'into'));

  const tracked = (path: string) => isTracked(path, join(checkout, 'app'), context);
  for (const path of ['kept', '../..made/kept', '../link/file', '../sub/file', '../../into'])
    expect([path, await tracked(path)]).toEqual([path, true]);
  for (const path of ['made', 'missing', '../../outside/file', '..'])
    expect([path, await tracked(path)]).toEqual([path, false]);
});
