/** Every rule has a case that breaks it; the clean evidence breaks none. */
import { expect, test } from '@jest/globals';
import { decideGate, type GateInput } from '../../../src/gate/decide.ts';
import { rules } from '../../../src/gate/rules/all.ts';
import type { Evidence, Outcome } from '../../../src/gate/rule.ts';
import type { Metric } from '../../../src/records/generated/comparison.ts';
import { validate } from '../../../src/records/generated/gate.validate.js';
import {
  aBudget,
  aComparison,
  aFinding,
  aMetric,
  aNotice,
  aProblem,
  aRound,
  aRun,
  aScanner,
  aScannerThatDidNotRun,
  aStack,
  aVariant,
  someBadAnswers,
  someFindings,
  someSettings,
  someStoredRuns,
} from '../../support/documents.ts';

const clean = (overrides: Partial<Evidence> = {}): Evidence => ({
  stack: aStack(),
  run: aRun(),
  comparison: aComparison(),
  findings: findingsOfBoth(),
  ...overrides,
});

function gate(evidence: Evidence, input: Partial<GateInput> = {}) {
  const document = decideGate({
    ...evidence,
    policy: 'pull-request',
    overrides: {},
    createdAt: '2026-05-04T10:02:00.000Z',
    ...input,
  });
  validate(document);
  expect(validate.errors).toBeNull();
  return document;
}

/** Scanned on both sides, so that new can be told from old. */
function findingsOfBoth(overrides: Parameters<typeof someFindings>[0] = {}) {
  const [target] = aScanner().targets;
  const targets = [target!, { ...target!, variant: 'base' as const }];
  return someFindings({ scanners: [aScanner({ name: 'trivy', targets })], ...overrides });
}

const comparison = (overrides: Parameters<typeof aComparison>[0]): Evidence =>
  clean({ comparison: aComparison(overrides) });

interface Row {
  rule: string;
  evidence: Evidence;
  says: string;
  everyday: Outcome;
  release: Outcome;
}

