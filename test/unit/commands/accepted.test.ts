import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readAccepted } from '../../../src/commands/accepted.ts';
import type { Context } from '../../../src/commands/command.ts';
import { commitOfHead } from '../../../src/stack/base/head-commit.ts';

const commit = 'a'.repeat(40);
const entry = {
  metric: 'latency-p50:steady',
  change: '21%',
  headCommit: commit,
  by: 'alice',
  reason: 'the new check is worth it',
  until: '2026-06-01',
};
const file = (...entries: object[]) => JSON.stringify({ version: 1, accepted: entries });
const none = { kind: 'none', why: 'none was named' } as const;

let root: string;
let checkout: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'accepted-')));
  checkout = join(root, 'checkout');
  await mkdir(checkout);
  git('init', '--quiet', '--initial-branch', 'main');
});
afterEach(() => rm(root, { recursive: true }));

function git(...args: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  return execFileSync('git', [...who, ...args], { cwd: checkout, encoding: 'utf8' }).trim();
}

const context = () =>
  ({ directory: checkout, env: process.env, signal: new AbortController().signal }) as Context;

const read = (path: string, base: Parameters<typeof readAccepted>[1]['base'] = none) =>
  readAccepted(path, { base }, context());

async function committed(name: string, text: string) {
  await writeFile(join(checkout, name), text);
  git('add', '.');
  git('commit', '--quiet', '--message', name);
  const sha = git('rev-parse', 'HEAD');
  return { kind: 'commit', sha, because: 'it is the base', copied: [] as string[] } as const;
}

test('no file accepts nothing', async () => {
  expect(await readAccepted(undefined, { base: none }, context())).toEqual([]);
});

test('a file from outside of the checkout is read, as YAML or JSON', async () => {
  const outside = join(root, 'accepted.yml');
  await writeFile(
    outside,
    `version: 1\naccepted:\n  - { metric: 'restarts:web', change: 1, headCommit: ${commit}, by: bob, reason: known, until: 2026-06-01 }\n`,
  );
  expect(await read(outside)).toEqual([
    { ...entry, metric: 'restarts:web', change: 1, by: 'bob', reason: 'known' },
  ]);
  await writeFile(outside, file(entry));
  expect(await read('../accepted.yml')).toEqual([{ ...entry, change: 0.21 }]);
});

test('one in the checkout counts only as the base has it', async () => {
  const base = await committed('accepted.yml', file(entry));
  expect(await read('accepted.yml', base)).toHaveLength(1);
  await writeFile(join(checkout, 'accepted.yml'), file(entry, entry));
  await expect(read('accepted.yml', base)).rejects.toThrow(
    `--accepted is accepted.yml, which lies in the checkout, and the base commit ${base.sha} has it otherwise or not at all: a change must not accept its own regression.`,
  );
  await writeFile(join(checkout, 'own.yml'), file(entry));
  await expect(read('own.yml', base)).rejects.toThrow(/must not accept its own regression/);
  await expect(read('own.yml')).rejects.toThrow(/there is no base commit that has it/);
});

test('a link leads neither out of the checkout nor into it', async () => {
  await writeFile(join(root, 'outside.yml'), file(entry));
  await symlink('../outside.yml', join(checkout, 'link.yml'));
  const base = await committed('own.yml', file(entry));
  await expect(read('link.yml', base)).rejects.toThrow(/must not accept its own regression/);
  await writeFile(join(checkout, 'own.yml'), file(entry, entry));
  await symlink(join(checkout, 'own.yml'), join(root, 'in.yml'));
  await expect(read('../in.yml', base)).rejects.toThrow(/must not accept its own regression/);
});

test('neither does a folder that is a link, nor a name that begins with dots', async () => {
  await mkdir(join(root, 'made'));
  await writeFile(join(root, 'made/own.yml'), file(entry));
  await symlink('../made', join(checkout, 'linked'));
  await mkdir(join(checkout, '..own'));
  await writeFile(join(checkout, '..own/own.yml'), file(entry));
  const base = await committed('own.yml', file(entry, entry));
  for (const path of ['linked/own.yml', join(checkout, 'linked/own.yml')])
    await expect(read(path, base)).rejects.toThrow(/must not accept its own regression/);
  await writeFile(join(checkout, '..own/own.yml'), file(entry, entry, entry));
  await expect(read('..own/own.yml', base)).rejects.toThrow(/must not accept its own regression/);
});

test.each([
  [{ ...entry, until: '01.06.2026' }, /accepted\.0\.until is "01\.06\.2026".*YYYY-MM-DD/],
  [{ ...entry, headCommit: 'abc123' }, /accepted\.0\.headCommit is "abc123".*whole commit/],
  [{ ...entry, change: '-3%' }, /accepted\.0\.change is "-3%".*Written 21%/],
  [{ ...entry, change: 21 }, /accepted\.0\.change of .* is 21\..*write one such as 21%/],
  [
    { ...entry, metric: 'restarts:web' },
    /accepted\.0\.change of .* is "21%"\..*a number such as 1/,
  ],
  [{ ...entry, by: ' ' }, /accepted\.0\.by is " "/],
  [{ ...entry, untill: '2026-06-01' }, /unknown key "untill".*Did you mean "until"\?/],
  [{ ...entry, reason: undefined }, /accepted\.0 lacks the key "reason"/],
])('a wrong entry is told with its place: %j', async (wrong, says) => {
  await writeFile(join(root, 'accepted.json'), file(wrong));
  await expect(read('../accepted.json')).rejects.toThrow(says);
});

test('a file that is not there is named', async () => {
  await expect(read('../absent.yml')).rejects.toThrow(/\.\.\/absent\.yml cannot be read/);
});

const head = (proposed?: string) => commitOfHead(checkout, proposed, context());

test('the commit of head is that of its files, or none', async () => {
  expect(await head()).toBeNull();
  const { sha } = await committed('a', 'one');
  expect(await head()).toBe(sha);
  await writeFile(join(checkout, 'untracked'), '');
  expect(await head()).toBe(sha);
  await writeFile(join(checkout, 'a'), 'two');
  expect(await head()).toBeNull();
});

test("of GitHub's merge commit it is the head of the pull request, and no other's", async () => {
  const { sha: base } = await committed('a', 'one');
  git('switch', '--quiet', '--create', 'topic');
  const { sha: proposed } = await committed('b', 'two');
  git('switch', '--quiet', 'main');
  git('merge', '--quiet', '--no-ff', '--message', 'merged', 'topic');
  const merge = git('rev-parse', 'HEAD');
  expect(await head(proposed)).toBe(proposed);
  expect(await head(base)).toBe(merge);
  expect(await head()).toBe(merge);
});
