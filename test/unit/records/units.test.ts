import { expect, test } from '@jest/globals';
import {
  formatBytes,
  formatDuration,
  formatShare,
  parseDuration,
  parseShare,
  parseSize,
} from '../../../src/records/units.ts';

test.each([
  ['50us', 0.05],
  ['500ms', 500],
  ['5s', 5_000],
  ['1.5m', 90_000],
  ['1h', 3_600_000],
])('%s is %d ms', (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
});

test.each(['5', '5 s', 's', '-5s', '5sec', ''])('%p is not a duration', (text) => {
  expect(parseDuration(text)).toBeUndefined();
});

test('a share is a ratio', () => {
  expect(parseShare('5%')).toBe(0.05);
  expect(parseShare('5')).toBeUndefined();
});

test('a size is in bytes', () => {
  expect(['512B', '256KiB', '1.5MiB', '1GiB'].map(parseSize)).toEqual([
    512,
    256 * 1024,
    1.5 * 1024 ** 2,
    1024 ** 3,
  ]);
  expect(['5', '5kB', '5 MiB', '-5B', ''].map(parseSize)).toEqual(Array(5).fill(undefined));
});

test('quantities keep three significant digits', () => {
  expect(formatDuration(0.1234)).toBe('123 µs');
  expect(formatDuration(12.345)).toBe('12.3 ms');
  expect(formatDuration(2_345)).toBe('2.35 s');
  expect(formatBytes(256 * 1024 * 1024)).toBe('256 MiB');
  expect(formatShare(0.0531)).toBe('5.31 %');
});
