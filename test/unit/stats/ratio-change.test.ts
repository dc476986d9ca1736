import { expect, test } from '@jest/globals';
import { ratioLevels } from '../../../src/stats/error-levels.ts';
import {
  judgeRatio,
  type Change,
  type Pair,
  type RatioQuestion,
} from '../../../src/stats/ratio-change.ts';
import { normal, seeded } from '../../support/random.ts';

const ask = (pairs: readonly Pair[], overrides: Partial<RatioQuestion> = {}): Change =>
  judgeRatio({
    pairs,
    tolerance: 0.05,
    floor: 0,
    resolution: 1e-9,
    levels: ratioLevels(4),
    ended: true,
    ...overrides,
  });

/** Around 1, with heads so much larger. */
function measured(change: number, sd: number, count: number, seed: number): Pair[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const base = Math.exp(normal(random) * sd);
    return { base, head: base * (1 + change) * Math.exp(normal(random) * sd) };
  });
}

const same = (base: number, head: number, count: number): Pair[] =>
  Array.from({ length: count }, () => ({ base, head }));

test.each([
  [0.2, 'regressed'],
  [0.1, 'regressed'],
  [0, 'unchanged'],
  [0.02, 'unchanged'],
  [-0.2, 'improved'],
])('a change of %p is %s once there are enough rounds', (change, verdict) => {
  expect(ask(measured(change, 0.015, 30, 1)).verdict).toBe(verdict);
});

test('a regression rests on fresh pairs alone, and so do its figures', () => {
  // The first four are far worse than those after them.
  const pairs = [...measured(0.5, 0.01, 4, 1), ...measured(0.2, 0.01, 3, 2)];
  const change = ask(pairs);
  expect(change).toMatchObject({ verdict: 'regressed', stage: 'confirmation', pairs: 3 });
  expect(change.estimate).toBeCloseTo(0.2, 1);
  expect(change.interval!.low).toBeGreaterThan(0.05);
});

test('what fresh pairs do not show is unchanged, however bad it looked first', () => {
  const pairs = [...measured(0.5, 0.01, 4, 1), ...measured(0, 0.01, 3, 2)];
  expect(ask(pairs)).toMatchObject({ verdict: 'unchanged', stage: 'confirmation' });
});

test('a suspicion without fresh pairs fails nothing', () => {
  const [four, five] = [measured(0.5, 0.01, 4, 1), measured(0.5, 0.01, 5, 1)];
  for (const pairs of [four, five]) {
    expect(ask(pairs)).toMatchObject({
      verdict: 'inconclusive',
      suspected: 'regressed',
      settled: false,
      stage: 'first',
    });
  }
});

test('rounds that differ too much are inconclusive, and more are asked for until none would help', () => {
  const noisy = measured(0.05, 0.2, 30, 3);
  expect(ask(noisy.slice(0, 6), { ended: false })).toMatchObject({
    verdict: 'inconclusive',
    settled: false,
  });
  expect(ask(noisy)).toMatchObject({ verdict: 'inconclusive', settled: true });
});

test('a difference below the floor is one that no one cares about', () => {
  const pairs = measured(0.2, 0.01, 30, 1);
  expect(ask(pairs, { floor: 0.5 }).verdict).toBe('unchanged');
  expect(ask(pairs, { floor: 0.1 }).verdict).toBe('regressed');
  const better = measured(-0.2, 0.01, 30, 1);
  expect(ask(better, { floor: 0.5 }).verdict).toBe('unchanged');
  expect(ask(better, { floor: 0.1 }).verdict).toBe('improved');
});

test('one wild round makes it undecided, never wrong', () => {
  const steady = measured(0, 0.01, 8, 4);
  const wild = steady.map((pair, index) => (index === 2 ? { ...pair, head: pair.head * 5 } : pair));
  expect(ask(steady).verdict).toBe('unchanged');
  expect(ask(wild).verdict).toBe('inconclusive');
});