const missing = 'evidence-missing';
const table: Row[] = [
  {
    rule: 'head-not-started',
    evidence: comparison({
      problems: [{ variant: 'head', subject: 'gateway', text: 'gateway never became ready' }],
    }),
    says: 'gateway never became ready',
    everyday: 'fail',
    release: 'fail',
  },
  {
    rule: 'head-not-started',
    evidence: {
      stack: aStack({
        variants: [aVariant({ outcome: { kind: 'start-failed' }, problems: [aProblem()] })],
      }),
      findings: findingsOfBoth(),
    },
    says: 'gateway exited with code 1 while it started',
    everyday: 'fail',
    release: 'fail',
  },
  {
    rule: 'head-not-started',
    evidence: {
      stack: aStack({ variants: [aVariant({ outcome: { kind: 'build-failed' } })] }),
      findings: findingsOfBoth(),
    },
    says: 'the head was not built',
    everyday: 'fail',
    release: 'fail',
  },
  {
    rule: 'bad-answers',
    evidence: comparison({ badAnswers: [someBadAnswers()] }),
    says: 'gateway:health answered badly 100 times out of 100 (answered 500)',
    everyday: 'fail',
    release: 'fail',
  },
  {
    rule: 'regression',
    evidence: comparison({ metrics: [aMetric({ verdict: 'regressed', change: 0.21 })] }),
    says: 'latency-p50 of steady regressed by 21 %',
    everyday: 'fail',
    release: 'fail',
  },
  {
    rule: 'budget-missed',
    evidence: comparison({ budgets: [aBudget({ outcome: 'missed', text: 'too late' })] }),
    says: 'too late',
    everyday: 'fail',
    release: 'fail',
  },
  {
    rule: 'new-finding',
    evidence: clean({ findings: findingsOfBoth({ findings: [aFinding()] }) }),
    says: 'new: CVE-2021-23337 in lodash 4.17.15 of gateway (high): Command injection in lodash; fixed in 4.17.21',
    everyday: 'fail',
    release: 'fail',
  },
  {
    rule: 'new-finding',
    evidence: clean({
      findings: findingsOfBoth({
        findings: [
          aFinding({ variants: ['base', 'head'], services: ['gateway', 'ui'], change: 'worse' }),
        ],
      }),
    }),
    says: 'worse: CVE-2021-23337 in lodash 4.17.15 of gateway and ui (high): Command injection in lodash; fixed in 4.17.21',
    everyday: 'fail',
    release: 'fail',
  },
  {
    rule: 'finding-without-base',
    evidence: clean({
      findings: someFindings({
        findings: [
          aFinding({ change: 'unknown' }),
          aFinding({ key: 'b', id: 'CVE-2', severity: 'critical', change: 'unknown' }),
        ],
      }),
    }),
    says: '1 critical and 1 high findings and no base to tell new from old: CVE-2 in lodash 4.17.15 of gateway, CVE-2021-23337 in lodash 4.17.15 of gateway',
    everyday: 'warn',
    release: 'fail',
  },
  {
    rule: 'known-finding',
    evidence: clean({
      findings: findingsOfBoth({ findings: [aFinding({ variants: ['base', 'head'] })] }),
    }),
    says: '1 high finding that the base has too: CVE-2021-23337 in lodash 4.17.15 of gateway',
    everyday: 'pass',
    release: 'fail',
  },
  {
    rule: 'nothing-checked',
    evidence: { stack: aStack() },
    says: 'nothing was checked: no service was measured and nothing was scanned',
    everyday: missing,
    release: missing,
  },
  {
    rule: 'documents-differ',
    evidence: clean({ run: aRun({ runId: 'zzzzzzzz' }) }),
    says: 'run.json is of run zzzzzzzz, stack.json of run a1b2c3d4',
    everyday: missing,
    release: missing,
  },
  {
    rule: 'head-missing',
    evidence: clean({ stack: aStack({ variants: [aVariant({ variant: 'base' })] }) }),
    says: 'nothing was started as head',
    everyday: missing,
    release: missing,
  },
  {
    rule: 'base-not-started',
    evidence: comparison({
      problems: [{ variant: 'base', subject: 'stack', text: 'the stack was not built' }],
    }),
    says: 'the stack was not built',
    everyday: missing,
    release: missing,
  },
  {
    rule: 'not-measured',
    evidence: clean({ run: undefined, comparison: undefined }),
    says: 'the stack was not measured',
    everyday: missing,
    release: missing,
  },
  {
    rule: 'not-measured',
    evidence: clean({ comparison: undefined }),
    says: 'what was measured was not compared',
    everyday: missing,
    release: missing,
  },
  {
    rule: 'not-measured',
    evidence: clean({
      stack: aStack({ settings: someSettings({ unmeasured: ['gateway'] }) }),
      comparison: aComparison({ budgets: [], metrics: [] }),
    }),
    says: 'not one service was judged',
    everyday: missing,
    release: missing,
  },
  {
    rule: 'run-partial',
    evidence: clean({ run: aRun({ status: { kind: 'partial', reason: 'interrupted' } }) }),
    says: 'measuring ended early: interrupted',
    everyday: missing,
    release: missing,
  },
  {
    rule: 'endpoint-not-measured',
    evidence: comparison({
      unmeasured: [{ subject: 'gateway:health', text: 'gateway:health was not asked' }],
    }),
    says: 'gateway:health was not asked',
    everyday: missing,
    release: missing,
  },
  {
    rule: 'budget-not-measured',
    evidence: comparison({
      budgets: [aBudget(), aBudget({ outcome: 'not-measured', value: null, text: 'no CPU' })],
    }),
    says: 'no CPU',
    everyday: missing,
    release: missing,
  },
  {
    rule: 'measurement-error',
    evidence: clean({
      run: aRun({
        rounds: [aRound({ notices: [aNotice({ level: 'error', text: 'engine gone' })] })],
      }),
    }),
    says: 'engine gone',
    everyday: missing,
    release: missing,
  },
  {
    rule: 'scan-failed',
    evidence: clean({
      findings: findingsOfBoth({
        scanners: [aScannerThatDidNotRun('trivy', { kind: 'failed', text: 'killed' })],
      }),
    }),
    says: 'Trivy failed: killed',
    everyday: missing,
    release: missing,
  },
  {
    rule: 'scan-failed',
    evidence: clean({
      findings: findingsOfBoth({
        scanners: [
          aScanner({
            name: 'trivy',
            targets: [
              ...aScanner().targets,
              {
                ...aScanner().targets[0]!,
                name: 'ui',
                outcome: { kind: 'failed', text: 'half a JSON' },
              },
            ],
          }),
        ],
      }),
    }),
    says: 'Trivy failed on ui (1 of 2 targets): half a JSON',
    everyday: missing,
    release: missing,
  },
  {
    rule: 'not-scanned',
    evidence: clean({ findings: undefined }),
    says: 'nothing was scanned',
    everyday: 'warn',
    release: missing,
  },
  {
    rule: 'scanner-missing',
    evidence: clean({
      findings: someFindings({
        scanners: [
          aScanner(),
          aScannerThatDidNotRun('snyk', {
            kind: 'not-scanned',
            reason: 'no-token',
            text: 'SNYK_TOKEN is not set',
          }),
        ],
      }),
    }),
    says: 'Snyk did not scan: SNYK_TOKEN is not set',
    everyday: 'warn',
    release: missing,
  },
  {
    rule: 'inconclusive',
    evidence: comparison({ metrics: [aMetric({ verdict: 'inconclusive', reason: 'too noisy' })] }),
    says: 'latency-p50 of steady is undecided: too noisy',
    everyday: 'warn',
    release: missing,
  },
  {
    rule: 'no-base',
    evidence: comparison({ basis: { kind: 'none', reason: 'no base was measured' } }),
    says: 'regressions were not looked for: no base was measured',
    everyday: 'warn',
    release: missing,
  },
  {
    rule: 'no-base',
    evidence: comparison({ metrics: [aMetric({ gated: false, verdict: 'regressed' })] }),
    says: 'regressions were not looked for: no metric is gated',
    everyday: 'warn',
    release: missing,
  },
  {
    rule: 'no-base',
    evidence: comparison({ basis: { kind: 'baseline', path: 'b.json' }, metrics: [] }),
    says: 'regressions were not looked for: nothing that the stored runs hold can be compared with this run',
    everyday: 'warn',
    release: missing,
  },
  {
    rule: 'regression',
    evidence: comparison({
      metrics: [
        aMetric({
          id: 'errors:steady',
          name: 'errors',
          unit: 'ratio',
          scale: 'difference',
          change: 0.02,
          verdict: 'regressed',
        }),
      ],
    }),
    says: 'errors of steady regressed by 2 % of all answers',
    everyday: 'fail',
    release: 'fail',
  },
  {
    rule: 'regression',
    evidence: comparison({
      metrics: [
        aMetric({
          id: 'restarts:gateway',
          name: 'restarts',
          subject: 'gateway',
          unit: 'count',
          scale: 'difference',
          change: 2 / 3,
          verdict: 'regressed',
        }),
      ],
    }),
    says: 'restarts of gateway regressed by 0.67 per start',
    everyday: 'fail',
    release: 'fail',
  },
  {
    rule: 'no-baseline',
    evidence: comparison({
      basis: {
        kind: 'base-variant',
        mode: 'paired',
        rounds: 5,
        gatedRatios: 4,
        gatedCounts: 3,
        errorLevel: 0.01,
        baseline: null,
      },
      baseline: { kind: 'absent', path: null, why: 'there is no committed baseline' },
    }),
    says: 'there is no committed baseline, so slow creep over many changes is not seen',
    everyday: 'warn',
    release: missing,
  },
  {
    rule: 'no-baseline',
    evidence: comparison({
      baseline: { kind: 'unusable', path: 'b.json', why: 'b.json is not JSON' },
    }),
    says: 'b.json is not JSON, so slow creep over many changes is not seen',
    everyday: 'warn',
    release: missing,
  },
  {
    rule: 'start-order',
    evidence: comparison({
      baseline: someStoredRuns({ startOrder: ['api starts before db, and started after it'] }),
    }),
    says: 'the order of starts changed: api starts before db, and started after it',
    everyday: 'warn',
    release: 'warn',
  },
  {
    rule: 'assumed-path',
    evidence: comparison({ badAnswers: [someBadAnswers({ assumed: true, text: 'a guess' })] }),
    says: 'a guess',
    everyday: 'warn',
    release: missing,
  },
  {
    rule: 'budget-warning',
    evidence: comparison({ budgets: [aBudget({ outcome: 'warn', text: 'nearly' })] }),
    says: 'nearly',
    everyday: 'warn',
    release: 'warn',
  },
  {
    rule: 'restarted',
    evidence: comparison({
      metrics: [aMetric({ id: 'restarts:gateway', name: 'restarts', subject: 'gateway', head: 2 })],
    }),
    says: 'gateway restarted 2 times in a round',
    everyday: 'warn',
    release: 'warn',
  },
  {
    rule: 'ignore-expired',
    evidence: clean({
      findings: findingsOfBoth({
        unusedIgnores: [{ id: 'CVE-1', reason: 'not reachable', why: 'expired' }],
      }),
    }),
    says: 'the ignore of CVE-1 has expired (not reachable)',
    everyday: 'warn',
    release: 'warn',
  },
  {
    rule: 'limit-missing',
    evidence: comparison({
      budgets: [
        aBudget(),
        aBudget({ name: 'cpu', phase: 'idle', outcome: 'no-limit', value: null }),
        aBudget({ name: 'memory', phase: 'idle', outcome: 'no-limit', value: null }),
      ],
    }),
    says: 'gateway has no CPU and no memory limit',
    everyday: 'pass',
    release: 'warn',
  },
  {
    rule: 'limit-missing',
    evidence: comparison({
      budgets: [
        aBudget(),
        ...['db', 'ui'].map((service) =>
          aBudget({ name: 'memory', service, outcome: 'no-limit', value: null }),
        ),
      ],
    }),
    says: 'db and ui have no memory limit',
    everyday: 'pass',
    release: 'warn',
  },
];

