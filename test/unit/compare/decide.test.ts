import { expect, test } from '@jest/globals';
import { compareRun } from '../../../src/compare/compare-run.ts';
import { decide } from '../../../src/compare/decide.ts';
import { comparePolicy } from '../../../src/compare/policy.ts';
import type { RunRecord } from '../../../src/records/generated/run.ts';
import type { StackDocument, Tolerances } from '../../../src/records/generated/stack.ts';
import { someSettings } from '../../support/documents.ts';
import { noisy, pairedRun, pairedStack } from './pairs.ts';

const ask = (run: RunRecord, stack: StackDocument = pairedStack()) =>
  decide(run, comparePolicy(stack));

const quiet = (count: number) =>
  pairedRun(count, { base: noisy(0, 0.01, 1), head: noisy(0, 0.01, 2) });

const unsteady = (count: number) =>
  pairedRun(count, { base: noisy(0, 0.2, 1), head: noisy(0.05, 0.2, 2) });

/** As measuring goes: one pair more until there is nothing left to find out. */
function pairsUntilDone(runOf: (count: number) => RunRecord): number {
  let count = 1;
  while (ask(runOf(count)).kind === 'more') count += 1;
  return count;
}

test('clear cases need few pairs', () => {
  expect(ask(quiet(3)).kind).toBe('more');
  const done = ask(quiet(6));
  expect(done).toMatchObject({
    kind: 'done',
    reason: 'every gated metric is decided after 6 pairs of rounds',
  });
  expect(pairsUntilDone(quiet)).toBeLessThanOrEqual(6);
  const worse = (count: number) =>
    pairedRun(count, { base: noisy(0, 0.01, 3), head: noisy(0.3, 0.01, 4) });
  expect(pairsUntilDone(worse)).toBeLessThanOrEqual(9);
});

test('noise asks for more, up to the most that help', () => {
  const more = ask(unsteady(12));
  expect(more.kind).toBe('more');
  expect(pairsUntilDone(unsteady)).toBeLessThanOrEqual(30);
});

test('it stops with the verdicts that the comparison will have', () => {
  for (const [runOf, stack] of [
    [quiet, pairedStack()],
    [
      (count: number) => pairedRun(count, { base: noisy(0, 0.02, 3), head: noisy(0.15, 0.02, 4) }),
      pairedStack(),
    ],
  ] as const) {
    const run = runOf(pairsUntilDone(runOf));
    const { metrics } = compareRun({
      run,
      stack,
      budgets: stack.settings.budgets,
      baseline: null,
      createdAt: '2026-05-04T10:01:00.000Z',
    });
    for (const { id, verdict, settled } of ask(run).progress) {
      expect(settled).toBe(true);
      expect(metrics.find((metric) => metric.id === id)?.verdict).toBe(verdict);
    }
  }
});

test('it stops and judges by the same tolerances, whatever they are', () => {
  const slower = (count: number) =>
    pairedRun(count, { base: noisy(0, 0.005, 3), head: noisy(0.1, 0.005, 4) });
  const outcome = (compare: Partial<Tolerances>) => {
    const stack = pairedStack({ settings: someSettings({ compare: { metrics: {}, ...compare } }) });
    let count = 1;
    while (ask(slower(count), stack).kind === 'more') count += 1;
    const { progress } = ask(slower(count), stack);
    const { metrics } = compareRun({
      run: slower(count),
      stack,
      budgets: stack.settings.budgets,
      baseline: null,
      createdAt: '2026-05-04T10:01:00.000Z',
    });
    const judged = metrics.filter(
      ({ gated, name }) => gated && name !== 'image-size' && name !== 'layers',
    );
    const facts = ({
      id,
      verdict,
      tolerance,
    }: {
      id: string;
      verdict: unknown;
      tolerance: number;
    }) => [id, verdict, tolerance] as const;
    expect(judged.map(facts)).toEqual(progress.map(facts));
    return Object.fromEntries(judged.map(({ id, verdict }) => [id, verdict]));
  };
  const [latency, cpu] = ['latency-p50:steady', 'cpu-per-request:steady'] as const;
  expect(outcome({})).toMatchObject({ [latency]: 'regressed', [cpu]: 'regressed' });
  expect(outcome({ tolerance: 0.3 })).toMatchObject({ [latency]: 'unchanged', [cpu]: 'unchanged' });
  expect(
    outcome({ tolerance: 0.3, metrics: { 'cpu-per-request': { tolerance: 0.02 } } }),
  ).toMatchObject({ [latency]: 'unchanged', [cpu]: 'regressed' });
  expect(outcome({ metrics: { 'cpu-per-request': { gate: false } } })).not.toHaveProperty([cpu]);
});

