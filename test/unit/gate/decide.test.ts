import { expect, test } from '@jest/globals';
import { decideGate, unknownRules, type GateInput } from '../../../src/gate/decide.ts';
import { rules } from '../../../src/gate/rules/all.ts';
import {
  aBudget,
  aComparison,
  aMetric,
  aRun,
  aScanner,
  aScannerThatDidNotRun,
  aStack,
  someBadAnswers,
  someFindings,
  someSettings,
} from '../../support/documents.ts';

const gate = (input: Partial<GateInput> = {}) =>
  decideGate({
    stack: aStack(),
    run: aRun(),
    comparison: aComparison(),
    findings: someFindings(),
    policy: 'pull-request',
    overrides: {},
    createdAt: '2026-05-04T10:02:00.000Z',
    ...input,
  });

const missed = (service: string) =>
  aBudget({
    id: `ready:${service}`,
    outcome: 'missed',
    text: `${service} was ready after 6.2 s; the budget is 5 s`,
  });
const noBase = { kind: 'none', reason: 'no base was measured' } as const;

test('clean evidence passes, and the headline says what was looked at', () => {
  expect(gate()).toMatchObject({
    result: 'pass',
    exitCode: 0,
    headline:
      'Passed: the service started, 1 endpoint and 1 load scenario gave good answers, 1 gated metric did not regress, its one budget was met, no high or critical finding.',
    notChecked: [],
  });
});

test('one failure fails with 1; the first is named, the rest counted', () => {
  const comparison = aComparison({ budgets: [missed('gateway'), missed('ui')] });
  expect(gate({ comparison })).toMatchObject({
    result: 'fail',
    exitCode: 1,
    headline: 'Failed: gateway was ready after 6.2 s; the budget is 5 s (and 1 more).',
  });
});

test('a reason of a paragraph does not fill the headline; its decision has all of it', () => {
  const text = 'x'.repeat(1_000);
  const document = gate({
    comparison: aComparison({ budgets: [aBudget({ outcome: 'missed', text })] }),
  });
  expect(document.headline).toBe(`Failed: ${'x'.repeat(199)}….`);
  expect(document.decisions[0]?.text).toBe(text);
});

test('of a reason of several sentences the first is in the headline', () => {
  const text =
    'the database cannot be read (v1.2 etc.), says Trivy. Give it access. Then run again';
  const document = gate({
    comparison: aComparison({ budgets: [aBudget({ outcome: 'missed', text })] }),
  });
  expect(document.headline).toBe('Failed: the database cannot be read (v1.2 etc.), says Trivy.');
  expect(document.decisions[0]?.text).toBe(text);
});

test('missing evidence fails with 3', () => {
  const run = aRun({ status: { kind: 'partial', reason: 'interrupted' } });
  expect(gate({ run })).toMatchObject({
    result: 'fail',
    exitCode: 3,
    headline: 'Not decided, for want of evidence: measuring ended early: interrupted.',
  });
});

test('a failure wins over missing evidence', () => {
  const run = aRun({ status: { kind: 'partial', reason: 'interrupted' } });
  const document = gate({ run, comparison: aComparison({ budgets: [missed('gateway')] }) });
  expect(document.exitCode).toBe(1);
  expect(document.decisions.map((decision) => decision.outcome).slice(0, 3)).toEqual([
    'fail',
    'evidence-missing',
    'pass',
  ]);
});

test('a warning passes with 0 and is named', () => {
  const comparison = aComparison({
    basis: noBase,
    budgets: [aBudget({ outcome: 'warn', text: 'ui is near its memory limit' })],
  });
  expect(gate({ comparison })).toMatchObject({
    result: 'warn',
    exitCode: 0,
    headline:
      'Passed with 1 warning: ui is near its memory limit; not checked: regressions (no base was measured).',
  });
});

test('what was not checked is a warning of its own, said once in the first line', () => {
  const scanners = [
    aScanner(),
    aScannerThatDidNotRun('trivy', {
      kind: 'not-scanned',
      reason: 'not-installed',
      text: 'trivy is not on PATH',
    }),
  ];
  expect(
    gate({ comparison: aComparison({ basis: noBase }), findings: someFindings({ scanners }) }),
  ).toMatchObject({
    result: 'warn',
    exitCode: 0,
    headline:
      'Passed: the service started, 1 endpoint and 1 load scenario gave good answers, 1 gated metric did not regress, its one budget was met, no high or critical hardening finding (vulnerabilities were not scanned); not checked: regressions (no base was measured), vulnerabilities by Trivy (not installed).',
    notChecked: ['regressions (no base was measured)', 'vulnerabilities by Trivy (not installed)'],
  });
});

