import { expect, test } from '@jest/globals';
import { addBadAnswers, badAnswerCount, describeBadAnswers } from '../../../src/records/answers.ts';
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

test('bad answers are counted and told, most frequent first, by their status where there was one', () => {
  const errors = noErrors({ timeouts: 2, unexpectedStatus: 98, redirects: 1 });
  expect(badAnswerCount(errors)).toBe(101);
  expect(describeBadAnswers({ errors, badStatuses: { 500: 90, 404: 8, 302: 1 } })).toBe(
    '90 answered 500, 8 answered 404, 2 timed out, 1 answered 302',
  );
  expect(describeBadAnswers({ errors, badStatuses: { 500: 90 } })).toBe(
    '90 answered 500, 8 unexpected status, 2 timed out, 1 unexpected redirect',
  );
  expect(describeBadAnswers({ errors: noErrors(), badStatuses: {} })).toBe('');
});

test('a single kind needs no count of its own', () => {
  const errors = noErrors({ unexpectedStatus: 7 });
  expect(describeBadAnswers({ errors, badStatuses: { 503: 7 } })).toBe('answered 503');
});

test('what is no status is not told as one', () => {
  const errors = noErrors({ unexpectedStatus: 7 });
  expect(describeBadAnswers({ errors, badStatuses: { '<b>': 7 } })).toBe('unexpected status');
});

test('bad answers of several rounds add up', () => {
  const round = { errors: noErrors({ unexpectedStatus: 2 }), badStatuses: { 500: 2 } };
  expect(addBadAnswers([round, round])).toEqual({
    errors: noErrors({ unexpectedStatus: 4 }),
    badStatuses: { 500: 4 },
  });
});
