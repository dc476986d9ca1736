import { expect, test } from '@jest/globals';
import type { Metric } from '../../../src/records/generated/comparison.ts';
import { renderReport } from '../../../src/report/report.ts';
import type { Finding } from '../../../src/records/generated/findings.ts';
import type { Image, Round } from '../../../src/records/generated/run.ts';
import {
  aBlock,
  aBudget,
  aComparison,
  aDecision,
  aFinding,
  aGate,
  aLatency,
  aMetric,
  anImage,
  aProblem,
  aRound,
  aRun,
  aScanner,
  aService,
  aStack,
  aVariant,
  hundredFrom,
  MIB,
  someCpu,
  someFindings,
  someMemory,
  someResources,
} from '../../support/documents.ts';
import { exampleDocuments, exampleFindings, exampleRun } from '../../support/example.ts';

const example = renderReport(exampleDocuments());

/** The lines of one section. */
function section(report: string, title: string): string[] {
  const lines = report.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`## ${title}`));
  if (start < 0) return [];
  const end = lines.findIndex((line, index) => index > start && line.startsWith('## '));
  return lines.slice(start, end < 0 ? undefined : end);
}

const rowOf = (lines: readonly string[], start: string) =>
  lines.find((line) => line.startsWith(`| ${start}`)) ?? '';

test('the first line is the verdict, why, and what was not checked', () => {
  const [first] = example.split('\n');
  expect(first).toMatch(/^❌ \*\*compose-gate: Failed: saturate answered badly 390 times/);
  expect(first).toContain('not checked: regressions (no base was measured');
  expect(first).toContain('vulnerabilities by Trivy (not installed)');
});

test('an unsteady machine is said before anything is read', () => {
  expect(example.split('\n')[2]).toContain('The machine was unsteady');
  expect(renderReport({ stack: aStack(), run: aRun() })).not.toContain('unsteady');
});

test('every decision has its rule and its remedy; a repeated remedy is said once', () => {
  expect(rowOf(example.split('\n'), '❌ fail | gateway was ready')).toContain(
    '| Make it cheaper or faster, or raise its limit in .compose-gate.yml (budgets, or services.NAME.budgets). | `budget-missed` |',
  );
  expect(rowOf(example.split('\n'), '❌ fail | tool-router used')).toContain('| as above |');
});

test('what passes asks for nothing', () => {
  const gate = aGate({
    decisions: [aDecision({ outcome: 'pass', rule: 'limit-missing', remedy: 'Set a limit.' })],
  });
  const text = renderReport({ stack: aStack(), gate });
  expect(text).toContain('`limit-missing`');
  expect(text).not.toContain('Set a limit.');
});

test('an override shows in the report, with the default it replaced', () => {
  const gate = aGate({
    decisions: [aDecision({ outcome: 'warn', defaultOutcome: 'fail', rule: 'regression' })],
  });
  expect(renderReport({ stack: aStack(), gate })).toContain(
    '`regression` (set by the policy; its default is fail)',
  );
});

test('the services table marks what is beyond a budget', () => {
  const lines = section(example, 'Services');
  expect(rowOf(lines, '`gateway`')).toContain('❌ 6.21 s');
  expect(rowOf(lines, '`tool-router`')).toContain('❌ 89 %');
  expect(rowOf(lines, '`translate`')).toContain('⚠️ 84 %');
  expect(rowOf(lines, '`service-manager`')).not.toMatch(/❌|⚠️/);
});

/** The same run, in a stack that sets no limits. */
const withoutLimits = () => {
  const idle = someResources({
    cpuShareOfLimit: null,
    cpu: someCpu({ totalSeconds: 0.048 }),
    memory: someMemory({ limitBytes: null }),
  });
  const comparison = aComparison({
    budgets: [
      aBudget(),
      ...(['cpu', 'memory'] as const).flatMap((name) =>
        ['gateway', 'db'].map((service) =>
          aBudget({ id: name + service, name, service, outcome: 'no-limit', value: null }),
        ),
      ),
      aBudget({ name: 'cpu', service: 'ui', outcome: 'no-limit', value: null }),
    ],
  });
  const run = aRun({ rounds: [aRound({ resources: [idle, { ...idle, phase: 'load' }] })] });
  return renderReport({ stack: aStack(), run, comparison });
};

test('a service without limits shows what it used', () => {
  expect(rowOf(section(withoutLimits(), 'Services'), '`gateway`')).toContain(
    '| 0.024 cores | 0.024 cores | 64 MiB |',
  );
});

