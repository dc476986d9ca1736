import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findBaseline } from '../../../src/commands/baseline/find.ts';
import type { Context } from '../../../src/commands/command.ts';
import { emptyBaseline } from '../../../src/compare/baseline/history.ts';
import { baselineText } from '../../../src/records/baseline-text.ts';

let root: string;
let checkout: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'find-baseline-')));
  checkout = join(root, 'checkout');
  await mkdir(join(checkout, 'app'), { recursive: true });
  await mkdir(join(checkout, 'kept'));
  git('init', '--quiet', '--initial-branch', 'main');
});
afterEach(() => rm(root, { recursive: true }));

function git(...args: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  return execFileSync('git', [...who, ...args], { cwd: checkout, encoding: 'utf8' }).trim();
}

const write = (path: string, environment: string) =>
  writeFile(join(checkout, path), baselineText(emptyBaseline(environment)));

function committed() {
  git('add', '.');
  git('commit', '--quiet', '--message', 'one');
  const sha = git('rev-parse', 'HEAD');
  return { kind: 'commit', sha, because: 'it is the base', copied: [] as string[] } as const;
}

/** Whose it is: the environment that the file names. */
async function found(asked: string | undefined, base: ReturnType<typeof committed>, name = 'ci') {
  const context = {
    directory: join(checkout, 'app'),
    env: process.env,
    signal: new AbortController().signal,
  } as Context;
  const baseline = await findBaseline(asked, { environment: name, base }, context);
  return baseline.kind === 'read' ? baseline.document.environment : baseline.kind;
}

test('what head made of the file does not count, wherever in the repository it lies', async () => {
  await write('kept/ci.json', 'of-base');
  await write('app/ci.json', 'of-base');
  const base = committed();
  await write('kept/ci.json', 'of-head');
  await write('app/ci.json', 'of-head');
  await write('kept/new.json', 'of-head');
  committed();
  for (const path of ['ci.json', '../kept/ci.json', join(checkout, 'kept/ci.json')])
    expect([path, await found(path, base)]).toEqual([path, 'of-base']);
  expect(await found('../kept/new.json', base)).toBe('absent');
});

test('a link in its place leads nowhere', async () => {
  await write('kept/ci.json', 'of-base');
  const base = committed();
  await mkdir(join(checkout, 'other'));
  await write('other/ci.json', 'of-head');
  await rm(join(checkout, 'kept'), { recursive: true });
  await symlink('other', join(checkout, 'kept'));
  committed();
  expect(await found('../kept/ci.json', base)).toBe('of-base');
});

test('a file that an earlier job left is read as it lies there', async () => {
  await write('kept/ci.json', 'of-base');
  const base = committed();
  await write('app/made.json', 'of-job');
  await writeFile(join(root, 'outside.json'), baselineText(emptyBaseline('of-job')));
  for (const path of ['made.json', '../../outside.json', join(root, 'outside.json')])
    expect([path, await found(path, base)]).toEqual([path, 'of-job']);
});

test('an environment that is no file name has no baseline of its own, and loses no measurement', async () => {
  await write('kept/ci.json', 'of-base');
  expect(await found(undefined, committed(), 'eu/production')).toBe('absent');
});
