import { expect, test } from '@jest/globals';
import { marginOf, momentsOf } from '../../../src/stats/mean-bounds.ts';
import { smallestChange, smallestRate, smallestShare } from '../../../src/stats/smallest-change.ts';
import { successiveSpread } from '../../../src/stats/successive-spread.ts';
import { normal, seeded } from '../../support/random.ts';

test('the mean of nothing is nothing, and of one value it has no margin', () => {
  expect(momentsOf([])).toBeNull();
  expect(momentsOf([3])).toEqual({ count: 1, mean: 3, sd: null });
  expect(marginOf(momentsOf([3])!, 0.05, 1)).toBeNull();
});

test('a margin is Student’s quantile in standard errors, and no finer than the reading', () => {
  const moments = momentsOf([1, 2, 3])!;
  expect(moments).toEqual({ count: 3, mean: 2, sd: 1 });
  expect(marginOf(moments, 0.025, 0)).toBeCloseTo(4.302653 / Math.sqrt(3), 5);
  expect(marginOf(momentsOf([2, 2, 2])!, 0.025, 0)).toBe(0);
  expect(marginOf(momentsOf([2, 2, 2])!, 0.025, 1)).toBeCloseTo(4.302653 / Math.sqrt(3), 5);
});

test('more rounds, less noise and fewer metrics show smaller changes', () => {
  const ask = { pairs: 12, sd: 0.03, metrics: 4, tolerance: 0.05 };
  const change = smallestChange(ask)!;
  expect(change).toBeGreaterThan(0.05);
  expect(smallestChange({ ...ask, pairs: 20 })!).toBeLessThan(change);
  expect(smallestChange({ ...ask, sd: 0.02 })!).toBeLessThan(change);
  expect(smallestChange({ ...ask, metrics: 12 })!).toBeGreaterThan(change);
  expect(smallestChange({ ...ask, tolerance: 0.1 })!).toBeGreaterThan(change);
  expect(smallestChange({ ...ask, sd: 0 })).toBeCloseTo(0.05, 9);
  expect(smallestChange({ ...ask, pairs: 6 })).toBeNull();
  expect(smallestChange({ ...ask, pairs: 7 })).not.toBeNull();
});

test('the A/A spread is that of one round against the next', () => {
  const random = seeded(1);
  const rounds = Array.from({ length: 4_000 }, () => Math.exp(normal(random) * 0.03));
  expect(successiveSpread(rounds, 1e-9)).toBeCloseTo(0.03 * Math.SQRT2, 2);
});

test('a drift of the machine is hardly taken for spread', () => {
  const drift = Array.from({ length: 30 }, (_, index) => 100 * 1.01 ** index);
  expect(successiveSpread(drift, 1e-9)).toBeCloseTo(Math.log(1.01), 9);
});

test('the spread of too few rounds is not known, and that of equal ones is none', () => {
  expect(successiveSpread([1, 2], 1)).toBeNull();
  expect(successiveSpread([5, 5, 5], 1)).toBe(0);
  expect(successiveSpread([0, 0, 0], 1)).toBe(0);
});

test('what is in half of the rounds is seen once in four pairs in nine runs of ten', () => {
  expect(smallestRate(0)).toBeNull();
  expect(1 - (1 - smallestRate(4)!) ** 4).toBeCloseTo(0.9, 9);
});

test('the more answers a round has, the smaller a share of bad ones it shows', () => {
  expect(smallestShare(0.01, 0)).toBeNull();
  expect(smallestShare(0.01, 1)).toBeLessThanOrEqual(1);
  expect(smallestShare(0.01, 480)!).toBeCloseTo(0.0253, 2);
  expect(smallestShare(0.01, 1e9)!).toBeCloseTo(0.01, 4);
});
