import { describe, expect, test } from '@jest/globals';
import { creepOf, type Point } from '../../../src/stats/creep.ts';
import { normalQuantile, normalTail } from '../../../src/stats/normal.ts';
import { normal, seeded, type Random } from '../../support/random.ts';

const CONFIDENCE = 0.9;

const creep = (...strata: (readonly Point[])[]) => creepOf(strata, { confidence: CONFIDENCE });

function series(runs: number, y: (run: number) => number, from = 0): Point[] {
  return Array.from({ length: runs }, (_, index) => ({ x: from + index, y: y(from + index) }));
}

const noisy = (random: Random, slope: number) => (run: number) =>
  run * slope + normal(random) * 0.02;

test('a creep is found with its size', () => {
  const found = creep(series(40, noisy(seeded(1), 0.003)))!;
  expect(found.slope).toBeCloseTo(0.003, 3);
  expect(found.interval.low).toBeGreaterThan(0.0015);
  expect(found.interval.high).toBeLessThan(0.0045);
  expect(found.pValue).toBeLessThan(1e-6);
});

test('of levels that a step separates only the slope within each counts', () => {
  const level = noisy(seeded(2), 0);
  const [before, after] = [series(20, level), series(20, (run) => level(run) + 0.5, 20)];
  expect(creep(before, after)!.pValue).toBeGreaterThan(0.05);
  expect(creep([...before, ...after])!.pValue).toBeLessThan(1e-4);
});

test('what each level says is added up', () => {
  const climbing = noisy(seeded(3), 0.003);
  const [before, after] = [series(20, climbing), series(20, (run) => climbing(run) - 0.5, 20)];
  const [first, both] = [creep(before)!, creep(before, after)!];
  expect(both.slope).toBeCloseTo(0.003, 2);
  expect(both.pValue).toBeLessThan(first.pValue);
});

test('one run that went wrong does not turn it', () => {
  const climbing = noisy(seeded(4), 0.003);
  const found = creep(series(40, (run) => (run === 39 ? -5 : climbing(run))))!;
  expect(found.slope).toBeGreaterThan(0.002);
});

describe('there is none', () => {
  test.each<[string, Point[][]]>([
    ['without values', []],
    ['in nine values', [series(9, (run) => run)]],
    ['in equal values', [series(40, () => 2)]],
    ['in levels of one run each', Array.from({ length: 40 }, (_, run) => series(1, (x) => x, run))],
    ['where all were measured at once', [Array.from({ length: 20 }, (_, y) => ({ x: 1, y }))]],
  ])('%s', (_, strata) => {
    expect(creep(...strata)).toBeNull();
  });

  test('with few distinct values, yet never what is not a number', () => {
    const random = seeded(5);
    for (let turn = 0; turn < 100; turn += 1) {
      const found = creep(series(10 + (turn % 20), () => Math.floor(random() * 2)));
      if (!found) continue;
      const { slope, interval, pValue } = found;
      for (const figure of [slope, interval.low, interval.high, pValue]) {
        expect(figure).not.toBeNaN();
      }
      expect(interval.low).toBeLessThanOrEqual(slope);
      expect(interval.high).toBeGreaterThanOrEqual(slope);
    }
  });
});

test('the unit makes no difference, and the other direction is its mirror image', () => {
  const points = series(30, noisy(seeded(6), 0.002));
  const scaled = (factor: number) => creep(points.map(({ x, y }) => ({ x, y: y * factor })))!;
  const one = scaled(1);
  for (const factor of [1e-9, 1e9, -1]) {
    expect(scaled(factor).pValue).toBeCloseTo(one.pValue, 12);
    expect(scaled(factor).slope / factor).toBeCloseTo(one.slope, 9);
  }
  expect(scaled(-1).interval.low).toBeCloseTo(-one.interval.high, 9);
});

test('runs in no order creep as rarely as promised, and the interval holds as often', () => {
  const random = seeded(7);
  const histories = 1_000;
  let [alarms, held] = [0, 0];
  for (let turn = 0; turn < histories; turn += 1) {
    const { pValue, interval } = creep(
      series(12, noisy(random, 0)),
      series(8, noisy(random, 0), 12),
    )!;
    if (pValue <= 0.05) alarms += 1;
    if (interval.low <= 0 && interval.high >= 0) held += 1;
  }
  // Three standard deviations of chance.
  expect(alarms / histories).toBeLessThan(0.05 + 0.021);
  expect(alarms / histories).toBeGreaterThan(0.02);
  expect(held / histories).toBeGreaterThan(CONFIDENCE - 0.029);
});

test.each([
  [0, 0.5],
  [1.644_853_6, 0.05],
  [-1.644_853_6, 0.95],
  [3.090_232_3, 0.001],
  [6.361_340_9, 1e-10],
])('the normal distribution exceeds %p with %p, as tables have it', (z, tail) => {
  expect(normalTail(z) / tail).toBeCloseTo(1, 5);
  expect(normalQuantile(tail)).toBeCloseTo(z, 5);
});
