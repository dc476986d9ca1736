import { describe, expect, test } from '@jest/globals';
import { arrivals } from '../../../src/measure/load/open-loop.ts';

type Plan = Parameters<typeof arrivals>[0];

const plan = (overrides: Partial<Plan>): number[] => [
  ...arrivals({ ratePerSecond: 0, stages: [], durationMs: 0, ...overrides }),
];
const stage = (seconds: number, ratePerSecond: number) => ({
  durationMs: seconds * 1_000,
  ratePerSecond,
});
const gaps = (times: readonly number[]) =>
  times.slice(1).map((time, index) => time - times[index]!);
const during = (times: readonly number[], fromMs: number, toMs: number) =>
  times.filter((time) => time > fromMs && time <= toMs).length;

describe('a constant rate', () => {
  test.each([
    [20, 5, 100],
    [100, 10, 1_000],
    [33, 0.3, 9],
    [1, 0.5, 0],
    [0.5, 10, 5],
    [7, 3, 21],
  ])('%d a second for %d s is %d requests, evenly spaced', (rate, seconds, count) => {
    const times = plan({ ratePerSecond: rate, durationMs: seconds * 1_000 });
    expect(times).toHaveLength(count);
    for (const gap of gaps(times)) expect(gap).toBeCloseTo(1_000 / rate, 6);
  });

  test('any 100 ms hold what the plan says', () => {
    const times = plan({ ratePerSecond: 100, durationMs: 10_000 });
    for (let from = 0; from < 9_900; from += 37)
      expect(Math.abs(during(times, from, from + 100) - 10)).toBeLessThanOrEqual(1);
  });
});

describe('a ramp', () => {
  test('up from nothing: half of what the end rate would be, closer and closer', () => {
    const times = plan({ stages: [stage(10, 20)] });
    expect(times).toHaveLength(100);
    expect(during(times, 0, 5_000)).toBe(25);
    const between = gaps(times);
    for (const [index, gap] of gaps(between).entries())
      expect([index, gap < 0]).toEqual([index, true]);
  });

  test('down to nothing: the mirror of it', () => {
    const times = plan({ ratePerSecond: 20, stages: [stage(10, 0)] });
    expect(times).toHaveLength(100);
    expect(during(times, 5_000, 10_000)).toBe(25);
    expect(times.at(-1)).toBeLessThanOrEqual(10_000);
  });

  test('up, level, down: each stage begins where the one before ended', () => {
    const times = plan({ stages: [stage(2, 50), stage(2, 50), stage(2, 0)] });
    expect([
      during(times, 0, 2_000),
      during(times, 2_000, 4_000),
      during(times, 4_000, 6_000),
    ]).toEqual([50, 100, 50]);
  });

  test('a stage of no length is a jump', () => {
    const times = plan({ stages: [stage(0, 10), stage(1, 10)] });
    expect(times).toHaveLength(10);
    for (const gap of gaps(times)) expect(gap).toBeCloseTo(100, 6);
  });

  test('a pause between stages has no requests', () => {
    const times = plan({
      ratePerSecond: 10,
      stages: [stage(1, 10), stage(0, 0), stage(2, 0), stage(0, 10), stage(1, 10)],
    });
    expect(during(times, 1_000.001, 3_000)).toBe(0);
    expect(times).toHaveLength(20);
  });

  test('parts of a request are owed to the next stage, not lost', () => {
    const stages = Array.from({ length: 10 }, () => stage(0.25, 2));
    expect(plan({ ratePerSecond: 2, stages })).toHaveLength(5);
  });
});

test('times only grow and stay within the plan', () => {
  const times = plan({ ratePerSecond: 3, stages: [stage(1, 90), stage(0.7, 11), stage(2, 40)] });
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(times[0]).toBeGreaterThan(0);
  expect(times.at(-1)).toBeLessThanOrEqual(3_700);
});
