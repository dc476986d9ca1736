import { expect, test } from '@jest/globals';
import { inTwoStages, type Look, type TwoStageRule } from '../../../src/stats/two-stages.ts';

const schedule = { first: [4, 6, 8], confirmation: [3, 5] };

/** Notes every look, and answers as told by the number of values seen. */
function ruleOf(answers: {
  suspectAt?: number;
  settleAt?: number;
  confirmAt?: number;
}): TwoStageRule<'worse', 'regressed' | 'unchanged'> & { looks: (Look & { stage: string })[] } {
  const looks: (Look & { stage: string })[] = [];
  return {
    looks,
    first: (look) => {
      looks.push({ ...look, stage: 'first' });
      if (look.to === answers.settleAt) return { kind: 'settled', verdict: 'unchanged' };
      return look.to === answers.suspectAt
        ? { kind: 'suspected', claim: 'worse' }
        : { kind: 'open' };
    },
    confirmation: (_, look) => {
      looks.push({ ...look, stage: 'confirmation' });
      return look.to - look.from === answers.confirmAt
        ? { kind: 'settled', verdict: 'regressed' }
        : { kind: 'open' };
    },
  };
}

const sizes = (rule: ReturnType<typeof ruleOf>) =>
  rule.looks.map(({ from, to, looks }) => [from, to, looks]);

test('it looks at the planned counts only, each with the error of one look', () => {
  const rule = ruleOf({});
  const result = inTwoStages(rule, 7, { schedule, ended: false });
  expect(sizes(rule)).toEqual([
    [0, 4, 1],
    [0, 6, 1],
  ]);
  expect(result).toMatchObject({ kind: 'open', stage: 'first', exhausted: false, claim: null });
});

test('what is suspected is tested on later values alone', () => {
  const rule = ruleOf({ suspectAt: 6, confirmAt: 3 });
  const result = inTwoStages(rule, 20, { schedule, ended: false });
  expect(sizes(rule).at(-1)).toEqual([6, 9, 1]);
  expect(result).toMatchObject({ kind: 'settled', verdict: 'regressed', stage: 'confirmation' });
});

test('what is settled stays settled, whatever comes later', () => {
  for (const count of [4, 5, 9, 40]) {
    expect(
      inTwoStages(ruleOf({ settleAt: 4, suspectAt: 6 }), count, { schedule, ended: true }),
    ).toMatchObject({ kind: 'settled', verdict: 'unchanged', look: { to: 4 } });
  }
});

test('when no more will come, a last look spends what the looks to come would have', () => {
  const rule = ruleOf({});
  inTwoStages(rule, 5, { schedule, ended: true });
  expect(sizes(rule)).toEqual([
    [0, 4, 1],
    [0, 5, 2],
  ]);
  const atPlanned = ruleOf({});
  inTwoStages(atPlanned, 6, { schedule, ended: true });
  expect(sizes(atPlanned)).toEqual([
    [0, 4, 1],
    [0, 6, 2],
  ]);
  const early = ruleOf({});
  inTwoStages(early, 2, { schedule, ended: true });
  expect(sizes(early)).toEqual([[0, 2, 3]]);
  const tiny = ruleOf({});
  inTwoStages(tiny, 1, { schedule, ended: true });
  expect(sizes(tiny)).toEqual([]);
});

test('the error that all looks spend together is never more than that of the plan', () => {
  for (let count = 0; count < 12; count += 1) {
    const rule = ruleOf({});
    inTwoStages(rule, count, { schedule, ended: true });
    const spent = rule.looks.reduce((sum, { looks }) => sum + looks, 0);
    expect(spent).toBeLessThanOrEqual(schedule.first.length);
  }
});

test('after the last planned look nothing can be settled any more', () => {
  expect(inTwoStages(ruleOf({}), 8, { schedule, ended: false })).toMatchObject({
    kind: 'open',
    exhausted: true,
  });
  const suspected = ruleOf({ suspectAt: 4 });
  expect(inTwoStages(suspected, 9, { schedule, ended: false })).toMatchObject({
    kind: 'open',
    stage: 'confirmation',
    claim: 'worse',
    exhausted: true,
    from: 4,
  });
  expect(inTwoStages(suspected, 8, { schedule, ended: false })).toMatchObject({ exhausted: false });
});
