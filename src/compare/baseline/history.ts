/** A baseline with one run more: newest last, and never larger than its file may be. */
import {
  baselineBytes,
  MAX_BASELINE_BYTES,
  MAX_BASELINE_RUNS,
} from '../../records/baseline-text.ts';
import type { BaselineDocument, Packages, StoredRun } from '../../records/generated/baseline.ts';

export interface Added {
  document: BaselineDocument;
  /** Ids of runs that made room, oldest first. */
  dropped: string[];
  /** The list of packages was there and did not fit. */
  packagesDropped: boolean;
}

export function emptyBaseline(environment: string): BaselineDocument {
  return { schemaVersion: 1, document: 'baseline', environment, runs: [], packages: null };
}

/** Null where the baseline has the run already: adding it twice changes nothing. */
export function addRun(
  baseline: BaselineDocument,
  run: StoredRun,
  packages: Packages | null,
): Added | null {
  if (baseline.runs.some(({ runId }) => runId === run.runId)) return null;
  const runs = [...baseline.runs, run].sort(
    (a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt),
  );
  const isNewest = runs.at(-1) === run;
  return pruned({ ...baseline, runs, packages: isNewest ? packages : baseline.packages });
}

/** The packages serve one question, the runs all others: they may take a quarter of the file, and no run makes room for more. */
const MAX_PACKAGES_BYTES = MAX_BASELINE_BYTES / 4;

function pruned(document: BaselineDocument): Added {
  const all = document.runs;
  const empty = baselineBytes({ ...document, runs: [], packages: null });
  const packagesDropped = baselineBytes({ ...document, runs: [] }) - empty > MAX_PACKAGES_BYTES;
  const packages = packagesDropped ? null : document.packages;
  let runs = all.slice(-MAX_BASELINE_RUNS);
  while (runs.length > 1 && baselineBytes({ ...document, runs, packages }) > MAX_BASELINE_BYTES) {
    runs = runs.slice(1);
  }
  return {
    document: { ...document, runs, packages },
    dropped: all.slice(0, all.length - runs.length).map(({ runId }) => runId),
    packagesDropped,
  };
}