test('budgets without a limit are one sentence', () => {
  const lines = section(withoutLimits(), 'Budgets');
  expect(lines.filter((line) => line.startsWith('| '))).toHaveLength(3);
  expect(lines).toContain(
    'Not judged, for there is no limit: CPU and memory of `gateway`, `db`; CPU of `ui`.',
  );
  expect(section(example, 'Budgets').join('\n')).not.toContain('Not judged');
});

test('budgets are counted in their title and listed worst first', () => {
  const lines = section(example, 'Budgets');
  expect(lines[0]).toBe('## Budgets: 2 missed, 2 warned, 26 met');
  expect(lines[4]).toBe('| ❌ missed | ready | `gateway` | 6.21 s | – | 5 s |');
});

test('start-up has the range over rounds, the critical path and the picture', () => {
  const text = section(example, 'Start-up').join('\n');
  expect(text).toContain('**8.31 s (7.98–8.64 s)**, over 3 fresh starts');
  expect(text).toContain('`service-manager` → `tool-router` → `gateway` → `ui`');
  expect(text).toMatch(/gateway +·+░+█+ +6.21 s \(answer\)/);
  expect(text).toContain(
    'The picture is of round 2, which is nearest the median. It begins with the first start event; the first container was created 210 ms before that.',
  );
  expect(text).toContain('Built 5 of 5 services in 31.2 s (30 of 45 steps came from the cache)');
});

test('an endpoint that answered badly has its errors and no time', () => {
  const lines = section(example, 'Response times');
  expect(rowOf(lines, '`ui:root`')).toBe(
    '| `ui:root` | `GET /` | – | – | – | – | – | 0 | ❌ 300: 294 answered 502, 6 answered 503 |',
  );
  expect(rowOf(lines, '`gateway:mcp`')).toMatch(/\| 300 \| 0 \|$/);
});

test('load has intended and achieved rates, and says which blocks are void', () => {
  const lines = section(example, 'Load');
  expect(rowOf(lines, '`gateway:mcp@20/s`')).toContain('| open loop, 20/s | 20/s | 20/s |');
  const closed = rowOf(lines, '`saturate`');
  expect(closed).toContain('| closed loop, 10 connections | – | 820/s |');
  expect(closed).toContain('❌ 3 of 3: 3.1 % bad answers');
});

test('resources have a row per service and phase', () => {
  const rows = section(example, 'Resources').filter((line) => line.startsWith('| `'));
  expect(rows).toHaveLength(15);
  expect(rowOf(rows, '`tool-router` | load')).toContain('| 0.223 | 89 % | 24 % |');
});

test('a quantile is of all answers together, not a mean of quantiles', () => {
  const fast = aBlock({ latency: aLatency(hundredFrom(1_000, 0)) });
  const slow = aBlock({
    latency: aLatency([...hundredFrom(1_000, 0).slice(4), 9_000, 9_000, 9_000, 9_000]),
  });
  const run = aRun({ rounds: [aRound({ blocks: [fast, slow] })] });
  // 4 slow answers of 200: beyond p95, within p99.
  expect(rowOf(section(renderReport({ stack: aStack(), run }), 'Load'), '`steady`')).toContain(
    '| 1 ms | 1 ms | 1 ms | 9 ms | 9 ms |',
  );
});

const growing = (slopeBytesPerSecond: number | null, growthBytes = 12 * MIB) =>
  aRound({
    resources: (['load', 'after'] as const).map((phase) => someResources({ phase })),
    memoryGrowth: [
      {
        service: 'gateway',
        growthBytes,
        slopeBytesPerSecond,
        slopeError: slopeBytesPerSecond === null ? null : 0.1 * MIB,
      },
    ],
  });

test('a leak is suspected only where memory kept growing in every round', () => {
  const leaks = (...rounds: Round[]) =>
    section(renderReport({ stack: aStack(), run: aRun({ rounds }) }), 'Memory growth').join('\n');
  expect(leaks(growing(MIB), growing(1.5 * MIB))).toContain(
    '| `gateway` | +12 MiB | +1.25 MiB/s ± 102 KiB/s | 5 s |',
  );
  expect(leaks(growing(MIB), growing(MIB))).toContain('In each of 2 rounds the working set');
  expect(leaks(growing(MIB))).toContain('In the only round the working set');
  expect(leaks(growing(MIB), growing(0.19 * MIB))).toBe('');
  expect(leaks(growing(MIB, MIB))).toBe('');
  expect(leaks(growing(null))).toBe('');
  expect(leaks(growing(MIB), aRound({ memoryGrowth: [] }))).toBe('');
});