const found = (evidence: Evidence, rule: string, input: Partial<GateInput> = {}) =>
  gate(evidence, input).decisions.filter(
    (decision) => decision.rule === rule && decision.remedy !== null,
  );

test('every rule is in the table', () => {
  expect(new Set(table.map((row) => row.rule))).toEqual(new Set(rules.map((rule) => rule.name)));
});

test.each(table)('$rule: $says', ({ rule, evidence, says, everyday, release }) => {
  for (const [policy, outcome] of [
    ['pull-request', everyday],
    ['local', everyday],
    ['release', release],
  ] as const) {
    const decisions = found(evidence, rule, { policy });
    expect(decisions.map((decision) => decision.text)).toEqual([says]);
    expect(decisions[0]).toMatchObject({ outcome, defaultOutcome: outcome });
  }
});

test.each(rules.map((rule) => rule.name))('clean evidence does not break %s', (rule) => {
  expect(found(clean(), rule)).toEqual([]);
});

test('a rule that is not fixed does what the policy says of it', () => {
  for (const row of table) {
    const fixed = rules.find((rule) => rule.name === row.rule)?.fixed === true;
    const [decision] = found(row.evidence, row.rule, { overrides: { [row.rule]: 'warn' } });
    expect(decision).toMatchObject({
      outcome: fixed ? row.everyday : 'warn',
      defaultOutcome: row.everyday,
    });
  }
});

