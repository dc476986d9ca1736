import { expect, test } from '@jest/globals';
import type { Counters } from '../../../src/measure/resources/counters.ts';
import { memoryGrowth } from '../../../src/measure/resources/growth.ts';

const samples = (beginAtMs: number, ...workingSets: number[]) =>
  workingSets.map(
    (workingSetBytes, index) =>
      new Map([['web', { atMs: beginAtMs + index * 1_000, workingSetBytes } as Counters]]),
  );

test('a leak grows on and on under load', () => {
  const growth = memoryGrowth({
    idle: samples(0, 1_000, 1_000),
    load: samples(2_000, 1_000, 2_000, 3_000, 4_000),
    after: samples(6_000, 5_000, 5_000),
  });
  expect(growth).toEqual([
    { service: 'web', growthBytes: 4_000, slopeBytesPerSecond: 1_000, slopeError: 0 },
  ]);
});

test('a cache that fills once does not', () => {
  const [growth] = memoryGrowth({
    idle: samples(0, 1_000),
    load: samples(2_000, 5_000, 5_010, 4_990, 5_000),
    after: samples(6_000, 5_000),
  });
  expect(growth?.growthBytes).toBe(4_000);
  expect(Math.abs(growth?.slopeBytesPerSecond ?? Infinity)).toBeLessThan(
    2 * (growth?.slopeError ?? 0),
  );
});

test('without load, or without the service to the end, there is nothing to say', () => {
  expect(memoryGrowth({ idle: samples(0, 1), load: [], after: samples(1, 1) })).toEqual([]);
  expect(memoryGrowth({ idle: samples(0, 1), load: samples(1, 1), after: [new Map()] })).toEqual(
    [],
  );
});
