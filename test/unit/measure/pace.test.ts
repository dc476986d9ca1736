import { expect, test } from '@jest/globals';
import { paceOf, slower } from '../../../src/measure/calibrate.ts';

test('half of what can be taken, in blocks of at least 30 answers', () => {
  expect(paceOf(400, false)).toEqual({ ratePerSecond: 200, blockMs: 150 });
  expect(paceOf(100, false)).toEqual({ ratePerSecond: 50, blockMs: 600 });
});

test('under a CPU limit a block has whole periods of the scheduler', () => {
  expect(paceOf(400, true).blockMs).toBe(200);
  expect(paceOf(70, true).blockMs).toBe(900);
});

test('both variants run at the pace of the slower one, and not at all where one gave no answer', () => {
  const [fast, slow] = [paceOf(400, false), paceOf(100, false)];
  expect(slower(fast, slow)).toBe(slow);
  expect(slower(slow, fast)).toBe(slow);
  expect(slower(fast, null)).toBeNull();
});