test('faults of the stack and void blocks are judged elsewhere, not as errors of measuring', () => {
  const notices = [
    aNotice({ level: 'error', code: 'died-while-measured', subject: 'gateway' }),
    aNotice({ level: 'error', code: 'block-void', subject: 'steady' }),
    aNotice({ level: 'warning', code: 'time-budget-spent' }),
  ];
  expect(
    found(clean({ run: aRun({ rounds: [aRound({ notices })] }) }), 'measurement-error'),
  ).toEqual([]);
  const nobodys = aNotice({ level: 'error', code: 'exited', subject: null });
  expect(found(clean({ run: aRun({ notices: [nobodys] }) }), 'measurement-error')).toHaveLength(1);
});

test('a sentence of another document loses its full stop', () => {
  const problems = [{ variant: 'head' as const, subject: 'gateway', text: 'gateway exited.' }];
  expect(gate(comparison({ problems })).headline).toBe('Failed: gateway exited.');
});

test('a ready time that a health check hides has a remedy of its own', () => {
  const remedyOf = (budget: Parameters<typeof aBudget>[0]) =>
    found(comparison({ budgets: [aBudget({ outcome: 'warn', ...budget })] }), 'budget-warning')[0]
      ?.remedy;
  expect(remedyOf({ name: 'ready' })).toContain('start_interval');
  expect(remedyOf({ name: 'memory' })).not.toContain('start_interval');
});