test('where nothing is gated that differs from round to round, one pair is enough', () => {
  const off = { gate: false };
  const stack = pairedStack({
    settings: someSettings({
      compare: {
        metrics: {
          errors: off,
          restarts: off,
          'oom-kills': off,
          startup: off,
          'latency-p50': off,
          'cpu-per-request': off,
          'memory-peak': off,
        },
      },
    }),
  });
  expect(ask(pairedRun(1), stack)).toMatchObject({
    kind: 'done',
    reason: 'no gated metric needs more than one pair of rounds',
  });
});

test('each gated metric shows how its interval closes in', () => {
  const widthAfter = (count: number) => {
    const found = ask(quiet(count)).progress.find(({ id }) => id === 'latency-p50:steady');
    return found?.interval ? found.interval.high - found.interval.low : undefined;
  };
  expect(ask(quiet(1)).progress.map(({ id }) => id)).toEqual([
    'errors:steady',
    'restarts:gateway',
    'oom-kills:gateway',
    'startup:stack',
    'latency-p50:steady',
    'cpu-per-request:steady',
    'memory-peak:gateway',
  ]);
  expect(widthAfter(1)).toBeUndefined();
  expect(widthAfter(4)).toBeLessThan(widthAfter(2)!);
});

test('a suspected regression goes on with fresh pairs', () => {
  const worse = (count: number) =>
    pairedRun(count, { base: noisy(0, 0.01, 3), head: noisy(0.3, 0.01, 4) });
  const at = (count: number) =>
    ask(worse(count)).progress.find(({ id }) => id === 'cpu-per-request:steady');
  expect(at(4)).toMatchObject({ verdict: 'inconclusive', settled: false });
  expect(at(6)).toMatchObject({ stage: 'confirmation', pairs: 2, settled: false });
  expect(at(7)).toMatchObject({ stage: 'confirmation', verdict: 'regressed', settled: true });
});

test('identical stacks need one pair, and one that counts', () => {
  const stack = pairedStack({ identical: ['gateway'] });
  expect(ask(pairedRun(0), stack).kind).toBe('more');
  expect(ask(pairedRun(1), stack)).toMatchObject({
    kind: 'done',
    reason: 'base and head are identical: one A/A pair of rounds is enough',
    progress: [],
  });
});

test('what cannot be measured is not tried for ever', () => {
  const voided = (count: number): RunRecord => {
    const run = pairedRun(count);
    return {
      ...run,
      rounds: run.rounds.map((round) =>
        round.variant === 'head'
          ? { ...round, outcome: { kind: 'void', reason: 'gateway exited' } }
          : round,
      ),
    };
  };
  expect(ask(voided(2)).kind).toBe('more');
  expect(ask(voided(3))).toMatchObject({
    kind: 'done',
    reason: 'not one of 3 pairs of rounds could be measured',
  });
});

test('a metric without values is not waited for', () => {
  const run = pairedRun(8, { base: noisy(0, 0.01, 1), head: noisy(0, 0.01, 2) });
  const silent = {
    ...run,
    rounds: run.rounds.map((round) => ({ ...round, resources: [] })),
  };
  const { progress, kind } = ask(silent);
  expect(progress.find(({ id }) => id === 'memory-peak:gateway')).toMatchObject({
    verdict: null,
    settled: true,
  });
  expect(kind).toBe('done');
});

test('bad answers of the head end it with the errors found, not with waiting for times', () => {
  const bad = (count: number) =>
    pairedRun(count, {
      base: noisy(0, 0.01, 1),
      head: (index) => ({ ...noisy(0, 0.01, 2)(index), bad: 5 }),
    });
  expect(pairsUntilDone(bad)).toBeLessThanOrEqual(8);
});
