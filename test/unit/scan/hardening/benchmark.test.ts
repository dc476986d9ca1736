import { expect, test } from '@jest/globals';
import { benchmarkRows } from '../../../../src/scan/hardening/benchmark.ts';
import type { ComplianceRow } from '../../../../src/scan/hardening/compliance.ts';

const row = (overrides: Partial<ComplianceRow> = {}): ComplianceRow => ({
  variant: 'head',
  cis: '5.4',
  rule: 'privileged',
  title: 'Containers are not privileged',
  service: 'web',
  outcome: 'pass',
  why: null,
  ...overrides,
});

test('services with one outcome are one row', () => {
  expect(benchmarkRows([row(), row({ service: 'db' })])).toEqual([
    {
      cis: '5.4',
      rule: 'privileged',
      title: 'Containers are not privileged',
      outcome: 'pass',
      services: ['web', 'db'],
      why: null,
    },
  ]);
});

test('another outcome, reason or rule is another row', () => {
  const rows = [
    row(),
    row({ outcome: 'fail' }),
    row({ outcome: 'not-decidable', why: 'no engine' }),
    row({ outcome: 'not-decidable', why: 'no file' }),
    row({ rule: 'other' }),
  ];
  expect(benchmarkRows(rows)).toHaveLength(5);
});

test('the engine is nobody’s service, and a rule without a number is not in the benchmark', () => {
  const [engine, ...more] = benchmarkRows([row({ service: null }), row({ cis: null })]);
  expect(engine?.services).toEqual([]);
  expect(more).toEqual([]);
});
