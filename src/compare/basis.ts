/** What the head is compared with, and what that is worth. */
import type { ComparisonDocument } from '../records/generated/comparison.ts';
import type { RunRecord } from '../records/generated/run.ts';

/** A stored run of the default branch. */
export interface Baseline {
  path: string;
  run: RunRecord;
}

type Basis = ComparisonDocument['basis'];

export const NO_BASE = 'no base was measured and there is no committed baseline';

/** The baseline, where there is one that may be used; the reason, where not. */
export function basisOf(
  run: RunRecord,
  baseline: Baseline | null,
): { basis: Basis; base: RunRecord | null } {
  if (!baseline) return { basis: { kind: 'none', reason: NO_BASE }, base: null };
  if (baseline.run.environment !== run.environment) {
    const reason = `no base was measured, and ${baseline.path} is of the environment ${baseline.run.environment}, not ${run.environment}`;
    return { basis: { kind: 'none', reason }, base: null };
  }
  return { basis: { kind: 'baseline', path: baseline.path }, base: baseline.run };
}
