import { expect, test } from '@jest/globals';
import {
  EvidenceError,
  exitCodeOf,
  InterruptedError,
  isExpected,
  messageOf,
  UserError,
} from '../../../src/platform/errors.ts';

test.each([
  [new UserError('x'), 2, true],
  [new EvidenceError('x'), 3, true],
  [new InterruptedError('x'), 130, true],
  [new Error('x'), 70, false],
  [new TypeError('x'), 70, false],
  ['a thrown text', 70, false],
  [undefined, 70, false],
])('%p ends the program with %d', (error, exitCode, expected) => {
  expect(exitCodeOf(error)).toBe(exitCode);
  expect(isExpected(error)).toBe(expected);
});

test('whatever was thrown has a text', () => {
  expect(messageOf(new Error('why'))).toBe('why');
  expect(messageOf('why')).toBe('why');
  expect(messageOf(undefined)).toBe('undefined');
});
