import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { commitOfMergeGroup, commitOfPullRequest } from '../../../src/stack/base/commit.ts';

const context = { env: process.env, signal: new AbortController().signal };

let checkout: string;
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'base-commit-'));
  git('init', '--quiet', '--initial-branch', 'main');
});
afterEach(() => rmSync(checkout, { recursive: true }));

function git(...args: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  return execFileSync('git', [...who, ...args], { cwd: checkout, encoding: 'utf8' }).trim();
}

function commit(message: string): string {
  git('commit', '--quiet', '--allow-empty', '--message', message);
  return git('rev-parse', 'HEAD');
}

function merge(branch: string): string {
  git('merge', '--quiet', '--no-ff', '--message', 'merge', branch);
  return git('rev-parse', 'HEAD');
}

const base = (headSha: string) =>
  commitOfPullRequest(checkout, { headSha, targetBranch: 'main' }, context);

/** `main`, where the pull request left it, as the remote has it, and `topic` with a commit more. */
function started(): { main: string; topic: string } {
  const main = commit('main');
  git('update-ref', 'refs/remotes/origin/main', main);
  git('switch', '--quiet', '--create', 'topic');
  return { main, topic: commit('topic') };
}

test("of GitHub's merge commit it is the first parent, whatever the remote has by now", async () => {
  const { topic } = started();
  git('switch', '--quiet', 'main');
  const meanwhile = commit('meanwhile');
  merge('topic');
  expect(await base(topic)).toMatchObject({ kind: 'found', sha: meanwhile });
});

test('a merge of the author himself is no such commit: he would choose what he is measured by', async () => {
  const { main, topic: own } = started();
  git('switch', '--quiet', '--create', 'other', main);
  commit('other');
  git('switch', '--quiet', 'topic');
  const head = merge('other');
  expect(await base(head)).toEqual({
    kind: 'found',
    sha: main,
    because: 'it is where HEAD left origin/main',
  });
  git('update-ref', '-d', 'refs/remotes/origin/main');
  // Nor is a tag of that name the branch.
  git('tag', 'origin/main', own);
  expect(await base(head)).toMatchObject({
    kind: 'not-found',
    why: expect.stringContaining('fetch-depth: 2, or 0'),
  });
});

test('in a merge queue it is the commit that the event names', async () => {
  const { main, topic } = started();
  const found = await commitOfMergeGroup(checkout, main, context);
  expect(found).toMatchObject({ kind: 'found', sha: main });
  expect(found).not.toMatchObject({ sha: topic });
});

test('a merge queue that builds on a commit beyond this clone has none, and it says what would bring it', async () => {
  started();
  expect(await commitOfMergeGroup(checkout, 'a'.repeat(40), context)).toEqual({
    kind: 'not-found',
    why: expect.stringMatching(/^the commit a{40} .* is not in this clone; .*fetch-depth: 0$/),
  });
});
