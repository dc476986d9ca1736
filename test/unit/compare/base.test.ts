import { expect, test } from '@jest/globals';
import { compareRun } from '../../../src/compare/compare-run.ts';
import type { ComparisonDocument, Metric } from '../../../src/records/generated/comparison.ts';
import { validate } from '../../../src/records/generated/comparison.validate.js';
import type { RunRecord } from '../../../src/records/generated/run.ts';
import type { StackDocument, Tolerances } from '../../../src/records/generated/stack.ts';
import { aBaselineOf } from '../../support/baselines.ts';
import {
  anEndpoint,
  anImage,
  aRound,
  aRun,
  aScenario,
  aService,
  aServiceStartup,
  aVariant,
  MIB,
  someSettings,
} from '../../support/documents.ts';
import { noisy, pairedRun, pairedStack, roundOf } from './pairs.ts';

function compare(run: RunRecord, stack: StackDocument = pairedStack()): ComparisonDocument {
  const comparison = compareRun({
    run,
    stack,
    budgets: stack.settings.budgets,
    baseline: null,
    createdAt: '2026-05-04T10:01:00.000Z',
  });
  validate(comparison);
  expect(validate.errors).toBeNull();
  return comparison;
}

function metric(id: string, { metrics }: ComparisonDocument): Metric {
  const found = metrics.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no metric ${id}`);
  return found;
}

const verdicts = ({ metrics }: ComparisonDocument) =>
  Object.fromEntries(metrics.filter(({ gated }) => gated).map(({ id, verdict }) => [id, verdict]));

test('few metrics are gated, and the same code is unchanged in all of them', () => {
  const same = compare(pairedRun(12, { base: noisy(0, 0.01, 1), head: noisy(0, 0.01, 2) }));
  expect(verdicts(same)).toEqual({
    'errors:steady': 'unchanged',
    'restarts:gateway': 'unchanged',
    'oom-kills:gateway': 'unchanged',
    'startup:stack': 'unchanged',
    'latency-p50:steady': 'unchanged',
    'cpu-per-request:steady': 'unchanged',
    'memory-peak:gateway': 'unchanged',
    'image-size:gateway': 'unchanged',
  });
  expect(same.basis).toEqual({
    kind: 'base-variant',
    mode: 'paired',
    rounds: 12,
    gatedRatios: 4,
    gatedCounts: 3,
    errorLevel: 0.01,
    baseline: null,
  });
  expect(metric('startup:gateway', same)).toMatchObject({ gated: false });
  expect(metric('layers:gateway', same)).toMatchObject({ gated: false, verdict: 'unchanged' });
});

test('20 % more of everything regresses, with what it rests on', () => {
  const worse = compare(pairedRun(14, { base: noisy(0, 0.01, 3), head: noisy(0.2, 0.01, 4) }));
  for (const name of ['latency-p50:steady', 'cpu-per-request:steady', 'startup:stack']) {
    expect(verdicts(worse)[name]).toBe('regressed');
  }
  const cpu = metric('cpu-per-request:steady', worse);
  expect(cpu.change).toBeCloseTo(0.2, 1);
  expect(cpu.interval!.low).toBeGreaterThan(0.05);
  expect(cpu.interval!.confidence).toBeCloseTo(0.9);
  expect(cpu.evidence).toMatchObject({ pairs: 14, stage: 'confirmation', suspected: null });
  expect(cpu.evidence!.stagePairs).toBeLessThan(14);
  expect(cpu.evidence!.smallestChange).toBeLessThan(0.12);
  expect(cpu.evidence!.aaSpread).toBeGreaterThan(0.005);
  expect(cpu.reason).toMatch(
    /^at least \+1\d(\.\d)? % in \d+ fresh pairs of rounds that test the suspicion again$/,
  );
});

test('the round that head had for itself is for budgets, not for the comparison', () => {
  const run = pairedRun(6, { base: noisy(0, 0.01, 5), head: noisy(0, 0.01, 6) });
  const slow = aServiceStartup({ readyMs: 9_000 });
  run.rounds[0] = aRound({
    index: 0,
    startup: { services: [slow], readyMs: 9_000, criticalPath: ['gateway'] },
  });
  const comparison = compare(run);
  expect(metric('startup:stack', comparison).head).toBeLessThan(1_000);
  expect(comparison.budgets.find(({ id }) => id === 'ready:gateway')).toMatchObject({
    value: 9_000,
    outcome: 'missed',
  });
});

test('a floor that is more than the tolerance is what the reason names', () => {
  const run = pairedRun(6, { base: noisy(0, 0.01, 5), head: noisy(0, 0.01, 6) });
  expect(metric('startup:stack', compare(run)).reason).toMatch(/and \+6\.\d+ % is tolerated$/);
  expect(metric('cpu-per-request:steady', compare(run)).reason).toMatch(/and \+5 % is tolerated$/);
});

test('a suspicion that no fresh pair could answer is told as one', () => {
  const run = pairedRun(5, { base: noisy(0, 0.005, 3), head: noisy(0.5, 0.005, 4) });
  expect(metric('cpu-per-request:steady', compare(run))).toMatchObject({
    verdict: 'inconclusive',
    reason: expect.stringMatching(/^a regression is suspected, but between \+/),
    evidence: { suspected: 'regressed' },
  });
});

test('a pair counts only where both of its rounds do', () => {
  const run = pairedRun(6, { base: noisy(0, 0.01, 5), head: noisy(0, 0.01, 6) });
  run.rounds = run.rounds.map((round) =>
    round.index === 3 && round.variant === 'base'
      ? { ...round, outcome: { kind: 'void', reason: 'gateway exited' } }
      : round,
  );
  const comparison = compare(run);
  expect(comparison.basis).toMatchObject({ rounds: 5 });
  expect(metric('startup:stack', comparison).evidence).toMatchObject({ pairs: 5 });
});

test('too much noise is inconclusive, and says what would fit', () => {
  const comparison = compare(pairedRun(5, { base: noisy(0, 0.1, 7), head: noisy(0.05, 0.1, 8) }));
  expect(metric('latency-p50:steady', comparison)).toMatchObject({
    gated: true,
    verdict: 'inconclusive',
    reason: expect.stringMatching(
      /^between −\d.* % and \+\d.* % in 5 pairs of rounds, and \+5 % is tolerated$/,
    ),
  });
});

test('bad answers of the head alone are a regression of errors, and no time is taken from them', () => {
  const comparison = compare(pairedRun(6, { head: { bad: 5 } }));
  expect(metric('errors:steady', comparison)).toMatchObject({
    verdict: 'regressed',
    scale: 'difference',
    reason: 'in head and not in base, suspected and seen again in 3 fresh pairs of rounds',
  });
  for (const id of ['latency-p50:steady', 'cpu-per-request:steady']) {
    expect(metric(id, comparison)).toMatchObject({
      gated: true,
      verdict: 'no-data',
      reason: 'the answers of the head were too bad for it in 6 of 6 pairs: see errors',
    });
  }
  expect(compare(pairedRun(6, { base: { bad: 5 } })).metrics).toContainEqual(
    expect.objectContaining({
      id: 'latency-p50:steady',
      reason: 'the answers of the base were too bad for it in 6 of 6 pairs',
    }),
  );
});

test('a round with over 1 % bad answers has no times, not even those of its good blocks', () => {
  const head = pairedRun(6);
  head.rounds = head.rounds.map((round) =>
    round.variant === 'head' && round.index > 0
      ? {
          ...round,
          blocks: [
            ...round.blocks.slice(0, 2),
            ...roundOf(round.index, 'head', { bad: 4 }).blocks.slice(0, 2),
          ],
        }
      : round,
  );
  expect(metric('latency-p50:steady', compare(head))).toMatchObject({ verdict: 'no-data' });
});

test('a restart of every head round regresses, a single one asks for more', () => {
  expect(verdicts(compare(pairedRun(6, { head: { restarts: 1 } })))).toMatchObject({
    'restarts:gateway': 'regressed',
  });
  const once = pairedRun(6, { head: (index) => ({ restarts: index === 2 ? 1 : 0 }) });
  expect(verdicts(compare(once))).toMatchObject({ 'restarts:gateway': 'inconclusive' });
  expect(verdicts(compare(pairedRun(6, { head: { oomKills: 1 } })))).toMatchObject({
    'oom-kills:gateway': 'regressed',
  });
});

test('images are compared exactly, their layers for information', () => {
  const images = (head: Partial<ReturnType<typeof anImage>>) => [
    anImage({ variant: 'base', sizeBytes: 100 * MIB }),
    anImage({ variant: 'head', sizeBytes: 100 * MIB, ...head }),
  ];
  const grown = compare(pairedRun(4, {}, { images: images({ sizeBytes: 120 * MIB, layers: [] }) }));
  expect(metric('image-size:gateway', grown)).toMatchObject({
    gated: true,
    verdict: 'regressed',
    change: expect.closeTo(0.2),
    method: 'exact',
  });
  expect(metric('layers:gateway', grown)).toMatchObject({ gated: false, verdict: 'improved' });
  const missing = compare(pairedRun(4, {}, { images: images({}).slice(0, 1) }));
  expect(metric('image-size:gateway', missing)).toMatchObject({ gated: true, verdict: 'no-data' });
});

const twoServices = (overrides: Partial<StackDocument> = {}) => {
  const services = [aService(), aService({ name: 'db' })];
  return pairedStack({
    variants: [aVariant({ variant: 'base', services }), aVariant({ services })],
    ...overrides,
  });
};

test('what is identical cannot differ, and takes no share of the error level', () => {
  const run = pairedRun(12, { base: noisy(0, 0.01, 3), head: noisy(0.5, 0.01, 4) });
  const same = compare(run, pairedStack({ identical: ['gateway'] }));
  expect(new Set(Object.values(verdicts(same)))).toEqual(new Set(['unchanged']));
  expect(same.basis).toMatchObject({ gatedRatios: 0, gatedCounts: 0 });
  expect(metric('latency-p50:steady', same)).toMatchObject({
    gated: true,
    reason: 'identical: same layers, configuration and model in base and head',
    change: null,
    evidence: null,
  });
  const onlyDatabase = compare(run, twoServices({ identical: ['db'] }));
  expect(verdicts(onlyDatabase)).toMatchObject({
    'latency-p50:steady': 'regressed',
    'startup:stack': 'regressed',
    'memory-peak:db': 'unchanged',
  });
  expect(onlyDatabase.basis).toMatchObject({ gatedRatios: 4, gatedCounts: 3 });
});

test('a stack with one service more is not identical', () => {
  const more = twoServices({ identical: ['gateway', 'db'] });
  const [, head] = more.variants;
  const run = pairedRun(12, { base: noisy(0, 0.01, 3), head: noisy(0.5, 0.01, 4) });
  const stack = { ...more, variants: [aVariant({ variant: 'base' }), head!] };
  expect(verdicts(compare(run, stack))['startup:stack']).toBe('regressed');
  expect(verdicts(compare(run, more))['startup:stack']).toBe('unchanged');
});

test('what only one side has is listed and not gated', () => {
  const stack = pairedStack({
    endpoints: [anEndpoint({ isNew: true })],
    scenarios: [aScenario()],
  });
  const run = pairedRun(6);
  run.rounds = run.rounds.map((round) =>
    round.variant === 'base' ? { ...round, blocks: [] } : round,
  );
  expect(metric('latency-p50:steady', compare(run, stack))).toMatchObject({
    gated: false,
    verdict: 'no-data',
    reason: 'new: the base does not have it',
  });
  // Declared of both and measured in head alone: that is missing evidence.
  expect(metric('latency-p50:steady', compare(run))).toMatchObject({
    gated: true,
    verdict: 'no-data',
    reason: 'no value in any of 6 pairs of rounds',
  });
});

test('a one-shot service has no memory to compare, and no one waits for it', () => {
  const run = pairedRun(6);
  run.rounds = run.rounds.map((round) => ({
    ...round,
    startup: {
      ...round.startup,
      services: [
        ...round.startup.services,
        aServiceStartup({ service: 'db', readyBy: 'completed', exitCode: 0 }),
      ],
    },
  }));
  expect(metric('memory-peak:db', compare(run, twoServices()))).toMatchObject({ gated: false });
  const silent = pairedRun(6);
  expect(metric('memory-peak:db', compare(silent, twoServices()))).toMatchObject({
    gated: true,
    verdict: 'no-data',
  });
});

test('a service that is not judged is not compared', () => {
  const settings = someSettings({ unmeasured: ['gateway'] });
  const { metrics, basis } = compare(pairedRun(4), pairedStack({ settings }));
  expect(metrics.map(({ id }) => id)).toEqual(['startup:stack']);
  expect(basis).toMatchObject({ gatedRatios: 1, gatedCounts: 0 });
});

test('a saturating scenario is not compared', () => {
  const stack = pairedStack({ scenarios: [aScenario({ budgets: false })] });
  expect(Object.keys(verdicts(compare(pairedRun(4), stack)))).not.toContain('latency-p50:steady');
});

const stackWith = (tolerances: Partial<Tolerances>) =>
  pairedStack({ settings: someSettings({ compare: { metrics: {}, ...tolerances } }) });

test('tolerances can be changed, for all metrics or for one', () => {
  const run = pairedRun(20, { base: noisy(0, 0.005, 3), head: noisy(0.08, 0.005, 4) });
  const latencyAt = (tolerances: Partial<Tolerances> = {}) =>
    metric('latency-p50:steady', compare(run, stackWith(tolerances)));
  expect(latencyAt()).toMatchObject({ verdict: 'regressed', tolerance: 0.05 });
  expect(latencyAt({ tolerance: 0.2 })).toMatchObject({ verdict: 'unchanged', tolerance: 0.2 });
  expect(latencyAt({ metrics: { 'latency-p50': { tolerance: 0.2 } } }).verdict).toBe('unchanged');
  expect(latencyAt({ metrics: { 'latency-p50': { floor: 1_000 } } })).toMatchObject({
    verdict: 'unchanged',
    floor: 1_000,
  });
  const errors = metric('errors:steady', compare(run, stackWith({ tolerance: 0.2 })));
  expect(errors.tolerance).toBe(0);
});

test('the configuration gates more, or less', () => {
  const run = pairedRun(20, { base: noisy(0, 0.005, 3), head: noisy(0.3, 0.005, 4) });
  const gatedIn = (metrics: Tolerances['metrics']) =>
    Object.keys(verdicts(compare(run, stackWith({ metrics }))));
  expect(gatedIn({ 'latency-p50': { gate: false } })).not.toContain('latency-p50:steady');
  expect(
    metric(
      'latency-p50:steady',
      compare(run, stackWith({ metrics: { 'latency-p50': { gate: false } } })),
    ),
  ).toMatchObject({ gated: false, change: expect.closeTo(0.3, 1) });
  expect(gatedIn({ layers: { gate: true } })).toContain('layers:gateway');
  expect(gatedIn({ startup: { services: true } })).toEqual(
    expect.arrayContaining(['startup:stack', 'startup:gateway']),
  );
  expect(gatedIn({ startup: { gate: false, services: true } }).join()).not.toMatch('startup');
});

test('too few answers are no verdict, however many rounds they come from', () => {
  const run = pairedRun(6, { base: noisy(0, 0.01, 3), head: noisy(0.5, 0.01, 4) });
  run.rounds = run.rounds.map((round) => ({
    ...round,
    blocks: round.blocks.slice(0, 1).map((block) => ({ ...block, answers: 30 })),
  }));
  expect(metric('latency-p50:steady', compare(run))).toMatchObject({
    verdict: 'inconclusive',
    reason: 'only 180 answers on one side, and 200 are needed',
  });
});

test('without a single pair every gated metric is missing, and loudly so', () => {
  const comparison = compare(pairedRun(0));
  expect(comparison.basis).toMatchObject({ kind: 'base-variant', rounds: 0 });
  const gated = comparison.metrics.filter((each) => each.gated && each.name !== 'image-size');
  expect(gated).toHaveLength(7);
  for (const each of gated) {
    expect(each).toMatchObject({
      verdict: 'no-data',
      reason: 'not one pair of rounds was measured on both sides',
    });
  }
});

test('a base beside a baseline is the only comparison, and the baseline is named', () => {
  const stack = pairedStack();
  const { basis } = compareRun({
    run: pairedRun(4),
    stack,
    budgets: stack.settings.budgets,
    baseline: aBaselineOf(aRun()),
    createdAt: '2026-05-04T10:01:00.000Z',
  });
  expect(basis).toMatchObject({ kind: 'base-variant', baseline: 'baselines/default.json' });
});

test('no figure is ever NaN or infinite', () => {
  const zero = { p50Us: 1, cpuSeconds: 0, readyMs: 0, memoryMib: 0 };
  const runs = [
    pairedRun(1),
    pairedRun(2),
    pairedRun(12),
    pairedRun(12, { base: zero }),
    pairedRun(12, { head: zero }),
    pairedRun(12, { base: zero, head: zero }),
  ];
  for (const each of runs.flatMap((run) => compare(run).metrics)) {
    const { spread, aaSpread, smallestChange } = each.evidence ?? {};
    const figures = [
      ...[each.base, each.head, each.change, each.interval?.low, each.interval?.high],
      ...[spread, aaSpread, smallestChange],
    ];
    for (const figure of figures) {
      expect(figure === null || figure === undefined || Number.isFinite(figure)).toBe(true);
    }
  }
});
