import { expect, test } from '@jest/globals';
import { whyNot, type Acceptance } from '../../../src/gate/accepted.ts';
import { decideGate, type GateInput } from '../../../src/gate/decide.ts';
import { validate } from '../../../src/records/generated/gate.validate.js';
import { aComparison, aMetric, aRun, aStack, someFindings } from '../../support/documents.ts';

const commit = 'a'.repeat(40);

const acceptance = (overrides: Partial<Acceptance> = {}): Acceptance => ({
  metric: 'latency-p50:steady',
  change: 0.21,
  headCommit: commit,
  by: 'alice',
  reason: 'the new check is worth it',
  until: '2026-06-01',
  ...overrides,
});

const slower = aMetric({
  verdict: 'regressed',
  change: 0.22,
  interval: { low: 0.18, high: 0.26, confidence: 0.9 },
});

function gate(input: Partial<GateInput> = {}) {
  const document = decideGate({
    stack: aStack({ headCommit: commit }),
    run: aRun(),
    comparison: aComparison({ metrics: [slower] }),
    findings: someFindings(),
    policy: 'pull-request',
    overrides: {},
    createdAt: '2026-06-01T23:00:00.000Z',
    ...input,
  });
  validate(document);
  expect(validate.errors).toBeNull();
  return document;
}

const regression = (document: ReturnType<typeof gate>) =>
  document.decisions.find(({ rule }) => rule === 'regression');

test('an accepted regression is told with who and why, and fails nothing', () => {
  const document = gate({ accepted: [acceptance()] });
  expect(document.exitCode).toBe(0);
  expect(document.accepted).toEqual([{ ...acceptance(), state: 'applied' }]);
  expect(regression(document)).toMatchObject({
    outcome: 'warn',
    defaultOutcome: 'fail',
    text: 'latency-p50 of steady regressed by 22 %, accepted by alice until 2026-06-01: the new check is worth it',
  });
});

test.each([
  ['expired', acceptance({ until: '2026-05-31' }), 'it ended on 2026-05-31'],
  [
    'other-commit',
    acceptance({ headCommit: 'b'.repeat(40) }),
    `it is for the commit ${'b'.repeat(40)}`,
  ],
  ['larger', acceptance({ change: 0.17 }), 'it is for a change of up to 17 %'],
])('an acceptance that is %s changes nothing, and that is said', (state, accepted, why) => {
  const document = gate({ accepted: [accepted] });
  expect(document.exitCode).toBe(1);
  expect(document.accepted).toEqual([{ ...accepted, state }]);
  expect(regression(document)).toMatchObject({
    outcome: 'fail',
    text: `latency-p50 of steady regressed by 22 %; that alice accepted it does not hold: ${why}`,
  });
});

test('an acceptance of what has not regressed is listed as one', () => {
  const document = gate({ accepted: [acceptance({ metric: 'latency-p50:other' })] });
  expect(document.exitCode).toBe(1);
  expect(document.accepted).toMatchObject([{ state: 'not-regressed' }]);
  expect(regression(document)!.text).toBe('latency-p50 of steady regressed by 22 %');
});

test('what is counted is told as a number', () => {
  const told = (metric: string) =>
    whyNot({ ...acceptance({ metric, change: 2 }), state: 'larger' });
  expect(told('restarts:web')).toBe('it is for a change of up to 2');
  expect(told('memory-peak:web')).toBe('it is for a change of up to 200 %');
});

test('where the commit of head is not known, nothing is accepted', () => {
  const document = gate({ accepted: [acceptance()], stack: aStack({ headCommit: null }) });
  expect(document.exitCode).toBe(1);
  expect(document.accepted).toMatchObject([{ state: 'no-commit' }]);
});

test('what is counted exactly must not be more than was accepted', () => {
  const grown = aMetric({
    id: 'image-size:gateway',
    name: 'image-size',
    verdict: 'regressed',
    change: 0.2,
    interval: null,
    evidence: null,
  });
  const comparison = aComparison({ metrics: [grown] });
  const accepting = (change: number) =>
    gate({ comparison, accepted: [acceptance({ metric: 'image-size:gateway', change })] }).exitCode;
  expect(accepting(0.2)).toBe(0);
  expect(accepting(0.19)).toBe(1);
});

test('against stored runs what is counted has a size, too, where there was none before', () => {
  const restarts = aMetric({
    id: 'restarts:api',
    name: 'restarts',
    subject: 'api',
    unit: 'count',
    base: 0,
    head: 2,
    change: null,
    interval: null,
    verdict: 'regressed',
  });
  const comparison = aComparison({ metrics: [restarts] });
  const outcome = (change: number) =>
    regression(gate({ comparison, accepted: [acceptance({ metric: 'restarts:api', change })] }))
      ?.outcome;
  expect(outcome(2)).toBe('warn');
  expect(outcome(1)).toBe('fail');
});

test('only the regression of that metric is accepted', () => {
  const other = aMetric({ id: 'startup:stack', name: 'startup', verdict: 'regressed' });
  const comparison = aComparison({ metrics: [slower, other] });
  expect(gate({ comparison, accepted: [acceptance()] }).exitCode).toBe(1);
});