test('growth that proves nothing is a figure among the resources', () => {
  const after = (round: Round) =>
    rowOf(
      section(renderReport({ stack: aStack(), run: aRun({ rounds: [round] }) }), 'Resources'),
      '`gateway` | after',
    );
  expect(after(growing(-0.05 * MIB, -MIB))).toContain('| −1 MiB (−51.2 KiB/s ± 102 KiB/s) |');
  expect(after(growing(null, 2_048))).toContain('| +2 KiB |');
  expect(after({ ...growing(null), memoryGrowth: [] })).toMatch(/ 80 MiB \| – \|/);
});

const imageRow = (image: Image) =>
  rowOf(
    section(renderReport({ stack: aStack(), run: aRun({ images: [image] }) }), 'Images'),
    '`gateway`',
  );

test('what was built shows its base, how much was added to it, and the largest layer of that', () => {
  const base = { reference: 'node:24-alpine', sizeBytes: 128 * MIB, layers: 1 };
  expect(imageRow(anImage({ base }))).toBe(
    '| `gateway` | built | 132 MiB | 2 | `node:24-alpine` | 4 MiB in 1 layer | 4 MiB `COPY . /app` |',
  );
  expect(imageRow(anImage({ base: null }))).toBe(
    '| `gateway` | built | 132 MiB | 2 | not known | – | 128 MiB `FROM node:24-alpine` |',
  );
});

test('what was pulled shows its reference, and is not ours', () => {
  expect(imageRow(anImage({ reference: 'redis:8' }))).toBe(
    '| `gateway` | `redis:8` | 132 MiB | 2 | – | – | – |',
  );
});

test('what built a layer is told without the builder’s own mark', () => {
  const layers = [{ digest: 'sha256:1', bytes: MIB, createdBy: 'COPY a b # buildkit' }];
  expect(imageRow(anImage({ layers }))).toContain('1 MiB `COPY a b` |');
});

test('images that share layers say what they take together', () => {
  const text = section(example, 'Images').join('\n');
  expect(text).toContain('Together they take 185 MiB, not 793 MiB: they share layers');
});

test('findings are counted, sorted, placed by file and line, and the rest counted', () => {
  const many = Array.from({ length: 25 }, (_, index) =>
    aFinding({ key: `low-${index}`, id: `CVE-${index}`, severity: 'low' }),
  );
  const findings = exampleFindings({ findings: [...many, ...exampleFindings().findings] });
  const lines = section(renderReport({ stack: aStack(), findings }), 'Findings');
  expect(lines[0]).toBe('## Findings: 1 high, 1 medium, 26 low');
  const rows = lines.filter((line) => /^\| (?:high|medium|low)\b/.test(line));
  expect(rows).toHaveLength(20);
  expect(rows[0]).toMatch(/^\| high \| `CVE-2021-23337` \| `gateway` \| `lodash 4.17.15` \|/);
  expect(rows[1]).toContain('| `compose.yaml:31` |');
  expect(rows[1]).toContain('| Add `user: "10001"`. |');
  expect(lines).toContain('… and 8 more rules and advisories in findings.json.');
});

const findingRows = (findings: Finding[]) =>
  section(
    renderReport({ stack: aStack(), findings: someFindings({ findings }) }),
    'Findings',
  ).filter((line) => line.startsWith('| ') && !/^\| (?:Severity|---)/.test(line));

test('one rule in many services is one row, with each of its places', () => {
  const of = (service: string, line: number, overrides: Partial<Finding> = {}) =>
    aFinding({
      key: `${service}|hardening|x`,
      kind: 'hardening',
      id: 'capabilities-kept',
      services: [service],
      package: null,
      severity: 'low',
      location: { file: 'compose.yaml', line, column: 3 },
      change: 'unchanged',
      fix: 'Set `cap_drop: [ALL]`.',
      ...overrides,
    });
  const rows = findingRows([
    of('a', 1),
    of('b', 2),
    of('c', 3, { severity: 'medium', change: 'new' }),
    of('d', 4),
    of('e', 5),
    of('f', 6),
  ]);
  expect(rows).toEqual([
    '| medium, **new** | `capabilities-kept` | 6 services: `c`, `a`, `b`, `d`, `e` and 1 more | `compose.yaml:3`, `compose.yaml:1`, `compose.yaml:2` and 3 more places | Command injection in lodash | Set `cap_drop: [ALL]`. |',
  ]);
});

