import { describe, expect, test } from '@jest/globals';
import { compareRun } from '../../../src/compare/compare-run.ts';
import { trendOf } from '../../../src/compare/trend.ts';
import { decideGate } from '../../../src/gate/decide.ts';
import type { StoredRun } from '../../../src/records/generated/baseline.ts';
import type { LevelChange } from '../../../src/records/generated/comparison.ts';
import { validate } from '../../../src/records/generated/comparison.validate.js';
import { aStoredRun, BASELINE_PATH } from '../../support/baselines.ts';
import { aRun, aStack, MIB } from '../../support/documents.ts';
import { aHistory, LATENCY, shaOf } from '../../support/histories.ts';
import { normal, seeded } from '../../support/random.ts';

const DAYS = 40;
const STEP = 20;

/** CPU per answer 10 % up from the day of the step on, and memory that creeps by 0.3 % a run. */
function stepAndCreep(overrides?: (day: number) => Partial<StoredRun>): StoredRun[] {
  const random = seeded(1);
  const noise = () => Math.exp(normal(random) * 0.02);
  return aHistory(
    DAYS,
    (day) => ({
      cpuUs: 400 * (day >= STEP ? 1.1 : 1) * noise(),
      memoryBytes: 100 * MIB * 1.003 ** day * noise(),
    }),
    overrides,
  );
}

const machine = (cpuModel: string, more: Partial<StoredRun['machine']> = {}) => ({
  machine: { ...aStoredRun().machine, cpuModel, ...more },
});

function onlyChange(runs: readonly StoredRun[]): LevelChange {
  const { changes } = trendOf(runs);
  expect(changes).toHaveLength(1);
  return changes[0]!;
}

test('a step is named by the commits on both sides of it', () => {
  const change = onlyChange(stepAndCreep());
  expect(change).toMatchObject({
    name: 'cpu-per-request',
    subject: LATENCY,
    unit: 's',
    scale: 'ratio',
    runsBefore: STEP,
    runsAfter: DAYS - STEP,
    lastBefore: { commit: { sha: shaOf(STEP - 1) } },
    firstAfter: { commit: { sha: shaOf(STEP), subject: `Change number ${STEP}` } },
    runsBetween: 0,
    alsoChanged: [],
  });
  expect(change.change).toBeCloseTo(0.1, 1);
  expect(change.before).toBeGreaterThan(390e-6);
  expect(change.before).toBeLessThan(410e-6);
  expect(change.after / change.before - 1).toBeCloseTo(change.change, 9);
});

test('a creep that no single run shows is found with its size, and a step is none', () => {
  const { creeps } = trendOf(stepAndCreep());
  expect(creeps).toHaveLength(1);
  const [creep] = creeps;
  expect(creep).toMatchObject({ name: 'memory-peak', subject: 'gateway', runs: DAYS });
  expect(creep!.perRun).toBeCloseTo(0.003, 3);
  expect(creep!.total).toBeCloseTo(1.003 ** (DAYS - 1) - 1, 1);
  expect(creep!.interval.low).toBeGreaterThan(0);
  expect(creep!.interval.low).toBeLessThan(creep!.total);
  expect(creep!.interval.high).toBeGreaterThan(creep!.total);
  expect([creep!.first.commit?.sha, creep!.last.commit?.sha]).toEqual([shaOf(0), shaOf(DAYS - 1)]);
});

test('a step and a creep of one metric are told apart', () => {
  const random = seeded(3);
  const { changes, creeps } = trendOf(
    aHistory(DAYS, (day) => ({
      cpuUs: 400 * (day >= STEP ? 1.1 : 1) * 1.003 ** day * Math.exp(normal(random) * 0.01),
      memoryBytes: 100 * MIB,
    })),
  );
  expect(changes.map(({ firstAfter }) => firstAfter.commit?.sha)).toEqual([shaOf(STEP)]);
  expect(creeps.map(({ name }) => name)).toEqual(['cpu-per-request']);
  expect(creeps[0]!.perRun).toBeCloseTo(0.003, 3);
});

test('a history that stays as it is shows nothing', () => {
  const random = seeded(2);
  const noise = () => Math.exp(normal(random) * 0.02);
  const { changes, creeps, series } = trendOf(
    aHistory(DAYS, () => ({ cpuUs: 400 * noise(), memoryBytes: 100 * MIB * noise() })),
  );
  expect({ changes, creeps, series }).toEqual({ changes: [], creeps: [], series: 2 });
});

test('what is below the floor is no one’s concern', () => {
  const steps = (cpuUs: number) =>
    trendOf(aHistory(DAYS, (day) => ({ cpuUs: day >= STEP ? cpuUs * 1.1 : cpuUs, memoryBytes: 1 })))
      .changes;
  // The floor is 5 µs.
  expect(steps(40)).toEqual([]);
  expect(steps(60)).toHaveLength(1);
});

test('what never varies takes no share of the error level', () => {
  const alone = stepAndCreep();
  const constant = Array.from({ length: 100 }, (_, index) => ({
    ...alone[0]!.metrics[0]!,
    ...({ name: 'restarts', unit: 'count', value: 0, subject: `service-${index}` } as const),
  }));
  const among = alone.map((run) => ({ ...run, metrics: [...run.metrics, ...constant] }));
  expect(trendOf(among)).toEqual({ ...trendOf(alone), series: 102 });
});

test('too few runs are no history', () => {
  const trend = trendOf(stepAndCreep().slice(0, 7));
  expect(trend).toMatchObject({ runs: 7, series: 0, fewestRuns: 8, changes: [], creeps: [] });
  expect(trendOf([])).toMatchObject({ runs: 0, settings: [] });
});

