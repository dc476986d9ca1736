import { expect, test } from '@jest/globals';
import { compareRun } from '../../../src/compare/compare-run.ts';
import type { Metric } from '../../../src/records/generated/comparison.ts';
import { validate } from '../../../src/records/generated/comparison.validate.js';
import type { RunRecord } from '../../../src/records/generated/run.ts';
import type { StackDocument } from '../../../src/records/generated/stack.ts';
import { aBaselineOf, BASELINE_PATH } from '../../support/baselines.ts';
import {
  aBlock,
  anImage,
  aMachine,
  aRound,
  aRun,
  aScenario,
  aService,
  aServiceStartup,
  aStack,
  aVariant,
  MIB,
  noErrors,
  someCpu,
  someMemory,
  someResources,
  someSettings,
} from '../../support/documents.ts';

function compare(head: RunRecord, stored: RunRecord[] | null, stack: StackDocument = aStack()) {
  const comparison = compareRun({
    run: head,
    stack,
    budgets: stack.settings.budgets,
    baseline: stored && aBaselineOf(...stored),
    createdAt: '2026-05-04T10:01:00.000Z',
  });
  validate(comparison);
  expect(validate.errors).toBeNull();
  return comparison;
}

function metric(id: string, head: RunRecord, ...stored: RunRecord[]): Metric {
  const comparison = compare(head, stored.length === 0 ? null : stored);
  const found = comparison.metrics.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no metric ${id}`);
  return found;
}

const imageOf = (mib: number, layers = 2) =>
  aRun({
    images: [
      anImage({
        sizeBytes: mib * MIB,
        layers: Array.from({ length: layers }, (_, index) => ({
          digest: `sha256:${index}`,
          bytes: MIB,
          createdBy: 'COPY',
        })),
      }),
    ],
  });

const using = (...mib: number[]) =>
  aRun({
    rounds: mib.map((used, index) =>
      aRound({
        index,
        resources: [
          someResources({ phase: 'idle', memory: someMemory({ workingSetBytes: 10 * MIB }) }),
          someResources({ phase: 'load', memory: someMemory({ workingSetBytes: used * MIB }) }),
        ],
      }),
    ),
  });

const restarting = (...counts: number[]) =>
  aRun({
    rounds: counts.map((restarts, index) =>
      aRound({
        index,
        startup: {
          services: [aServiceStartup({ restarts })],
          readyMs: 900,
          criticalPath: ['gateway'],
        },
      }),
    ),
  });

test('without a base the figures are listed and nothing is decided', () => {
  const comparison = compare(aRun(), null);
  expect(comparison.basis).toEqual({
    kind: 'none',
    reason: 'no base was measured (none was named), and there is no committed baseline',
  });
  expect(comparison.metrics.map((each) => each.id)).toEqual([
    'errors:gateway:health',
    'errors:steady',
    'restarts:gateway',
    'oom-kills:gateway',
    'startup:stack',
    'startup:gateway',
    'latency-p50:steady',
    'response-p50:gateway:health',
    'cpu-per-request:steady',
    'memory-peak:gateway',
    'image-size:gateway',
    'layers:gateway',
  ]);
  for (const each of comparison.metrics) {
    expect(each).toMatchObject({ gated: false, verdict: 'no-data', base: null, change: null });
    expect(each.head).not.toBeNull();
  }
});

test('a baseline is named, and one of another environment is refused', () => {
  expect(compare(aRun(), [aRun()]).basis).toEqual({ kind: 'baseline', path: BASELINE_PATH });
  const other = compare(aRun(), [aRun({ environment: 'production' })]);
  expect(other.basis).toEqual({
    kind: 'none',
    reason:
      'no base was measured (none was named), and baselines/default.json is of the environment production, not default',
  });
  expect(other.metrics.every((each) => !each.gated)).toBe(true);
});

test.each([
  ['grown by 5 % exactly', 105, 'unchanged'],
  ['grown beyond 5 %', 106, 'regressed'],
  ['shrunk beyond 5 %', 94, 'improved'],
])('an image %s is judged', (_, mib, verdict) => {
  expect(metric('image-size:gateway', imageOf(mib), imageOf(100))).toMatchObject({
    gated: true,
    verdict,
  });
});

test('a small image may grow by a mebibyte', () => {
  expect(metric('image-size:gateway', imageOf(6), imageOf(5)).verdict).toBe('unchanged');
  expect(metric('image-size:gateway', imageOf(6.1), imageOf(5)).verdict).toBe('regressed');
});

test('one more layer is one too many, one less is an improvement', () => {
  expect(metric('layers:gateway', imageOf(100, 3), imageOf(100, 2)).verdict).toBe('regressed');
  expect(metric('layers:gateway', imageOf(100, 2), imageOf(100, 2)).verdict).toBe('unchanged');
  expect(metric('layers:gateway', imageOf(100, 1), imageOf(100, 2)).verdict).toBe('improved');
});

const thrice = (mib: number) => [using(mib), using(mib), using(mib)];

test('memory is the highest phase of the median round', () => {
  const grown = metric('memory-peak:gateway', using(100, 120, 110), ...thrice(100));
  expect(grown).toMatchObject({ head: 110 * MIB, base: 100 * MIB, verdict: 'regressed' });
  expect(grown.change).toBeCloseTo(0.1);
  expect(metric('memory-peak:gateway', using(104), ...thrice(100)).verdict).toBe('unchanged');
});

test('a restart in one round of three counts', () => {
  expect(metric('restarts:gateway', restarting(0, 1, 0), restarting(0))).toMatchObject({
    base: 0,
    head: 1,
    change: null,
    verdict: 'regressed',
  });
  expect(metric('restarts:gateway', restarting(0, 0, 0), restarting(0)).verdict).toBe('unchanged');
});

test('time is listed beside the baseline and never gated', () => {
  const slow = aRun({
    rounds: [
      aRound({
        startup: {
          services: [aServiceStartup({ readyMs: 9_000 })],
          readyMs: 9_000,
          criticalPath: [],
        },
      }),
    ],
  });
  const found = metric('startup:gateway', slow, aRun());
  expect(found).toMatchObject({
    base: 900,
    head: 9_000,
    gated: false,
    verdict: 'inconclusive',
    reason:
      '1 of the 8 stored runs that are needed are of this machine, asked the same, over 1 round or fewer',
  });
  expect(found.change).toBeCloseTo(9);
});

test('CPU per request is the whole stack’s, over the answers of blocks that count', () => {
  const cpu = { gateway: someCpu({ totalSeconds: 0.3 }), db: someCpu({ totalSeconds: 0.2 }) };
  const blocks = [
    aBlock({ answers: 10_000, cpu }),
    aBlock({ answers: 1, cpu, void: 'over 1 % bad answers', errors: noErrors({ timeouts: 99 }) }),
  ];
  const run = aRun({ rounds: [aRound({ blocks })] });
  expect(metric('cpu-per-request:steady', run).head).toBeCloseTo(0.000_05, 9);
});

test('what only one side has is listed on both', () => {
  const moved = aRun({ images: [anImage({ service: 'proxy' })] });
  expect(metric('image-size:proxy', moved, aRun())).toMatchObject({
    verdict: 'no-data',
    gated: false,
    reason: 'new: the baseline does not have it',
  });
  expect(metric('image-size:gateway', moved, aRun())).toMatchObject({
    head: null,
    verdict: 'no-data',
    reason: 'gone: only the baseline has it',
  });
});

test('no figure is ever NaN or infinite', () => {
  const empty = aRun({
    rounds: [aRound({ blocks: [aBlock({ answers: 0, latency: null })], resources: [] })],
  });
  for (const each of compare(empty, [empty]).metrics) {
    for (const figure of [each.base, each.head, each.change]) {
      expect(figure === null || Number.isFinite(figure)).toBe(true);
    }
  }
});

// Time, where the history knows its own spread.

const startingIn = (readyMs: number, overrides: Partial<RunRecord> = {}) =>
  aRun({
    rounds: [
      aRound({
        startup: { services: [aServiceStartup({ readyMs })], readyMs, criticalPath: [] },
      }),
    ],
    ...overrides,
  });

/** About 1 % from run to run. */
const WOBBLE = [1_000, 1_010, 990, 1_005, 995, 1_012, 988, 1_000];
const stored = (overrides: Partial<RunRecord> = {}, times = WOBBLE) =>
  times.map((readyMs) => startingIn(readyMs, overrides));

test.each([
  ['the same', 1_000, 'unchanged'],
  ['a fifth slower', 1_200, 'regressed'],
  ['a fifth faster', 800, 'improved'],
  ['a little slower', 1_060, 'inconclusive'],
])('a start that is %s is judged by enough runs of this machine', (_, readyMs, verdict) => {
  const found = metric('startup:stack', startingIn(readyMs), ...stored());
  expect(found).toMatchObject({ gated: true, verdict });
  expect(found.base).toBeCloseTo(1_000, 0);
  expect(found.interval?.low).toBeLessThan(found.change ?? Number.NaN);
  expect(found.interval?.high).toBeGreaterThan(found.change ?? Number.NaN);
});

test.each([
  ['seven runs', startingIn(1_200), stored().slice(1), /^7 of the 8 stored runs/],
  [
    'another kernel',
    startingIn(1_200),
    stored({ machine: aMachine({ kernel: '6.8.0' }) }),
    /^a number from another machine cannot gate time: the newest stored run has kernel 6\.8\.0 and not 6\.1\.0$/,
  ],
  [
    'a machine that lost its speed',
    startingIn(1_200, { machine: aMachine({ steady: false }) }),
    stored(),
    /did not keep its speed/,
  ],
  [
    'medians of more rounds than this run has',
    startingIn(1_200),
    WOBBLE.map((readyMs) => {
      const [round] = startingIn(readyMs).rounds;
      return aRun({ rounds: round ? [round, { ...round, index: 1 }] : [] });
    }),
    /^0 of the 8 stored runs .* over 1 round or fewer$/,
  ],
])('%s gate no time', (_, head, runs, reason) => {
  expect(metric('startup:stack', head, ...runs)).toMatchObject({
    gated: false,
    verdict: 'inconclusive',
    reason: expect.stringMatching(reason),
  });
});

test('a scenario that asks something else has no history', () => {
  const runs = Array.from({ length: 8 }, () => aRun());
  const other = aRun({ scenarios: [aScenario({ durationMs: 9_000 })] });
  expect(metric('latency-p50:steady', aRun(), ...runs)).toMatchObject({ gated: true });
  expect(metric('latency-p50:steady', other, ...runs)).toMatchObject({ gated: false });
  expect(metric('startup:stack', other, ...runs)).toMatchObject({ gated: true });
});

test('single services, single answers and saturating scenarios explain and gate nothing', () => {
  const runs = Array.from({ length: 8 }, () => aRun());
  const gatedIn = (head: RunRecord, stack = aStack()) =>
    compare(head, runs, stack)
      .metrics.filter(({ gated, unit }) => gated && ['ms', 'us', 's'].includes(unit))
      .map(({ id }) => id);
  expect(gatedIn(aRun())).toEqual([
    'startup:stack',
    'latency-p50:steady',
    'cpu-per-request:steady',
  ]);
  const saturating = aStack({ scenarios: [aScenario({ budgets: false })] });
  expect(gatedIn(aRun(), saturating)).toEqual(['startup:stack']);
});

test('a level that the newest run has reached is told, and is not the fault of this change', () => {
  const runs = stored({}, [...WOBBLE, ...WOBBLE, ...WOBBLE.slice(1), 1_500]);
  expect(metric('startup:stack', startingIn(1_500), ...runs)).toMatchObject({
    gated: false,
    reason: expect.stringContaining('the level changed before'),
  });
});

test('memory has regressed where it exceeds the highest of the newest five, by as much as the change from their median', () => {
  const usual = [100, 101, 100, 107, 100].map((mib) => using(mib));
  const judged = (mib: number) => metric('memory-peak:gateway', using(mib), ...usual);
  expect(judged(100)).toMatchObject({ base: 100 * MIB, gated: true, verdict: 'unchanged' });
  expect(judged(112)).toMatchObject({
    base: 100 * MIB,
    gated: true,
    verdict: 'unchanged',
    reason: 'more than the median of 5 stored runs, and within the tolerance of their highest',
  });
  const grown = judged(113);
  expect(grown).toMatchObject({
    base: 100 * MIB,
    gated: true,
    verdict: 'regressed',
    reason:
      'more than the tolerance allows, against the highest of 5 stored runs; the change is against their median',
  });
  expect(grown.change).toBeCloseTo(0.13);
  expect(judged(90).verdict).toBe('improved');
});

test('a high run that is older than the newest five excuses nothing', () => {
  const runs = [150, 100, 100, 100, 100, 100].map((mib) => using(mib));
  expect(metric('memory-peak:gateway', using(120), ...runs).verdict).toBe('regressed');
  expect(metric('memory-peak:gateway', using(120), ...runs.slice(0, 5)).verdict).toBe('unchanged');
});

test.each([
  [1, false, 'inconclusive', 'only 1 stored run was put under the same load; 3 are needed'],
  [2, false, 'inconclusive', 'only 2 stored runs were put under the same load; 3 are needed'],
  [3, true, 'regressed', expect.stringContaining('against the highest of 3 stored runs')],
])('memory against %d stored runs of its load: gated %s, %s', (runs, gated, verdict, reason) => {
  const stored = thrice(100).slice(0, runs);
  expect(metric('memory-peak:gateway', using(200), ...stored)).toMatchObject({
    base: 100 * MIB,
    ...{ gated, verdict, reason },
  });
});

test('a machine that lost its speed leaves memory undecided', () => {
  const unsteady = { ...using(200), machine: aMachine({ steady: false }) };
  expect(metric('memory-peak:gateway', unsteady, ...thrice(100))).toMatchObject({
    gated: true,
    verdict: 'inconclusive',
    reason: 'the machine did not keep its speed during this run',
  });
});

test('memory under another load is undecided, and says so', () => {
  const other = aRun({ ...using(100), scenarios: [aScenario({ durationMs: 1_000 })] });
  expect(metric('memory-peak:gateway', using(200), other)).toMatchObject({
    gated: false,
    verdict: 'inconclusive',
    base: 100 * MIB,
    reason: 'no stored run was put under the same load; 3 are needed',
  });
});

/** The reason of a metric, where the first so many of the runs were stored beside a base. */
function reasonBeside(id: string, count: number, runs: RunRecord[]): string | undefined {
  const { document, ...baseline } = aBaselineOf(...runs);
  const stored = document.runs.map((each, index) =>
    index < count ? { ...each, conditions: { ...each.conditions, mode: 'paired' as const } } : each,
  );
  const { metrics } = compareRun({
    run: using(100),
    stack: aStack(),
    budgets: aStack().settings.budgets,
    baseline: { ...baseline, document: { ...document, runs: stored } },
    createdAt: 'now',
  });
  return metrics.find((each) => each.id === id)?.reason;
}

test('a time that was only measured beside a base says that this run was not', () => {
  expect(reasonBeside('startup:stack', 3, thrice(100))).toBe(
    'the stored runs were measured beside a base; this one was not',
  );
  expect(reasonBeside('startup:stack', 2, thrice(100))).toMatch(
    /^1 of the 8 stored runs that are needed are of this machine/,
  );
});

test('a time of this machine that came by another route says which', () => {
  const routed = aRun({ route: 'published-port' });
  expect(metric('startup:stack', aRun(), routed).reason).toMatch(
    /^the newest stored run was measured otherwise on this machine: route published-port and not /,
  );
});

test('memory that was only measured beside a base says that this run was not', () => {
  expect(reasonBeside('memory-peak:gateway', 3, thrice(100))).toBe(
    'the stored runs were measured beside a base; this one was not',
  );
  expect(reasonBeside('memory-peak:gateway', 2, thrice(100))).toBe(
    'only 1 stored run was put under the same load; 3 are needed',
  );
});

test('what does not depend on the machine is held against the newest run', () => {
  expect(metric('layers:gateway', imageOf(100, 3), imageOf(100, 2), imageOf(100, 3))).toMatchObject(
    {
      base: 3,
      verdict: 'unchanged',
    },
  );
});

test('a metric that the configuration does not gate is not gated by stored runs either', () => {
  const stack = aStack({
    settings: someSettings({ compare: { metrics: { 'memory-peak': { gate: false } } } }),
  });
  const [memory] = compare(using(200), thrice(100), stack).metrics.filter(
    ({ name }) => name === 'memory-peak',
  );
  expect(memory).toMatchObject({ gated: false, verdict: 'regressed' });
});

test('the order of starts is held against the newest run', () => {
  const starting = (first: string, second: string) =>
    aRun({
      rounds: [
        aRound({
          startup: {
            services: [
              aServiceStartup({ service: first, startedMs: 100 }),
              aServiceStartup({ service: second, startedMs: 900 }),
            ],
            readyMs: 1_000,
            criticalPath: [],
          },
        }),
      ],
    });
  const dependsOn = [{ service: 'db', condition: 'service_healthy' as const }];
  const stack = aStack({
    variants: [
      aVariant({ services: [aService({ name: 'db' }), aService({ name: 'api', dependsOn })] }),
    ],
  });
  const told = (head: RunRecord, before: RunRecord) => {
    const { baseline } = compare(head, [before], stack);
    return baseline.kind === 'used' ? baseline.startOrder : undefined;
  };
  expect(told(starting('db', 'api'), starting('db', 'api'))).toEqual([]);
  expect(told(starting('db', 'api'), starting('api', 'db'))).toEqual([
    'api starts after db, and started before it',
  ]);
});

test('a run is never compared with itself', () => {
  const run = aRun({ runId: 'day00000' });
  expect(compare(run, [run]).baseline).toEqual({
    kind: 'unusable',
    path: BASELINE_PATH,
    why: 'baselines/default.json holds no run but this one',
  });
});

test('an empty history is no basis, and says so', () => {
  expect(compare(aRun(), []).basis).toMatchObject({
    kind: 'none',
    reason: expect.stringContaining('baselines/default.json holds no run yet'),
  });
});

test.each(['absent', 'unusable'] as const)(
  'a baseline that is %s is named with its reason',
  (kind) => {
    const why = 'b.json is not JSON';
    const comparison = compareRun({
      run: aRun(),
      stack: aStack(),
      budgets: aStack().settings.budgets,
      baseline: { kind, path: 'b.json', why },
      createdAt: 'now',
    });
    expect(comparison.baseline).toEqual({ kind, path: 'b.json', why });
    expect(comparison.basis).toMatchObject({ reason: expect.stringContaining(why) });
  },
);

test('no history makes a figure NaN', () => {
  const odd = [
    startingIn(0),
    startingIn(1e9),
    aRun({ rounds: [] }),
    aRun({ images: [] }),
    aRun({ rounds: [aRound({ resources: [], blocks: [], responses: [] })] }),
  ];
  for (const head of odd) {
    for (const before of odd) {
      const { metrics } = compare(
        head,
        Array.from({ length: 9 }, () => before),
      );
      for (const { base, head: now, change, interval } of metrics) {
        for (const figure of [base, now, change, interval?.low ?? 0, interval?.high ?? 0]) {
          expect(figure === null || Number.isFinite(figure)).toBe(true);
        }
      }
    }
  }
});
