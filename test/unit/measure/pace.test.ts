import { expect, test } from '@jest/globals';
import { blockMs, paceOf, slower } from '../../../src/measure/calibrate.ts';

const local = { hasQuota: false, isRemote: false };

test('half of what can be taken, in turns of at least 40 ms and 8 answers', () => {
  expect(paceOf(400, local)).toEqual({ ratePerSecond: 200, burstMs: 40, burstsPerBlock: 4 });
  expect(paceOf(100, local)).toEqual({ ratePerSecond: 50, burstMs: 160, burstsPerBlock: 4 });
});

test('under a CPU limit a turn has whole periods of the scheduler, and a block no more of them than it needs', () => {
  const limited = { hasQuota: true, isRemote: false };
  expect(paceOf(400, limited)).toMatchObject({ burstMs: 100, burstsPerBlock: 2 });
  expect(paceOf(70, limited)).toMatchObject({ burstMs: 300, burstsPerBlock: 4 });
});

test('where counters are read over a connection, a turn is a whole block', () => {
  const far = paceOf(100, { hasQuota: false, isRemote: true });
  expect(far.burstsPerBlock).toBe(1);
  expect(blockMs(far)).toBe(blockMs(paceOf(100, local)));
});

test('both variants run at the pace of the slower one, and not at all where one gave no answer', () => {
  const [fast, slow] = [paceOf(400, local), paceOf(100, local)];
  expect(slower(fast, slow)).toBe(slow);
  expect(slower(slow, fast)).toBe(slow);
  expect(slower(fast, null)).toBeNull();
});