test('base and head may be swapped', () => {
  const mirror = { regressed: 'improved', improved: 'regressed' } as const;
  for (let seed = 0; seed < 40; seed += 1) {
    const pairs = measured((seed % 5) * 0.05 - 0.1, 0.03, 4 + seed, seed);
    const change = ask(pairs, { tolerance: 0 });
    const swapped = ask(
      pairs.map(({ base, head }) => ({ base: head, head: base })),
      { tolerance: 0 },
    );
    const { suspected } = change;
    expect(Math.log1p(swapped.estimate!)).toBeCloseTo(-Math.log1p(change.estimate!), 9);
    expect(swapped.suspected).toBe(suspected === null ? null : mirror[suspected]);
    if (change.verdict === 'regressed' || change.verdict === 'improved') {
      expect(swapped.verdict).toBe(mirror[change.verdict]);
    }
    if (change.interval) {
      expect(Math.log1p(swapped.interval!.low)).toBeCloseTo(-Math.log1p(change.interval.high), 9);
    }
  }
});

test('the unit does not matter', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const pairs = measured(0.08, 0.03, 4 + seed, seed);
    const scaled = pairs.map(({ base, head }) => ({ base: base * 1e6, head: head * 1e6 }));
    const change = ask(pairs, { floor: 0.01, resolution: 1e-6 });
    const other = ask(scaled, { floor: 1e4, resolution: 1 });
    expect(other).toMatchObject({ verdict: change.verdict, stage: change.stage });
    expect(other.estimate).toBeCloseTo(change.estimate!, 9);
  }
});

test('a verdict once settled does not change when more rounds come', () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const pairs = measured((seed % 4) * 0.06, 0.03, 30, seed);
    let settled: string | undefined;
    for (let count = 1; count <= pairs.length; count += 1) {
      const change = ask(pairs.slice(0, count), { ended: false });
      if (settled !== undefined) expect(change.verdict).toBe(settled);
      else if (change.settled) settled = change.verdict;
    }
  }
});

test.each([
  ['nothing', []],
  ['one pair', same(1, 2, 1)],
  ['two pairs', same(1, 2, 2)],
  ['constant and equal', same(7, 7, 12)],
  ['constant and worse', same(7, 14, 12)],
  ['zero on both sides', same(0, 0, 12)],
  ['zero in base', same(0, 5, 12)],
  ['zero in head', same(5, 0, 12)],
  ['below zero', same(-1, -1, 12)],
  ['tiny', same(1e-300, 1e-300, 12)],
  ['huge', same(1e300, 1e-300, 12)],
])('%s gives no NaN and nothing infinite', (_, pairs) => {
  for (const ended of [true, false]) {
    const { estimate, interval } = ask(pairs, { ended, floor: 0.1, resolution: 0.001 });
    for (const figure of [estimate, interval?.low ?? null, interval?.high ?? null]) {
      expect(figure === null || Number.isFinite(figure)).toBe(true);
    }
  }
});

test('constant rounds are as sure as their reading is fine', () => {
  expect(ask(same(100, 100, 4), { resolution: 0.1 }).verdict).toBe('unchanged');
  expect(ask(same(100, 120, 7), { resolution: 0.1 }).verdict).toBe('regressed');
  // Half of what is read may be rounding, so four equal readings show nothing.
  expect(ask(same(2, 2, 4), { resolution: 1 })).toMatchObject({ verdict: 'inconclusive' });
  expect(ask(same(2, 3, 7), { resolution: 1 }).verdict).not.toBe('regressed');
});

test('a base of zero is held against the floor', () => {
  expect(ask(same(0, 5, 7), { floor: 20, resolution: 1 }).verdict).not.toBe('regressed');
  expect(ask(same(0, 5_000, 20), { floor: 1, resolution: 0.1 }).verdict).toBe('regressed');
});