test('targets that failed for one reason are told together', () => {
  const target = (name: string, text: string, variant: 'base' | 'head' = 'head') => ({
    ...aScanner().targets[0]!,
    name,
    variant,
    outcome: { kind: 'failed' as const, text },
  });
  const targets = [
    ...['a', 'b', 'c', 'd'].map((name) => target(name, 'no database')),
    target('e', 'killed', 'base'),
  ];
  const evidence = clean({
    findings: someFindings({ scanners: [aScanner({ name: 'trivy', targets })] }),
  });
  expect(found(evidence, 'scan-failed').map(({ text }) => text)).toEqual([
    'Trivy failed on a, b, c and 1 more (4 of 5 targets): no database',
    'Trivy failed on e of the base (1 of 5 targets): killed',
  ]);
});

const notStarted = (kind: 'start-failed' | 'build-failed' = 'start-failed'): Evidence => ({
  stack: aStack({ variants: [aVariant({ outcome: { kind }, problems: [aProblem()] })] }),
  findings: undefined,
});

test('where the head did not start, that is the reason and nothing follows from it', () => {
  const document = gate(notStarted());
  expect(document).toMatchObject({ result: 'fail', exitCode: 1 });
  expect(document.decisions.map(({ rule }) => rule)).toEqual(['head-not-started', 'not-scanned']);
  expect(document.headline).toBe(
    'Failed: gateway exited with code 1 while it started; not checked: vulnerabilities and hardening (nothing was scanned).',
  );
});

test('where the policy lets a failed start through, what is missing is said', () => {
  const document = gate(notStarted(), { overrides: { 'head-not-started': 'pass' } });
  expect(document.exitCode).toBe(3);
  expect(document.decisions.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['nothing-checked', 'not-measured']),
  );
});

test('what is not gated neither fails nor warns', () => {
  const metrics = [
    aMetric(),
    aMetric({ gated: false, verdict: 'regressed' }),
    aMetric({ gated: false, verdict: 'inconclusive' }),
  ];
  expect(gate(comparison({ metrics })).result).toBe('pass');
});

test.each(['medium', 'low', 'info', 'unknown'] as const)(
  'a %s finding does not fail',
  (severity) => {
    expect(
      gate(clean({ findings: findingsOfBoth({ findings: [aFinding({ severity })] }) })).result,
    ).toBe('pass');
  },
);

const scanned = (
  name: 'trivy' | 'snyk' | 'hardening',
  { failed = 0, variants = ['head'] }: { failed?: number; variants?: ('base' | 'head')[] } = {},
) => {
  const target = aScanner().targets[0]!;
  const outcome = { kind: 'failed' as const, text: 'killed' };
  return aScanner({
    name,
    targets: [
      ...variants.map((variant) => ({ ...target, variant })),
      ...Array.from({ length: failed }, () => ({ ...target, outcome })),
    ],
  });
};
const both: ('base' | 'head')[] = ['base', 'head'];

