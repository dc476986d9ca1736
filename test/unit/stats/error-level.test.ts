/** The promise itself, by simulation under the stopping rule: with fixed seeds, so that it fails only when the rule is broken. */
import { expect, test } from '@jest/globals';
import {
  CONFIRMATION_LOOKS,
  countStageError,
  FAMILY_ERROR,
  FIRST_LOOKS,
  ratioLevels,
} from '../../../src/stats/error-levels.ts';
import { judgeCount } from '../../../src/stats/count-change.ts';
import { judgeRatio, type Change } from '../../../src/stats/ratio-change.ts';
import { smallestChange } from '../../../src/stats/smallest-change.ts';
import { binomial, normal, seeded, type Random } from '../../support/random.ts';

const RUNS = 4_000;
const MOST_PAIRS = 30;
/** Of the runs that may be over by chance of the simulation itself. */
const SLACK = 3;

interface Setting {
  change: number;
  tolerance: number;
  metrics: number;
  noise: (random: Random) => number;
}

const gauss = (random: Random) => normal(random) * 0.03;
/** Every twentieth round is four times as far off. */
const heavy = (random: Random) => gauss(random) * (random() < 0.05 ? 4 : 1);

function simulate({ change, tolerance, metrics, noise }: Setting, seed: number, runs = RUNS) {
  const random = seeded(seed);
  const levels = ratioLevels(metrics);
  return Array.from({ length: runs }, () => {
    const pairs = Array.from({ length: MOST_PAIRS }, () => ({
      base: 1,
      head: (1 + change) * Math.exp(noise(random)),
    }));
    return judgeRatio({ pairs, tolerance, floor: 0, resolution: 1e-9, levels, ended: true });
  });
}

const share = (changes: readonly Change[], verdict: Change['verdict']) =>
  changes.filter((change) => change.verdict === verdict).length / changes.length;

const allowed = (probability: number, runs = RUNS) =>
  probability + SLACK * Math.sqrt((probability * (1 - probability)) / runs);

test.each([
  [1, 1],
  [4, 3],
  [12, 25],
])(
  'what %p ratios and %p counts may err in both stages adds up to the promise',
  (ratios, counts) => {
    const levels = ratioLevels(ratios);
    const first = levels.suspect * FIRST_LOOKS.length;
    const confirmation = levels.fresh * CONFIRMATION_LOOKS.length;
    const promised = ratios * first * confirmation + counts * countStageError(counts) ** 2;
    expect(promised).toBeCloseTo(FAMILY_ERROR, 9);
    expect(levels.clear * FIRST_LOOKS.length).toBeCloseTo(0.05, 9);
  },
);

test.each([
  ['on identical code at tolerance 0', { change: 0, tolerance: 0, noise: gauss }],
  ['on a change exactly at the tolerance', { change: 0.05, tolerance: 0.05, noise: gauss }],
  ['the same with heavy tails', { change: 0.05, tolerance: 0.05, noise: heavy }],
])('a metric alone is a false alarm in less than 1 %% of runs, %s', (_, setting) => {
  for (const metrics of [1, 4]) {
    const changes = simulate({ ...setting, metrics }, metrics);
    expect(share(changes, 'regressed')).toBeLessThan(allowed(FAMILY_ERROR / metrics));
    expect(share(changes, 'improved')).toBeLessThan(allowed(FAMILY_ERROR / metrics));
  }
});

test('what is worse by more than the tolerance is rarely called unchanged', () => {
  const changes = simulate({ change: 0.051, tolerance: 0.05, metrics: 4, noise: gauss }, 5);
  expect(share(changes, 'unchanged')).toBeLessThan(allowed(0.05));
});

test.each([0, 0.05, 0.1, 0.2])(
  'the printed interval holds the true change of %p in 90 %% of runs, wherever they stop',
  (change) => {
    const changes = simulate({ change, tolerance: 0.05, metrics: 4, noise: gauss }, 6, 2_000);
    const misses = changes.filter(
      ({ interval }) => !interval || interval.low > change || interval.high < change,
    );
    expect(misses.length / changes.length).toBeLessThan(allowed(0.1, 2_000));
  },
);

test('real changes are found', () => {
  const found = (change: number) =>
    share(simulate({ change, tolerance: 0.05, metrics: 4, noise: gauss }, 7, 1_000), 'regressed');
  expect(found(0.2)).toBeGreaterThan(0.995);
  expect(found(0.1)).toBeGreaterThan(0.95);
});

test('the smallest change that can be seen is found in nine runs of ten', () => {
  const setting = { tolerance: 0.05, metrics: 4, noise: gauss };
  for (const pairs of [9, 15, 21]) {
    const change = smallestChange({ pairs, sd: 0.03, ...setting })!;
    const random = seeded(pairs);
    const verdicts = Array.from({ length: 1_000 }, () =>
      judgeRatio({
        pairs: Array.from({ length: pairs }, () => ({
          base: 1,
          head: (1 + change) * Math.exp(gauss(random)),
        })),
        tolerance: 0.05,
        floor: 0,
        resolution: 1e-9,
        levels: ratioLevels(4),
        ended: true,
      }),
    );
    expect(share(verdicts, 'regressed')).toBeGreaterThan(0.87);
  }
});

test.each([0.05, 0.3, 0.5, 0.9])(
  'a fault that both sides have in %p of rounds is rarely called a regression',
  (probability) => {
    const random = seeded(8);
    const runs = 1_500;
    const round = () => ({ value: random() < probability ? 1 : 0, trials: null });
    const changes = Array.from({ length: runs }, () =>
      judgeCount({
        pairs: Array.from({ length: MOST_PAIRS }, () => ({ base: round(), head: round() })),
        faultAbove: 0,
        floor: 0,
        metrics: 1,
        ended: true,
      }),
    );
    expect(share(changes, 'regressed')).toBeLessThan(allowed(FAMILY_ERROR / 4, runs));
  },
);

test.each([
  [0.009, 0.009],
  [0.02, 0.02],
  [0, 0.005],
])('shares of bad answers of %p and %p are rarely called a regression', (base, head) => {
  const random = seeded(9);
  const runs = 150;
  const side = (probability: number) => ({
    value: binomial(random, 199, probability) / 199,
    trials: 199,
  });
  const changes = Array.from({ length: runs }, () =>
    judgeCount({
      pairs: Array.from({ length: MOST_PAIRS }, () => ({ base: side(base), head: side(head) })),
      faultAbove: 0.01,
      floor: 0.005,
      metrics: 1,
      ended: true,
    }),
  );
  expect(share(changes, 'regressed')).toBeLessThan(allowed(FAMILY_ERROR / 4, runs));
});
