import { expect, test } from '@jest/globals';
import { compareRun } from '../../../src/compare/compare-run.ts';
import type { Metric } from '../../../src/records/generated/comparison.ts';
import { validate } from '../../../src/records/generated/comparison.validate.js';
import type { RunRecord } from '../../../src/records/generated/run.ts';
import { aBaselineOf, BASELINE_PATH } from '../../support/baselines.ts';
import {
  aBlock,
  anImage,
  aRound,
  aRun,
  aServiceStartup,
  aStack,
  MIB,
  noErrors,
  someCpu,
  someMemory,
  someResources,
} from '../../support/documents.ts';

function compare(head: RunRecord, base: RunRecord | null) {
  const comparison = compareRun({
    run: head,
    stack: aStack(),
    budgets: aStack().settings.budgets,
    baseline: base && aBaselineOf(base),
    createdAt: '2026-05-04T10:01:00.000Z',
  });
  validate(comparison);
  expect(validate.errors).toBeNull();
  return comparison;
}

function metric(id: string, head: RunRecord, base: RunRecord | null): Metric {
  const found = compare(head, base).metrics.find((candidate) => candidate.id === id);
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
  expect(compare(aRun(), aRun()).basis).toEqual({ kind: 'baseline', path: BASELINE_PATH });
  const other = compare(aRun(), aRun({ environment: 'production' }));
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

test('memory is the highest phase of the median round', () => {
  const grown = metric('memory-peak:gateway', using(100, 120, 110), using(100));
  expect(grown).toMatchObject({ head: 110 * MIB, base: 100 * MIB, verdict: 'regressed' });
  expect(grown.change).toBeCloseTo(0.1);
  expect(metric('memory-peak:gateway', using(104), using(100)).verdict).toBe('unchanged');
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
      '1 of the 8 stored runs that it takes to know how much runs differ are of this machine, asked the same, over 1 round or fewer',
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
  expect(metric('cpu-per-request:steady', run, null).head).toBeCloseTo(0.000_05, 9);
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
  for (const each of compare(empty, empty).metrics) {
    for (const figure of [each.base, each.head, each.change]) {
      expect(figure === null || Number.isFinite(figure)).toBe(true);
    }
  }
});
