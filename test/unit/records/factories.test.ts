import { expect, test } from '@jest/globals';
import { validate as isComparison } from '../../../src/records/generated/comparison.validate.js';
import { validate as isFindings } from '../../../src/records/generated/findings.validate.js';
import { validate as isGate } from '../../../src/records/generated/gate.validate.js';
import { validate as isRun } from '../../../src/records/generated/run.validate.js';
import { validate as isStack } from '../../../src/records/generated/stack.validate.js';
import * as a from '../../support/documents.ts';

const failed = { kind: 'failed', text: 'killed' } as const;

test.each([
  ['stack', isStack, a.aStack({ variants: [a.aVariant({ problems: [a.aProblem()] })] })],
  ['run', isRun, a.aRun({ notices: [a.aNotice()] })],
  [
    'run of an endpoint that fails',
    isRun,
    a.aRun({ rounds: [a.aRound({ responses: [a.aBadResponse()] })] }),
  ],
  ['findings', isFindings, a.someFindings({ findings: [a.aFinding()] })],
  [
    'findings of a failed scan',
    isFindings,
    a.someFindings({ scanners: [a.aScannerThatDidNotRun('trivy', failed)] }),
  ],
  ['comparison', isComparison, a.aComparison({ badAnswers: [a.someBadAnswers()] })],
  ['gate', isGate, a.aGate({ decisions: [a.aDecision()] })],
])('the factory of a %s makes a document of its schema', (_, validate, document) => {
  validate(document);
  expect(validate.errors).toBeNull();
});

test('the validators refuse what is not in the schema', () => {
  expect(isGate({ ...a.aGate(), extra: 1 })).toBe(false);
  expect(isRun(a.aRun({ route: 'elsewhere' as never }))).toBe(false);
});

test('a latency is the percentiles of its values', () => {
  const latency = a.aLatency(a.hundredFrom(10_000, 100));
  expect(latency.count).toBe(100);
  expect(latency.p50Us).toBeGreaterThanOrEqual(14_800);
  expect(latency.p50Us).toBeLessThanOrEqual(15_100);
  expect(latency.maxUs).toBe(19_900);
});
