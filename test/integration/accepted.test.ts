/** Accepting a regression, as a workflow does it: gate with a file from outside of the checkout. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeDocument } from '../../src/records/documents.ts';
import { aComparison, aMetric, aRun, aStack, someFindings } from '../support/documents.ts';
import { git } from '../support/repository.ts';
import { makeStack, type StackFolder } from '../support/stack-folder.ts';

const headCommit = '3f'.repeat(20);
const acceptance = {
  metric: 'latency-p50:steady',
  change: '21%',
  headCommit,
  by: 'alice',
  reason: 'the new check is worth it',
  until: '2999-12-31',
};

let stack: StackFolder;
beforeAll(async () => {
  stack = await makeStack({});
  await git(stack.directory, 'init', '--quiet');
  const documents = join(stack.directory, '.compose-gate');
  await mkdir(documents);
  const regressed = aMetric({
    verdict: 'regressed',
    change: 0.22,
    interval: { low: 0.18, high: 0.26, confidence: 0.9 },
  });
  await writeDocument(documents, 'stack', aStack({ headCommit }));
  await writeDocument(documents, 'run', aRun());
  await writeDocument(documents, 'comparison', aComparison({ metrics: [regressed] }));
  await writeDocument(documents, 'findings', someFindings());
});
afterAll(() => stack[Symbol.asyncDispose]());

async function gateWith(entry: object, path = '../accepted.json') {
  const file = join(stack.directory, path);
  await writeFile(file, JSON.stringify({ version: 1, accepted: [entry] }));
  return stack.run(['gate', '--accepted', path]);
}

test('without an acceptance the regression fails', async () => {
  expect((await stack.run(['gate'])).exitCode).toBe(1);
});

test('with one that holds it warns, and says who and why', async () => {
  const { exitCode, stderr } = await gateWith(acceptance);
  expect(exitCode).toBe(0);
  expect(stderr).toMatch(/accepted by alice until 2999-12-31: the new check is worth it/);
  expect((await stack.document('gate')).accepted).toEqual([
    { ...acceptance, change: 0.21, state: 'applied' },
  ]);
});

test.each([
  [{ until: '2020-01-01' }, 'expired', /changes nothing: it ended on 2020-01-01/],
  [{ headCommit: 'a0'.repeat(20) }, 'other-commit', /changes nothing: it is for the commit a0a0/],
  [{ change: '10%' }, 'larger', /changes nothing: it is for a change of up to 10 %/],
  [
    { metric: 'startup:stack' },
    'not-regressed',
    /startup:stack, accepted by alice, changes nothing/,
  ],
])('one with %j changes nothing: %s', async (rest, state, says) => {
  const { exitCode, stderr } = await gateWith({ ...acceptance, ...rest });
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(says);
  expect((await stack.document('gate')).accepted).toMatchObject([{ state }]);
});

test('one that lies in the checkout is refused, and nothing is decided by it', async () => {
  const { exitCode, stderr } = await gateWith(acceptance, 'accepted.json');
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/accepted\.json, which lies in the checkout, .* its own regression/);
});
