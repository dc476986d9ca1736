import { expect, test } from '@jest/globals';
import { compareVersions, nearestFix } from '../../../../src/scan/findings/version.ts';

test.each([
  ['1.2.3', '1.2.3'],
  ['v1.2.3', '1.2.3'],
])('%s and %s are equal', (one, other) => {
  expect(compareVersions(one, other)).toBe(0);
});

test.each([
  ['1.2.10', '1.2.9'],
  ['1.2.3', '1.2.3-rc.1'],
  ['1.2.3-rc.2', '1.2.3-rc.1'],
  ['1.2.3.1', '1.2.3'],
  ['1.2.4-r3', '1.2.4-r2'],
  ['2.36-9+deb12u7', '2.36-9+deb12u4'],
  ['10', '9'],
])('%s is later than %s', (later, earlier) => {
  expect(compareVersions(later, earlier)).toBeGreaterThan(0);
  expect(compareVersions(earlier, later)).toBeLessThan(0);
});

test.each([
  ['3.0.1', '3.1.0, 2.6.9', '3.1.0'],
  ['2.5.0', '3.1.0, 2.6.9', '2.6.9'],
  ['4.0.0', '3.1.0', null],
  ['4.0.0', null, null],
  [null, '2.6.9, 3.1.0', '3.1.0'],
])('from %s with fixes in %s the nearest is %s', (installed, fixed, nearest) => {
  expect(nearestFix(installed, fixed)).toBe(nearest);
});
