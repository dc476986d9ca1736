/** Findings that are held against stored packages, where no base was scanned. */
import { expect, test } from '@jest/globals';
import { decideGate } from '../../../src/gate/decide.ts';
import type { Finding } from '../../../src/records/generated/findings.ts';
import {
  aComparison,
  aFinding,
  aRun,
  aScanner,
  aStack,
  someFindings,
} from '../../support/documents.ts';

const basis = { kind: 'baseline', path: 'baselines/default.json', runId: 'day00001' } as const;

function decisionsOf(findings: Finding[], outcome: 'scanned' | 'failed' = 'scanned') {
  const [image] = aScanner().targets;
  const list = {
    ...image!,
    variant: 'base' as const,
    name: 'the stored package list of gateway',
    outcome: outcome === 'scanned' ? { kind: outcome } : { kind: outcome, text: 'out of luck' },
  };
  const { decisions, result } = decideGate({
    stack: aStack(),
    run: aRun(),
    comparison: aComparison(),
    findings: someFindings({
      basis,
      findings,
      scanners: [aScanner({ name: 'trivy', targets: [image!, list] }), aScanner()],
    }),
    policy: 'pull-request',
    overrides: {},
    createdAt: '2026-05-04T10:02:00.000Z',
  });
  const says = new Map(decisions.map(({ rule, outcome, text }) => [rule, [outcome, text]]));
  return { result, says: (rule: string) => says.get(rule) };
}

test('a new high one fails, as with a base', () => {
  const { result, says } = decisionsOf([aFinding()]);
  expect(result).toBe('fail');
  expect(says('new-finding')).toEqual([
    'fail',
    expect.stringMatching(/^new: CVE-2021-23337 in lodash/),
  ]);
});

test('one that the stored packages have is known', () => {
  const { result, says } = decisionsOf([aFinding({ change: 'unchanged' })]);
  expect(result).toBe('pass');
  expect(says('known-finding')?.[1]).toBe(
    '1 high finding that the packages in baselines/default.json have too: CVE-2021-23337 in lodash 4.17.15 of gateway',
  );
});

test('what is not stored warns, in words of its own', () => {
  const { result, says } = decisionsOf([
    aFinding({ kind: 'secret', package: null, id: 'aws-key', change: 'unknown' }),
  ]);
  expect(result).toBe('warn');
  expect(says('finding-without-base')).toEqual([
    'warn',
    '1 high finding of which nothing stored tells whether they are new: aws-key of gateway',
  ]);
});

test('that nothing is new covers what was compared, and no more', () => {
  expect(decisionsOf([]).says('new-finding')).toEqual([
    'pass',
    'no new high or critical vulnerability (of hardening and secrets nothing is stored to compare with)',
  ]);
});

test('a match that was started and failed is missing evidence', () => {
  const { says } = decisionsOf([], 'failed');
  expect(says('scan-failed')).toEqual([
    'evidence-missing',
    'Trivy failed on the stored package list of gateway of the base (1 of 2 targets): out of luck',
  ]);
  expect(says('new-finding')).toBeUndefined();
});
