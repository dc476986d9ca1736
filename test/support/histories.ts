/** Stored histories, made up: what each run's figures are is the test's own. */
import { aStoredRunOfDay } from './baselines.ts';
import type { StoredMetric, StoredRun } from '../../src/records/generated/baseline.ts';

export const LATENCY = 'gateway/GET /';

/** `3` is the commit 0300…: known by its run. */
export function shaOf(day: number): string {
  return `${String(day).padStart(2, '0')}${'0'.repeat(38)}`;
}

export interface Figures {
  cpuUs: number;
  memoryBytes: number;
}

/** One run a day; each with CPU per answer of a scenario and peak memory of a service. */
export function aHistory(
  days: number,
  figures: (day: number) => Figures,
  overrides: (day: number) => Partial<StoredRun> = () => ({}),
): StoredRun[] {
  return Array.from({ length: days }, (_, day) => {
    const { cpuUs, memoryBytes } = figures(day);
    return aStoredRunOfDay(day, {
      commit: { sha: shaOf(day), subject: `Change number ${day}` },
      metrics: [
        aStoredMetric({ name: 'cpu-per-request', subject: LATENCY, unit: 's', value: cpuUs / 1e6 }),
        aStoredMetric({
          name: 'memory-peak',
          subject: 'gateway',
          unit: 'bytes',
          value: memoryBytes,
        }),
      ],
      ...overrides(day),
    });
  });
}

function aStoredMetric(metric: Pick<StoredMetric, 'name' | 'subject' | 'unit' | 'value'>) {
  return { ...metric, spread: 0.03, rounds: 3 };
}
