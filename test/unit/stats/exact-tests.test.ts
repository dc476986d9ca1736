import { expect, test } from '@jest/globals';
import { atLeast } from '../../../src/stats/binomial.ts';
import { signFlipTail } from '../../../src/stats/sign-flip.ts';
import { normal, seeded } from '../../support/random.ts';

test.each([
  [3, 3, 0.25, 1 / 64],
  [0, 5, 0.25, 1],
  [1, 2, 0.5, 0.75],
  [7, 8, 0.25, 25 / 65_536],
  [4, 3, 0.25, 0],
])('at least %p of %p at %p has the probability %p', (successes, trials, probability, tail) => {
  expect(atLeast(successes, trials, probability)).toBeCloseTo(tail, 12);
});

/** All 2^n ways, one by one. */
function bruteForce(differences: readonly number[]): number {
  const observed = differences.reduce((sum, value) => sum + value, 0);
  let reached = 0;
  for (let signs = 0; signs < 2 ** differences.length; signs += 1) {
    const sum = differences.reduce(
      (total, value, index) => total + Math.abs(value) * (signs & (1 << index) ? 1 : -1),
      0,
    );
    if (sum >= observed - 1e-9) reached += 1;
  }
  return reached / 2 ** differences.length;
}

test('sign-flips are counted as one by one', () => {
  const random = seeded(11);
  for (let size = 0; size <= 12; size += 1) {
    const differences = Array.from({ length: size }, () => normal(random) + 0.3);
    expect(signFlipTail(differences)).toBeCloseTo(bruteForce(differences), 12);
  }
});

test('differences of one sign show what so many can show, and ties and zeros show nothing', () => {
  expect(signFlipTail([0.02, 0.01, 0.03])).toBe(1 / 8);
  expect(signFlipTail([0, 0, 0, 0])).toBe(1);
  expect(signFlipTail([0.1, -0.1])).toBe(0.75);
  // 0.1 + 0.2 is not 0.3 in binary; it still counts as reached.
  expect(signFlipTail([0.1, 0.2, -0.3])).toBe(bruteForce([0.1, 0.2, -0.3]));
});
