import { expect, test } from '@jest/globals';
import { FAMILY_ERROR, MISS, predictionTail } from '../../../src/stats/error-levels.ts';
import { judgeNext, type NextQuestion } from '../../../src/stats/next-value.ts';
import { normal, seeded } from '../../support/random.ts';

const judge = (overrides: Partial<NextQuestion> = {}) =>
  judgeNext({
    history: [98, 101, 99, 100, 102, 100, 99, 101],
    value: 100,
    tolerance: 0.05,
    floor: 0,
    resolution: 1e-6,
    tails: { beyond: 0.001, within: MISS },
    ...overrides,
  });

test.each([
  ['the usual value', 100, 'unchanged'],
  ['a little more, within the tolerance', 102, 'unchanged'],
  ['more than is tolerated, and no more than chance explains', 110, 'inconclusive'],
  ['more than chance and tolerance explain', 125, 'regressed'],
  ['much less', 75, 'improved'],
])('%s is judged', (_, value, verdict) => {
  expect(judge({ value }).verdict).toBe(verdict);
});

test('what no one cares about is no regression, however sure', () => {
  expect(judge({ value: 125 }).verdict).toBe('regressed');
  expect(judge({ value: 125, floor: 60 }).verdict).toBe('unchanged');
});

test('a level that the newest value has reached is not the fault of the next one', () => {
  const history = [100, 101, 99, 100, 101, 99, 100, 130];
  const tails = { beyond: 0.1, within: MISS };
  expect(judge({ history, value: 131, tails })).toMatchObject({
    verdict: 'inconclusive',
    wasReached: true,
  });
  expect(judge({ history: [130, ...history.slice(0, -1)], value: 131, tails })).toMatchObject({
    verdict: 'regressed',
    wasReached: false,
  });
});

test('the bound is where the verdict changes', () => {
  const { level, boundary } = judge();
  expect(judge({ value: level * (1 + boundary) * 0.999 }).verdict).not.toBe('regressed');
  expect(judge({ value: level * (1 + boundary) * 1.001 }).verdict).toBe('regressed');
});

test('the unit does not matter', () => {
  const { verdict, estimate, interval, sd } = judge({ value: 112 });
  const history = [98, 101, 99, 100, 102, 100, 99, 101].map((value) => value * 1e6);
  const scaled = judge({ history, value: 112e6, resolution: 1 });
  expect(scaled.verdict).toBe(verdict);
  expect(scaled.estimate).toBeCloseTo(estimate, 9);
  expect(scaled.sd).toBeCloseTo(sd, 9);
  expect(scaled.interval.low).toBeCloseTo(interval.low, 9);
  expect(scaled.interval.high).toBeCloseTo(interval.high, 9);
});

test('equal values are no certainty, and nothing is NaN', () => {
  for (const value of [0, 1, 100, 1e12]) {
    for (const history of [[0, 0], Array<number>(8).fill(100), [1, 1e9]]) {
      const next = judge({ history, value, resolution: 1 });
      expect(next.sd).toBeGreaterThan(0);
      for (const figure of [next.level, next.estimate, next.interval.low]) {
        expect(Number.isNaN(figure)).toBe(false);
      }
    }
  }
});

test('one earlier value has no spread', () => {
  expect(() => judge({ history: [100] })).toThrow(RangeError);
});

const RUNS = 4_000;
/** Standard errors of the simulation itself. */
const SLACK = 3;

const allowed = (probability: number) =>
  probability + SLACK * Math.sqrt((probability * (1 - probability)) / RUNS);

/** Several metrics at once, from one run to the next: the share of runs with any false alarm. */
function falseAlarms(options: { metrics: number; runs: number; change: number }, seed: number) {
  const random = seeded(seed);
  const value = () => 1_000 * Math.exp(0.03 * normal(random));
  const tails = { beyond: predictionTail(options.metrics), within: MISS };
  let alarms = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const verdicts = Array.from({ length: options.metrics }, () =>
      judge({
        history: Array.from({ length: options.runs }, value),
        value: value() * (1 + options.change),
        tails,
      }),
    );
    if (verdicts.some(({ verdict }) => verdict === 'regressed')) alarms += 1;
  }
  return alarms / RUNS;
}

test.each([
  [1, 8, 0.05],
  [6, 8, 0.05],
  [6, 20, 0.05],
  [6, 8, 0],
])(
  '%p metrics against %p runs raise fewer false alarms than promised, at a change of %p',
  (metrics, runs, change) => {
    expect(falseAlarms({ metrics, runs, change }, 7)).toBeLessThanOrEqual(allowed(FAMILY_ERROR));
  },
);

test('a real slow-down is found where runs differ little', () => {
  const random = seeded(11);
  const value = () => 1_000 * Math.exp(0.01 * normal(random));
  let found = 0;
  for (let run = 0; run < 500; run += 1) {
    const history = Array.from({ length: 12 }, value);
    const tails = { beyond: predictionTail(6), within: MISS };
    if (judge({ history, value: value() * 1.2, tails }).verdict === 'regressed') found += 1;
  }
  expect(found / 500).toBeGreaterThan(0.95);
});