test.each([
  ['no high or critical finding', [scanned('trivy'), scanned('hardening')]],
  ['no high or critical finding', [scanned('snyk'), scanned('hardening')]],
  [
    'no high or critical hardening finding (vulnerabilities were not scanned)',
    [
      scanned('hardening'),
      aScannerThatDidNotRun('trivy', { kind: 'not-scanned', reason: 'not-installed', text: 'x' }),
    ],
  ],
  ['no high or critical vulnerability (hardening was not looked at)', [scanned('trivy')]],
  [
    'no high or critical finding (vulnerabilities were not scanned everywhere)',
    [scanned('trivy', { failed: 1 }), scanned('hardening')],
  ],
  [
    'no high or critical finding',
    [scanned('trivy', { failed: 1 }), scanned('snyk'), scanned('hardening')],
  ],
  [
    'no new high or critical hardening finding (vulnerabilities were not scanned)',
    [scanned('trivy'), scanned('hardening', { variants: both })],
  ],
  [
    'no new high or critical finding',
    [scanned('trivy', { variants: both }), scanned('hardening', { variants: both })],
  ],
])('"%s" says what was looked at', (says, scanners) => {
  const { decisions } = gate(clean({ findings: someFindings({ scanners }) }));
  const inOrder = decisions.filter(
    ({ rule, remedy }) => /^(?:new-finding|finding-without-base)$/.test(rule) && remedy === null,
  );
  expect(inOrder.map(({ text }) => text)).toEqual([says]);
});

test('only what was decided counts as not regressed, and what was not is named', () => {
  const said = (...verdicts: Metric['verdict'][]) => {
    const metrics = verdicts.map((verdict, index) => aMetric({ id: `metric-${index}`, verdict }));
    return gate(comparison({ metrics }))
      .decisions.filter(({ rule }) => rule === 'regression')
      .map(({ text }) => text);
  };
  expect(said('unchanged', 'improved')).toEqual(['2 gated metrics did not regress']);
  expect(said('unchanged', 'inconclusive', 'improved', 'no-data')).toEqual([
    '2 gated metrics did not regress (2 undecided)',
  ]);
  expect(said('inconclusive', 'no-data')).toEqual([]);
});

test('where nobody scanned anything, nothing is in order', () => {
  const { decisions } = gate(clean({ findings: someFindings({ scanners: [] }) }));
  expect(decisions.map(({ text }) => text).join()).not.toContain('high or critical');
});

test('a finding that only the base has is fixed, not new', () => {
  const findings = findingsOfBoth({ findings: [aFinding({ variants: ['base'] })] });
  expect(gate(clean({ findings })).result).toBe('pass');
});

test('where the base was not scanned whole, a finding is not called new', () => {
  const target = aScanner().targets[0]!;
  const scanner = aScanner({
    name: 'trivy',
    targets: [
      target,
      { ...target, variant: 'base' },
      { ...target, variant: 'base', outcome: { kind: 'failed', text: 'killed' } },
    ],
  });
  const evidence = clean({
    findings: someFindings({
      scanners: [scanner],
      findings: [aFinding({ change: 'unknown' })],
    }),
  });
  expect(found(evidence, 'new-finding')).toEqual([]);
  expect(found(evidence, 'finding-without-base')).toHaveLength(1);
  expect(gate(evidence).exitCode).toBe(3);
});

test('a scanner that was turned off or had nothing to do is no warning', () => {
  const scanners = (['not-asked', 'nothing-to-scan'] as const).map((reason) =>
    aScannerThatDidNotRun('snyk', { kind: 'not-scanned', reason, text: reason }),
  );
  const [trivy] = findingsOfBoth().scanners;
  expect(gate(clean({ findings: someFindings({ scanners: [trivy!, ...scanners] }) })).result).toBe(
    'pass',
  );
});

const STORED = { kind: 'baseline', path: 'baselines/default.json' } as const;
const steady = aRun();
const unsteady = aRun({ machine: { ...steady.machine, steady: false } });

test.each([
  ['inconclusive', undefined, steady, /more time \(--time-budget\)/],
  ['inconclusive', STORED, steady, /^Store more runs with `compose-gate baseline update`\.$/],
  ['inconclusive', STORED, unsteady, /^Measure again, on a quieter machine\.$/],
  ['regressed', undefined, steady, /base and head side by side/],
  ['regressed', STORED, steady, /^The report shows each metric beside what the stored runs hold/],
] as const)('the remedy of what is %s goes by the basis: %j', (verdict, basis, run, remedy) => {
  const evidence = comparison({ metrics: [aMetric({ verdict })], ...(basis && { basis }) });
  const rule = verdict === 'regressed' ? 'regression' : verdict;
  expect(found({ ...evidence, run }, rule).map((decision) => decision.remedy)).toEqual([
    expect.stringMatching(remedy),
  ]);
});
