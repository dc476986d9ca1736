import { expect, test } from '@jest/globals';
import { badAnswerCount, describeErrors } from '../../../src/records/answers.ts';
import { measuredRounds, median } from '../../../src/records/rounds.ts';
import { aRound, aRun, noErrors } from '../../support/documents.ts';

test('only measured rounds of the asked variant count', () => {
  const run = aRun({
    rounds: [
      aRound({ index: 0 }),
      aRound({ index: 1, outcome: { kind: 'void', reason: 'setup failed' } }),
      aRound({ index: 2, variant: 'base' }),
    ],
  });
  expect(measuredRounds(run).map((round) => round.index)).toEqual([0]);
  expect(measuredRounds(run, 'base').map((round) => round.index)).toEqual([2]);
});

test.each([
  [[], undefined],
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %p', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('bad answers are counted and told, most frequent first', () => {
  const errors = noErrors({ timeouts: 2, unexpectedStatus: 98 });
  expect(badAnswerCount(errors)).toBe(100);
  expect(describeErrors(errors)).toBe('unexpected status 98, timed out 2');
  expect(describeErrors(noErrors())).toBe('');
});
