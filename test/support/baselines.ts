/** Stored runs, made the way the program makes them. */
import type { Baseline } from '../../src/compare/basis.ts';
import { storedRun } from '../../src/compare/baseline/stored-run.ts';
import type { BaselineDocument, StoredRun } from '../../src/records/generated/baseline.ts';
import type { RunRecord } from '../../src/records/generated/run.ts';
import { aRun, aStack } from './documents.ts';

export const BASELINE_PATH = 'baselines/default.json';

export function aBaselineOf(...runs: RunRecord[]): Extract<Baseline, { kind: 'read' }> {
  return {
    kind: 'read',
    path: BASELINE_PATH,
    document: {
      environment: runs[0]?.environment ?? 'default',
      runs: runs.map((run, day) => ({ ...storedRun(run, aStack(), null), ...ofDay(day) })),
    },
  };
}

export function aStoredRun(overrides: Partial<StoredRun> = {}): StoredRun {
  return { ...storedRun(aRun(), aStack(), null), ...overrides };
}

/** The index makes id and time: one run a day. */
export function aStoredRunOfDay(day: number, overrides: Partial<StoredRun> = {}): StoredRun {
  return aStoredRun({ ...ofDay(day), ...overrides });
}

const DAY_MS = 86_400_000;

function ofDay(day: number): Pick<StoredRun, 'runId' | 'createdAt'> {
  return {
    runId: `day${String(day).padStart(5, '0')}`,
    createdAt: new Date(Date.UTC(2026, 0, 1) + day * DAY_MS).toISOString(),
  };
}

export function aBaselineDocument(overrides: Partial<BaselineDocument> = {}): BaselineDocument {
  return {
    schemaVersion: 1,
    document: 'baseline',
    environment: 'default',
    runs: [aStoredRun()],
    packages: null,
    ...overrides,
  };
}
