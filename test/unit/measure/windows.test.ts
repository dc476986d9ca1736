import { expect, test } from '@jest/globals';
import { Windows, windowBounds } from '../../../src/measure/load/windows.ts';

test.each([
  [3_000, [0, 1_000, 2_000, 3_000]],
  [3_400, [0, 1_000, 2_000, 3_400]],
  [3_500, [0, 1_000, 2_000, 3_000, 3_500]],
  [200, [0, 200]],
])('a stretch of %d ms has the bounds %j', (durationMs, bounds) => {
  expect(windowBounds(durationMs)).toEqual(bounds);
});

test('what comes after the end belongs to the last window', () => {
  const windows = new Windows(2_400);
  for (const ms of [0, 999, 1_000, 2_300, 2_399, 9_000]) windows.at(ms).intended += 1;
  expect(
    windows.close(2_400).map(({ atMs, durationMs, intended }) => [atMs, durationMs, intended]),
  ).toEqual([
    [0, 1_000, 2],
    [1_000, 1_400, 4],
  ]);
});

test('a load that was cut short has no windows after its end', () => {
  expect(new Windows(5_000).close(1_500).map(({ durationMs }) => durationMs)).toEqual([1_000, 500]);
  expect(new Windows(5_000).close(0)).toEqual([]);
});
