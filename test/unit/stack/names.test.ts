import { expect, test } from '@jest/globals';
import { isTagOfRun, newRunId, privateDirectory, projectName } from '../../../src/stack/names.ts';

test('ids of runs are what documents and projects allow, and do not repeat', () => {
  const ids = Array.from({ length: 500 }, newRunId);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]{6,32}$/);
  expect(new Set(ids).size).toBe(ids.length);
});

test('both variants of a run have projects of their own', () => {
  expect(projectName('abc123', 'base')).not.toBe(projectName('abc123', 'head'));
});

test.each([
  ['cg-abc123-head/web:run', true],
  ['cg-abc123-base/web:run', true],
  ['cg-abc1234-head/web:run', false],
  ['postgres:16', false],
  ['evil/cg-abc123-head/web', false],
])('that %s is a tag of the run abc123 is %p', (tag, expected) => {
  expect(isTagOfRun('abc123', tag)).toBe(expected);
});

test("private files go where the runner's are removed, else to the temporary folder", () => {
  expect(privateDirectory('abc123', { RUNNER_TEMP: '/runner/tmp' })).toBe(
    '/runner/tmp/compose-gate-abc123',
  );
  expect(privateDirectory('abc123', {})).toMatch(/\/compose-gate-abc123$/);
});