test('what has no limit, no rate or no turn is named as not checked', () => {
  const services = ['a', 'b', 'c', 'd'];
  const budgets = [
    aBudget(),
    ...services.map((service) =>
      aBudget({ id: service, name: 'cpu', service, outcome: 'no-limit', value: null }),
    ),
    aBudget({ id: 'm', name: 'memory', service: 'db', outcome: 'no-limit', value: null }),
  ];
  const stack = aStack({ scenarios: [], settings: someSettings({ unmeasured: ['ui'] }) });
  expect(gate({ stack, comparison: aComparison({ budgets }) }).notChecked).toEqual([
    'ui (left out by the configuration)',
    'CPU and memory under load (no scenario has an arrival rate)',
    'the CPU share of 4 services (no limit is set)',
    'the memory share of db (no limit is set)',
  ]);
});

const undecided = {
  gated: false,
  verdict: 'inconclusive' as const,
  interval: null,
  reason: 'the stored runs were measured beside a base; this one was not',
};
test.each([
  ['cannot be compared', undecided, `changes in time (${undecided.reason})`],
  [
    'reached the level before',
    { gated: false },
    'changes in time (the stored runs of this machine cannot tell)',
  ],
])('stored runs that %s leave changes in time unchecked, and say why', (_, time, says) => {
  const comparison = aComparison({
    basis: { kind: 'baseline', path: 'baselines/default.json' },
    metrics: [aMetric(time), aMetric({ id: 'layers:web', name: 'layers' })],
  });
  expect(gate({ comparison })).toMatchObject({ result: 'pass', notChecked: [says] });
});

test('a comparison that gates nothing says in the first line that no regression was looked for', () => {
  const comparison = aComparison({ metrics: [aMetric({ gated: false, verdict: 'regressed' })] });
  expect(gate({ comparison })).toMatchObject({
    result: 'warn',
    notChecked: ['regressions (no metric is gated)'],
  });
});

test('stored runs that gate a time leave nothing unchecked', () => {
  const comparison = aComparison({ basis: { kind: 'baseline', path: 'baselines/default.json' } });
  expect(gate({ comparison })).toMatchObject({ result: 'pass', notChecked: [] });
});

test('an override decides, keeps the default beside it and leaves a trace in the headline', () => {
  const comparison = aComparison({ metrics: [aMetric({ verdict: 'regressed', change: 0.2 })] });
  const document = gate({ comparison, overrides: { regression: 'pass' } });
  expect(document).toMatchObject({ result: 'pass', exitCode: 0 });
  expect(document.headline).toContain(
    '; let through by the policy: latency-p50 of steady regressed by 20 %.',
  );
  expect(gate({ comparison }).exitCode).toBe(1);
});

test('an override may also make a rule stricter', () => {
  const comparison = aComparison({ budgets: [aBudget({ outcome: 'warn' })] });
  expect(gate({ comparison }).exitCode).toBe(0);
  expect(gate({ comparison, overrides: { 'budget-warning': 'fail' } }).exitCode).toBe(1);
});

test.each(['pull-request', 'local', 'release'] as const)(
  'no %s policy whatever makes a gate pass that checked nothing',
  (policy) => {
    const everything = Object.fromEntries(rules.map((rule) => [rule.name, 'pass' as const]));
    const nothing = [
      { run: undefined, comparison: undefined, findings: undefined },
      { run: aRun({ rounds: [] }), findings: someFindings({ scanners: [] }) },
      {
        comparison: aComparison({ budgets: [aBudget({ outcome: 'not-measured', value: null })] }),
        findings: undefined,
      },
      {
        findings: someFindings({
          scanners: [aScannerThatDidNotRun('trivy', { kind: 'failed', text: 'killed' })],
        }),
        run: undefined,
      },
    ];
    for (const evidence of nothing) {
      expect(gate({ ...evidence, policy, overrides: everything })).toMatchObject({
        result: 'fail',
        exitCode: 3,
      });
    }
  },
);

test('an endpoint that answers fast errors does not pass by default', () => {
  const comparison = aComparison({ badAnswers: [someBadAnswers()] });
  for (const policy of ['pull-request', 'local', 'release'] as const) {
    expect(gate({ comparison, policy }).exitCode).toBe(1);
  }
});

test('a name that no rule has, or that cannot be changed, is told', () => {
  expect(unknownRules({ regression: 'warn' })).toEqual([]);
  expect(unknownRules({ regresion: 'warn', 'nothing-checked': 'pass' })).toEqual([
    'regresion',
    'nothing-checked',
  ]);
});

test('rules have names of their own, and words for the report', () => {
  const names = rules.map((rule) => rule.name);
  expect(new Set(names).size).toBe(names.length);
  for (const rule of rules) {
    expect(rule.description).toMatch(/^[A-Z].*\.$/);
    expect(rule.remedy).toMatch(/^[A-Z].*\.$/);
  }
});
