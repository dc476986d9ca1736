/** What the stored runs have of one metric of a run, as far as each can be compared with it. */
import type { StoredMetric, StoredRun } from '../../records/generated/baseline.ts';
import { plainText } from '../../records/text.ts';
import { askedTheSame, isSameSetting, loadedTheSame } from './comparable.ts';
import type { Measurement } from './measurements.ts';

export interface History {
  /** The run that is judged, in the form in which others are stored. */
  current: StoredRun;
  /** At least one, newest last. */
  runs: readonly StoredRun[];
}

type Named = Pick<Measurement, 'name' | 'subject'>;

export function metricOf(run: StoredRun, { name, subject }: Named): StoredMetric | undefined {
  // Stored subjects are printable; those of a run record need not be.
  const plain = plainText(subject);
  return run.metrics.find((metric) => metric.name === name && metric.subject === plain);
}

export function newestOf({ runs }: History, metric: Named): number | null {
  const newest = runs.at(-1);
  return (newest && metricOf(newest, metric)?.value) ?? null;
}

/** Of this machine, measured in this way, asked the same, and over no more rounds: a median of more varies less than this one may. */
export function ofThisMachine({ current, runs }: History, metric: Measurement): number[] {
  return runs
    .filter((run) => isSameSetting(current, run) && askedTheSame(metric.subject, current, run))
    .flatMap((run) => {
      const stored = metricOf(run, metric);
      return stored && stored.rounds <= metric.rounds ? stored.value : [];
    });
}

export function underThisLoad({ current, runs }: History, metric: Named): number[] {
  return runs
    .filter((run) => loadedTheSame(current, run))
    .flatMap((run) => metricOf(run, metric)?.value ?? []);
}
