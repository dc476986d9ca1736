import { expect, test } from '@jest/globals';
import { judgeCount, type CountPair, type CountQuestion } from '../../../src/stats/count-change.ts';

const ask = (pairs: readonly CountPair[], overrides: Partial<CountQuestion> = {}) =>
  judgeCount({ pairs, faultAbove: 0, floor: 0, metrics: 3, ended: true, ...overrides });

const plain = (value: number) => ({ value, trials: null });
const bad = (share: number, trials = 1_000) => ({ value: share, trials });

const restarts = (base: readonly number[], head: readonly number[]): CountPair[] =>
  base.map((value, index) => ({ base: plain(value), head: plain(head[index] ?? 0) }));

const errors = (base: number, head: number, count: number, trials?: number): CountPair[] =>
  Array.from({ length: count }, () => ({ base: bad(base, trials), head: bad(head, trials) }));

const askErrors = (pairs: readonly CountPair[]) => ask(pairs, { faultAbove: 0.01, floor: 0.005 });

const times = (count: number, value: number) => Array.from({ length: count }, () => value);

test('a fault of every head round is suspected after three pairs and confirmed after three more', () => {
  const pairs = (count: number) => restarts(times(count, 0), times(count, 1));
  expect(ask(pairs(2))).toMatchObject({ verdict: 'inconclusive', suspected: null });
  expect(ask(pairs(3))).toMatchObject({ verdict: 'inconclusive', suspected: 'regressed' });
  expect(ask(pairs(5))).toMatchObject({ verdict: 'inconclusive', settled: false });
  expect(ask(pairs(6))).toMatchObject({
    verdict: 'regressed',
    settled: true,
    stage: 'confirmation',
    pairs: 3,
    estimate: 1,
  });
});

test('the more counts share the error level, the more pairs it takes', () => {
  const pairs = restarts(times(6, 0), times(6, 1));
  expect(ask(pairs, { metrics: 4 }).verdict).toBe('regressed');
  expect(ask(pairs, { metrics: 5 }).verdict).toBe('inconclusive');
  expect(ask(restarts(times(8, 0), times(8, 1)), { metrics: 5 }).verdict).toBe('regressed');
});

test('what both sides do as often is unchanged', () => {
  expect(ask(restarts([0, 0, 0], [0, 0, 0])).settled).toBe(false);
  expect(ask(restarts([0, 0, 0, 0], [0, 0, 0, 0]))).toMatchObject({
    verdict: 'unchanged',
    settled: true,
  });
  expect(ask(restarts([1, 0, 0, 1], [0, 1, 1, 0])).verdict).toBe('unchanged');
  expect(ask(restarts(times(8, 2), times(8, 2))).verdict).toBe('unchanged');
});

test('one restart of the head alone asks for more rounds, and stays open where it is not seen again', () => {
  const once = (count: number) => restarts(times(count, 0), [1, ...times(count - 1, 0)]);
  expect(ask(once(4), { ended: false })).toMatchObject({ verdict: 'inconclusive', settled: false });
  expect(ask(once(20))).toMatchObject({ verdict: 'inconclusive', settled: true });
});

test('a count is clear only as long as it stays so', () => {
  const later = restarts(times(10, 0), [...times(4, 0), ...times(6, 1)]);
  expect(ask(later.slice(0, 4))).toMatchObject({ verdict: 'unchanged', settled: true });
  expect(ask(later)).toMatchObject({ verdict: 'inconclusive', settled: false });
});

test('a fault that the base alone has is an improvement', () => {
  expect(ask(restarts(times(6, 1), times(6, 0)))).toMatchObject({ verdict: 'improved' });
  expect(ask(restarts(times(4, 1), times(4, 0)))).toMatchObject({ settled: false });
});

test('where both have the fault, more of it is shown by sign-flips, with more rounds', () => {
  const more = (count: number) => restarts(times(count, 1), times(count, 2));
  expect(ask(more(8)).verdict).toBe('inconclusive');
  expect(ask(more(21))).toMatchObject({ verdict: 'regressed', estimate: 1 });
});

test('2 % bad answers in head alone regress, and the base’s own do not', () => {
  expect(askErrors(errors(0, 0.02, 6))).toMatchObject({ verdict: 'regressed', estimate: 0.02 });
  expect(askErrors(errors(0.02, 0.02, 20)).verdict).not.toBe('regressed');
  expect(askErrors(errors(0.02, 0, 6)).verdict).toBe('improved');
});

test('a share just over the limit that is hardly more than the base’s is no regression', () => {
  expect(askErrors(errors(0.009, 0.011, 30)).verdict).not.toBe('regressed');
});

test('one bad answer of a few is no share yet', () => {
  expect(askErrors(errors(0, 1 / 60, 6, 60)).suspected).toBeNull();
  expect(askErrors(errors(0, 2 / 60, 6, 60)).verdict).toBe('regressed');
});

test('no bad answer of a hundred is no proof that there are none', () => {
  expect(askErrors(errors(0, 0, 4, 100)).verdict).toBe('inconclusive');
  expect(askErrors(errors(0, 0, 4, 1_000))).toMatchObject({ verdict: 'unchanged' });
  expect(askErrors(errors(0, 0, 8, 100)).verdict).toBe('unchanged');
});

test('shares have an interval, counts have none', () => {
  const { interval } = askErrors(errors(0, 0.02, 5));
  expect(interval!.low).toBeLessThan(0.02);
  expect(interval!.high).toBeGreaterThan(0.02);
  expect(ask(restarts([0, 1, 0, 0], [0, 0, 0, 0])).interval).toBeNull();
});

test.each([
  ['nothing', []],
  ['one pair', errors(0, 0, 1)],
  ['no answers', errors(0, 0, 5, 0)],
  ['all bad', errors(1, 1, 12)],
])('%s gives no NaN', (_, pairs) => {
  const { estimate, interval } = askErrors(pairs);
  for (const figure of [estimate, interval?.low ?? null, interval?.high ?? null]) {
    expect(figure === null || Number.isFinite(figure)).toBe(true);
  }
});

test.each([
  ['none on either side', 0, 'unchanged'],
  ['no more than the floor', 1, 'unchanged'],
  ['more than the floor', 2, 'regressed'],
])('plain counts that may be one more: %s', (_, inHead, verdict) => {
  const pairs = Array.from({ length: 12 }, () => ({
    base: { value: 0, trials: null },
    head: { value: inHead, trials: null },
  }));
  const change = judgeCount({ pairs, faultAbove: 0, floor: 1, metrics: 5, ended: true });
  expect(change).toMatchObject({ verdict, settled: true });
});
