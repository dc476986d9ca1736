import { expect, test } from '@jest/globals';
import type { Counters } from '../../../src/measure/resources/counters.ts';
import { memoryGrowth } from '../../../src/measure/resources/growth.ts';

const samples = (beginAtMs: number, ...workingSets: number[]) =>
  workingSets.map(
    (workingSetBytes, index) =>
      new Map([['web', { atMs: beginAtMs + index * 1_000, workingSetBytes } as Counters]]),
  );

const SECONDS = 24;
const each = (bytesAt: (second: number) => number) =>
  samples(2_000, ...Array.from({ length: SECONDS }, (_, second) => bytesAt(second)));

test('a leak grows on and on under load', () => {
  const growth = memoryGrowth({
    idle: samples(0, 900, 1_100),
    load: each((second) => 1_000 + 500 * second),
    after: samples(30_000, 7_000, 7_000),
  });
  expect(growth).toEqual([
    { service: 'web', growthBytes: 6_000, slopeBytesPerSecond: 500, slopeError: 0 },
  ]);
});

test('a cache that fills once does not', () => {
  const [growth] = memoryGrowth({
    idle: samples(0, 1_000),
    load: each((second) => 5_000 + (second % 2) * 100),
    after: samples(30_000, 5_000),
  });
  expect(growth?.growthBytes).toBe(4_000);
  expect(Math.abs(growth!.slopeBytesPerSecond!)).toBeLessThan(2 * growth!.slopeError! + 1);
});

test('too few samples have no slope', () => {
  const load = samples(2_000, 1_000, 2_000);
  const [growth] = memoryGrowth({ idle: samples(0, 1), load, after: samples(5_000, 3_000) });
  expect(growth).toMatchObject({ slopeBytesPerSecond: null, slopeError: null });
});

test('without load, or without the service to the end, there is nothing to say', () => {
  expect(memoryGrowth({ idle: samples(0, 1), load: [], after: samples(1, 1) })).toEqual([]);
  expect(memoryGrowth({ idle: samples(0, 1), load: samples(1, 1), after: [new Map()] })).toEqual(
    [],
  );
});
