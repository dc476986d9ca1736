import { describe, expect, test } from '@jest/globals';
import { LatencyRecorder, mergeLatencies } from '../../../src/stats/latency.ts';

const record = (...values: number[]) => {
  const recorder = new LatencyRecorder();
  for (const value of values) recorder.record(value);
  return recorder.summary();
};
const within = (value: number | undefined, exact: number) => {
  expect(value).toBeGreaterThan(exact * 0.998);
  expect(value).toBeLessThan(exact * 1.002);
};

test('nothing has no distribution', () => {
  expect(record()).toBeNull();
  expect(mergeLatencies([])).toBeNull();
});

describe('a distribution', () => {
  const thousand = record(...Array.from({ length: 1_000 }, (_, index) => (index + 1) * 100));

  test('is within a thousandth of the truth', () => {
    within(thousand?.p50Us, 50_000);
    within(thousand?.p90Us, 90_000);
    within(thousand?.p95Us, 95_000);
    within(thousand?.p99Us, 99_000);
  });

  test('knows least, mean and greatest exactly', () => {
    expect(thousand).toMatchObject({ count: 1_000, minUs: 100, meanUs: 50_050, maxUs: 100_000 });
  });
});

test('no percentile is above the greatest, alone or merged', () => {
  // Three digits alone would make 34,111 of it.
  const slow = record(1_000, 34_105.2)!;
  expect(slow).toMatchObject({ p99Us: 34_105.2, maxUs: 34_105.2 });
  expect(mergeLatencies([slow, record(1_000)!])).toMatchObject({ p99Us: 34_105.2 });
});

test('an answer of less than a microsecond is not none, nor is one of hours', () => {
  expect(record(0.3)).toMatchObject({ count: 1, minUs: 0.3, p50Us: 0.3 });
  expect(record(5e9)).toMatchObject({ count: 1, maxUs: 5e9 });
});

describe('merging', () => {
  const values = Array.from({ length: 3_000 }, (_, index) => 1 + ((index * 7_919) % 90_000));

  test('loses nothing: parts together are the whole', () => {
    const parts = [values.slice(0, 10), values.slice(10, 2_000), values.slice(2_000)].map((part) =>
      record(...part)!,
    );
    const merged = mergeLatencies(parts)!;
    const whole = record(...values)!;
    expect({ ...merged, meanUs: 0, histogram: '' }).toEqual({ ...whole, meanUs: 0, histogram: '' });
    expect(merged.meanUs).toBeCloseTo(whole.meanUs, 0);
  });

  test('can go on from what was merged', () => {
    const [a, b, c] = [record(1_000)!, record(2_000)!, record(3_000)!];
    const stepwise = mergeLatencies([mergeLatencies([a, b])!, c]);
    expect(stepwise).toEqual(mergeLatencies([a, b, c]));
  });

  test('of one is that one', () => {
    const one = record(1_000, 2_000)!;
    expect(mergeLatencies([one])).toEqual(one);
  });
});
