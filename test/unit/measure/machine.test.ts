import { describe, expect, test } from '@jest/globals';
import { cpuTimes, isSteady, stealShare } from '../../../src/measure/machine.ts';

const checks = (...loops: number[]) => loops.map((loopMs) => ({ at: 'start' as const, loopMs }));

describe('a machine is steady', () => {
  test.each([
    ['when it keeps its speed', checks(10, 10.5, 11), 0.01, true],
    ['not when it slows down', checks(10, 10, 11.6), 0, false],
    ['nor when it speeds up', checks(11.6, 10, 10), 0, false],
    ['nor when others take its CPUs', checks(10, 10, 10), 0.06, false],
    ['when nobody can tell what others take', checks(10), null, true],
    ['when it was never looked at', [], null, true],
  ])('%s', (_, loops, steal, steady) => {
    expect(isSteady(loops, steal)).toBe(steady);
  });
});

test('what others took is a share of all time', () => {
  const at = (stealTicks: number, totalTicks: number) => ({ stealTicks, totalTicks });
  expect(stealShare(at(10, 1_000), at(30, 1_100))).toBe(0.2);
  expect(stealShare(at(0, 1_000), at(0, 1_000))).toBeNull();
  expect(stealShare(undefined, at(0, 1))).toBeNull();
});

test('times of this machine only grow', async () => {
  const before = await cpuTimes();
  const after = await cpuTimes();
  expect(after!.totalTicks).toBeGreaterThanOrEqual(before!.totalTicks);
});