test('one advisory in several packages has each of its versions; another one has a row of its own', () => {
  const of = (name: string, fixedVersion: string | null, id = 'CVE-1') =>
    aFinding({
      key: name + id,
      id,
      package: { name, type: 'deb', path: null, installedVersion: '1', fixedVersion },
      change: 'unknown',
    });
  expect(
    findingRows([of('libssl', '3.1'), of('openssl', '3.2'), of('zlib', null, 'CVE-2')]),
  ).toEqual([
    '| high | `CVE-1` | `gateway` | `libssl 1`, `openssl 1` | Command injection in lodash | update to `3.1`, `3.2` |',
    '| high | `CVE-2` | `gateway` | `zlib 1` | Command injection in lodash | Update lodash to 4.17.21. |',
  ]);
});

test('a scanner that failed for one reason on every image says it once', () => {
  const target = (name: string) => ({
    ...aScanner().targets[0]!,
    name,
    outcome: { kind: 'failed' as const, text: `there is no database for ${name}` },
  });
  const scanners = [
    aScanner({ name: 'trivy', targets: ['a', 'b', 'c', 'd'].map(target), version: '0.74.0' }),
  ];
  const lines = section(
    renderReport({ stack: aStack(), findings: someFindings({ scanners }) }),
    'Findings',
  );
  expect(lines.slice(2, 4)).toEqual([
    '- **Trivy** 0.74.0: scanned 0 of 4 targets',
    '  - ❌ `a`, `b`, `c` and 1 more: there is no database for a',
  ]);
  expect(lines[4]).toBe('');
});

test('the benchmark is folded, and counted by recommendation: what one service fails, the stack fails', () => {
  const row = { cis: '5.4', rule: 'privileged', title: 'Containers are not `privileged`' };
  const findings = someFindings({
    compliance: [
      {
        cis: '4.2',
        rule: null,
        title: 'Trust',
        outcome: 'not-decidable',
        services: [],
        why: 'ask',
      },
      { ...row, outcome: 'fail', services: ['db'], why: null },
      { ...row, outcome: 'pass', services: ['gateway', 'ui'], why: null },
    ],
  });
  const report = renderReport({ stack: aStack(), findings });
  const lines = section(report, 'CIS Docker Benchmark');
  expect(lines[0]).toBe('## CIS Docker Benchmark: 1 fail, 1 not decidable');
  expect(lines).toContain(
    '| 5.4 | Containers are not `privileged` | pass | `gateway`, `ui` | `privileged` |  |',
  );
  expect(lines).toContain(
    '| 5.4 | Containers are not `privileged` | **fail** | `db` | `privileged` |  |',
  );
  expect(lines).toContain('| 4.2 | Trust | not decidable | – | – | ask |');
  const both = aStack({
    variants: [aVariant({ services: ['gateway', 'ui'].map((name) => aService({ name })) })],
  });
  expect(renderReport({ stack: both, findings })).toContain('| pass | all 2 services |');
  expect(lines.indexOf('</details>')).toBeGreaterThan(
    lines.indexOf('<details><summary>Each recommendation</summary>'),
  );
  expect(renderReport({ stack: aStack(), findings: someFindings() })).not.toContain('CIS');
});

test('what only the base has is no finding, and what is new says so', () => {
  const findings = someFindings({
    findings: [
      aFinding({ variants: ['base'], change: 'fixed', id: 'CVE-OLD' }),
      aFinding({ change: 'new', id: 'CVE-NEW' }),
    ],
  });
  const text = section(renderReport({ stack: aStack(), findings }), 'Findings').join('\n');
  expect(text).not.toContain('CVE-OLD');
  expect(text).toContain('| high, **new** | `CVE-NEW` |');
});

