import { expect, test } from '@jest/globals';
import { planOf } from '../../../src/commands/measure-progress.ts';
import { comparePolicy } from '../../../src/compare/policy.ts';
import type { StackDocument, Tolerances } from '../../../src/records/generated/stack.ts';
import { someSettings } from '../../support/documents.ts';
import { pairedStack, roundOf } from '../compare/pairs.ts';

const plan = (compare: Partial<Tolerances>, rest: Partial<StackDocument> = {}, minutes = 5) => {
  const stack = pairedStack({
    settings: someSettings({ compare: { metrics: {}, ...compare } }),
    ...rest,
  });
  return planOf(roundOf(0, 'head', { readyMs: 2_000 }), stack.scenarios, {
    timeBudgetMs: minutes * 60_000,
    policy: comparePolicy(stack),
  });
};

const shown = (text: string) => {
  const [, share] = /about \+([\d.]+) %/.exec(text) ?? [];
  return Number(share);
};

test('the plan says what a pair costs, how many fit and what that shows', () => {
  expect(plan({})).toMatch(
    /^comparing: a pair of rounds takes about 19 s; up to \d+ fit into the time budget, enough to show a regression of about \+\d+(\.\d+)? %, if this stack varies as most do\.$/,
  );
  expect(plan({}, {}, 1)).toMatch(/too few to be sure of a regression/);
});

test('it reckons with the tolerances that will judge', () => {
  expect(shown(plan({ tolerance: 0.1 })) - shown(plan({}))).toBeCloseTo(5, 0);
  expect(plan({ metrics: { 'cpu-per-request': { tolerance: 0 } } })).toMatch(
    /\+\d\.\d+ % in cpu-per-request of steady/,
  );
  expect(plan({ metrics: { 'latency-p50': { floor: 1_000 } } })).toMatch(
    /\+6\d(\.\d)? % in latency-p50 of steady/,
  );
});

test('where every service is the same, nothing is promised', () => {
  expect(plan({}, { identical: ['gateway'] })).toMatch(/and no gated metric needs them\.$/);
});
