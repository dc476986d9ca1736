/** What a history shows, made up. */
import type {
  Creep,
  LevelChange,
  Trend,
  TrendRun,
  TrendSetting,
} from '../../src/records/generated/comparison.ts';
import { MIB } from './documents.ts';

export function aTrend(overrides: Partial<Trend> = {}): Trend {
  return {
    runs: 40,
    series: 12,
    fewestRuns: 8,
    errorLevel: 0.01,
    changes: [],
    creeps: [],
    settings: [aTrendSetting()],
    ...overrides,
  };
}

export function aTrendRun(overrides: Partial<TrendRun> = {}): TrendRun {
  return {
    runId: 'day00020',
    createdAt: '2026-01-21T00:00:00.000Z',
    commit: { sha: `20c0ffee${'0'.repeat(32)}`, subject: 'Parse twice, to be sure' },
    ...overrides,
  };
}

export function aLevelChange(overrides: Partial<LevelChange> = {}): LevelChange {
  return {
    name: 'cpu-per-request',
    subject: 'gateway/GET /',
    unit: 's',
    scale: 'ratio',
    before: 0.0004,
    after: 0.00044,
    change: 0.1,
    pValue: 0.0001,
    runsBefore: 20,
    runsAfter: 18,
    lastBefore: aTrendRun({
      runId: 'day00019',
      createdAt: '2026-01-20T00:00:00.000Z',
      commit: { sha: `19c0ffee${'0'.repeat(32)}`, subject: 'Say hello' },
    }),
    firstAfter: aTrendRun(),
    runsBetween: 0,
    alsoChanged: [],
    ...overrides,
  };
}

export function aCreep(overrides: Partial<Creep> = {}): Creep {
  return {
    name: 'memory-peak',
    subject: 'gateway',
    unit: 'bytes',
    scale: 'ratio',
    perRun: 0.003,
    total: 0.124,
    interval: { low: 0.11, high: 0.14, confidence: 0.9 },
    pValue: 1e-9,
    runs: 40,
    first: aTrendRun({ runId: 'day00000', commit: null }),
    last: aTrendRun(),
    ...overrides,
  };
}

/** An image that grows is counted in its unit. */
export function anImageCreep(): Creep {
  return aCreep({
    name: 'image-size',
    scale: 'difference',
    perRun: 0.5 * MIB,
    total: 20 * MIB,
    interval: { low: 18 * MIB, high: 22 * MIB, confidence: 0.9 },
  });
}

export function aTrendSetting(overrides: Partial<TrendSetting> = {}): TrendSetting {
  return { runs: 40, first: aTrendRun(), last: aTrendRun(), differences: [], ...overrides };
}