describe('a change of machine', () => {
  test('at the place of the step takes the blame from the commit', () => {
    const trend = trendOf(stepAndCreep((day) => machine(day >= STEP ? 'New' : 'Old')));
    expect(trend.changes).toEqual([]);
    expect(trend.settings).toEqual([
      expect.objectContaining({ runs: STEP, differences: [] }),
      expect.objectContaining({
        runs: DAYS - STEP,
        differences: ['CPU Old and not New'],
        first: expect.objectContaining({ commit: expect.objectContaining({ sha: shaOf(STEP) }) }),
      }),
    ]);
  });

  test('elsewhere hides neither the step nor the creep', () => {
    // Twice as fast: far more than the step.
    const random = seeded(5);
    const days = 60;
    const runs = aHistory(
      days,
      (day) => ({
        cpuUs: (day >= 10 ? 200 : 400) * (day >= 35 ? 1.1 : 1) * Math.exp(normal(random) * 0.02),
        memoryBytes: 100 * MIB * 1.003 ** day * Math.exp(normal(random) * 0.02),
      }),
      (day) => machine(day >= 10 ? 'New' : 'Old'),
    );
    expect(onlyChange(runs).firstAfter.commit?.sha).toBe(shaOf(35));
    expect(trendOf(runs).creeps).toMatchObject([{ name: 'memory-peak', runs: days }]);
  });

  test('to and fro is no obstacle while one kind has enough runs', () => {
    const change = onlyChange(
      aHistory(
        60,
        (day) => ({ cpuUs: (day % 2 ? 400 : 800) * (day >= 30 ? 1.1 : 1), memoryBytes: MIB }),
        (day) => machine(day % 2 ? 'One' : 'Other'),
      ).filter((_, day) => day % 2 === 1 || day < 8),
    );
    expect(change.runsBetween).toBe(0);
    expect(change.lastBefore.commit?.sha).toBe(shaOf(29));
    expect(change.firstAfter.commit?.sha).toBe(shaOf(31));
  });

  test('counts the runs between that say nothing about it', () => {
    const { changes } = trendOf(
      aHistory(
        60,
        (day) => ({ cpuUs: (day % 2 ? 400 : 800) * (day >= 30 ? 1.1 : 1), memoryBytes: MIB }),
        (day) => machine(day % 2 ? 'One' : 'Other'),
      ),
    );
    expect(changes).toHaveLength(2);
    for (const { runsBetween } of changes) expect(runsBetween).toBe(1);
  });

  test('of its kernel alone is told beside the change', () => {
    const change = onlyChange(
      stepAndCreep((day) => machine('Same', { kernel: day >= STEP ? '6.2' : '6.1' })),
    );
    expect(change.alsoChanged).toEqual(['kernel 6.1 and not 6.2']);
  });

  test('makes no difference to what is weighed', () => {
    const runs = aHistory(
      DAYS,
      () => ({ cpuUs: 400, memoryBytes: MIB }),
      (day) => ({
        ...machine(day >= 10 ? 'New' : 'Old'),
        metrics: [
          {
            ...{ name: 'image-size', subject: 'gateway', unit: 'bytes', spread: null, rounds: 1 },
            value: (day >= STEP ? 80 : 60) * MIB,
          } as const,
        ],
      }),
    );
    expect(onlyChange(runs)).toMatchObject({
      name: 'image-size',
      scale: 'difference',
      change: 20 * MIB,
      firstAfter: { commit: { sha: shaOf(STEP) } },
      alsoChanged: [],
    });
  });
});

test('another version of the tool is told beside the change', () => {
  const change = onlyChange(
    stepAndCreep((day) => ({ toolVersion: day >= STEP ? '2.0.0' : '1.0.0' })),
  );
  expect(change.alsoChanged).toEqual(['compose-gate 1.0.0 and not 2.0.0']);
});

test('what is asked otherwise is not compared', () => {
  const asked = (day: number) => [
    { subject: LATENCY, text: `${day >= STEP ? 100 : 50}/s for 5000 ms` },
  ];
  expect(trendOf(stepAndCreep((day) => ({ workload: asked(day) }))).changes).toEqual([]);
  expect(trendOf(stepAndCreep(() => ({ workload: asked(0) }))).changes).toHaveLength(1);
});

test('of a longer history than is kept, the newest runs are enough', () => {
  const runs = aHistory(200, () => ({ cpuUs: 400, memoryBytes: MIB }));
  expect(trendOf(runs).runs).toBe(60);
});

describe('in a comparison', () => {
  const compare = (runs: StoredRun[] | null, environment = 'default') => {
    const stack = aStack();
    const comparison = compareRun({
      run: aRun(),
      stack,
      budgets: stack.settings.budgets,
      baseline: runs && { kind: 'read', path: BASELINE_PATH, document: { environment, runs } },
      createdAt: '2026-05-04T10:01:00.000Z',
    });
    validate(comparison);
    expect(validate.errors).toBeNull();
    return comparison;
  };

  test('it is what the baseline shows', () => {
    expect(compare(stepAndCreep()).trend).toEqual(trendOf(stepAndCreep()));
  });

  test('there is none without a baseline, nor of another environment', () => {
    expect(compare(null).trend).toBeNull();
    expect(compare(stepAndCreep(), 'staging').trend).toBeNull();
  });

  test('it decides nothing', () => {
    const decided = (trend: ReturnType<typeof trendOf> | null) =>
      decideGate({
        stack: aStack(),
        run: aRun(),
        comparison: { ...compare(stepAndCreep()), trend },
        policy: 'pull-request',
        overrides: {},
        createdAt: '2026-05-04T10:02:00.000Z',
      });
    const trend = trendOf(stepAndCreep());
    expect(trend.changes).not.toEqual([]);
    expect(decided(trend)).toEqual(decided(null));
  });
});
