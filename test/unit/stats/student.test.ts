import { expect, test } from '@jest/globals';
import { studentCdf, studentQuantile } from '../../../src/stats/student.ts';

// R 4.3: qt(1 - tail, df).
test.each([
  [0.05, 1, 6.313752],
  [0.025, 2, 4.302653],
  [0.025, 4, 2.776445],
  [0.01, 7, 2.997952],
  [0.005, 9, 3.249836],
  [0.0001, 3, 22.203742],
  [0.025, 30, 2.042272],
  [0.025, 1_000, 1.962339],
])('the value that is exceeded with %p at %p degrees is %p', (tail, degrees, value) => {
  expect(studentQuantile(tail, degrees)).toBeCloseTo(value, 5);
});

test('the distribution is symmetric and its own inverse', () => {
  for (const degrees of [1, 2, 5, 19]) {
    for (const tail of [0.3, 0.05, 1e-3, 1e-6]) {
      const value = studentQuantile(tail, degrees);
      expect(1 - studentCdf(value, degrees)).toBeCloseTo(tail, 9);
      expect(studentCdf(-value, degrees)).toBeCloseTo(tail, 9);
    }
  }
  expect(studentCdf(0, 3)).toBeCloseTo(0.5);
});

test.each([
  [0, 3],
  [0.5, 3],
  [-0.1, 3],
  [Number.NaN, 3],
  [0.05, 0],
])('there is no quantile for a tail of %p at %p degrees', (tail, degrees) => {
  expect(() => studentQuantile(tail, degrees)).toThrow(RangeError);
});