test('a metric against the base has its change, its interval and what was tolerated', () => {
  const comparison = aComparison({
    metrics: [
      aMetric(),
      aMetric({
        id: 'cpu',
        name: 'cpu-per-request',
        unit: 's',
        base: 0.001,
        head: 0.0012,
        change: 0.2,
        interval: { low: 0.15, high: 0.26, confidence: 0.99 },
        floor: 0.000_02,
        verdict: 'regressed',
        reason: 'the lower bound exceeds the tolerance',
      }),
      aMetric({
        id: 'errors',
        name: 'errors',
        unit: 'ratio',
        base: 0,
        head: 0.02,
        scale: 'difference',
        change: 0.02,
        interval: { low: 0.012, high: 0.028, confidence: 0.9 },
        tolerance: 0,
        floor: 0.005,
        verdict: 'improved',
      }),
      aMetric({ id: 'x', gated: false, base: null, change: null, interval: null }),
    ],
  });
  const lines = section(renderReport({ stack: aStack(), run: aRun(), comparison }), 'Changes');
  const rows = lines.filter((line) => line.startsWith('| ')).slice(2);
  expect(rows[0]).toBe(
    '| ❌ regressed | cpu-per-request | `steady` | 1 ms | 1.2 ms | +20 % [+15 %, +26 %] at 99 % | 5 %, at least 20 µs | +12 % | the lower bound exceeds the tolerance |',
  );
  expect(rows[1]).toContain('| 0 % | 2 % | +2 % [+1.2 %, +2.8 %] at 90 % | 0.5 % |');
  expect(rows[2]).toContain('+1.3 % [−1 %, +3.6 %] at 90 %');
  expect(rows[3]).toMatch(/^\| not gated \|.*\| – \| 1.52 ms \| – \|/);
});

test('what is the same on both sides is counted, not listed', () => {
  const same = aMetric({ id: 'size', name: 'image-size', base: 7, head: 7, verdict: 'unchanged' });
  const identical = aMetric({ id: 'memory', name: 'memory-peak', method: 'identical' });
  const text = (metrics: Metric[]) =>
    section(
      renderReport({ stack: aStack(), comparison: aComparison({ metrics }) }),
      'Changes',
    ).join('\n');
  const told = text([aMetric(), same, identical]);
  expect(told).toContain('Not listed: 2 metrics that are the same on both sides.');
  expect(told).toContain('latency-p50');
  expect(told).not.toContain('image-size');
  expect(text([aMetric(), { ...same, verdict: 'regressed' }])).toContain('image-size');
  expect(text([aMetric()])).not.toContain('Not listed');
});

test('a stack that did not start shows the last lines of its log', () => {
  const stack = aStack({ variants: [aVariant({ problems: [aProblem()] })] });
  const text = renderReport({ stack });
  expect(text).toContain('```text\nstarting\nError: listen EADDRINUSE\n```');
});

test('a problem that only the rounds saw is told as well, and the same one only once', () => {
  const stack = aStack({ variants: [aVariant({ problems: [aProblem()] })] });
  const { text } = aProblem();
  const comparison = aComparison({
    problems: [
      { variant: 'head', subject: 'gateway', text },
      { variant: 'head', subject: 'ui', text: 'ui never became ready' },
    ],
  });
  const lines = section(renderReport({ stack, comparison }), 'Problems');
  expect(lines.filter((line) => line.includes(text))).toHaveLength(1);
  expect(lines).toContain('**ui never became ready**');
});

test('a stack that did not start has nothing to measure, and no document for it is missed', () => {
  const stack = aStack({
    variants: [aVariant({ outcome: { kind: 'start-failed' }, problems: [aProblem()] })],
  });
  expect(renderReport({ stack })).not.toContain('run.json');
});

test('each document that is missing is said to be', () => {
  const text = renderReport({ stack: aStack() });
  expect(text).toContain('nothing was decided');
  expect(text).toContain('there is no run.json');
  expect(text).toContain('there is no findings.json');
  expect(renderReport({ stack: aStack(), run: aRun() })).toContain('there is no comparison.json');
  expect(example).not.toMatch(/there is no \w+\.json/);
});

test('assumptions and notices are listed; a void round is a notice', () => {
  expect(section(example, 'Assumptions').join('\n')).toContain(
    '- No scenario is declared: each entry endpoint gets 20 requests per second.',
  );
  const rounds = exampleRun().rounds.map((round, index) =>
    index === 1 ? { ...round, outcome: { kind: 'void' as const, reason: 'setup failed' } } : round,
  );
  const report = renderReport(exampleDocuments(exampleRun({ rounds })));
  expect(section(report, 'Notices').join('\n')).toContain(
    'round 2 of head does not count: setup failed',
  );
});

test('a single round has no range', () => {
  const run = exampleRun({ rounds: exampleRun().rounds.slice(0, 1) });
  expect(section(renderReport(exampleDocuments(run)), 'Start-up').join('\n')).toContain(
    'ready after **7.98 s**.',
  );
});
