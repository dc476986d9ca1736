/** What the head is compared with, and what that is worth. */
import type { ComparisonDocument, Metric } from '../records/generated/comparison.ts';
import type { RunRecord } from '../records/generated/run.ts';
import type { StackDocument } from '../records/generated/stack.ts';
import { FAMILY_ERROR } from '../stats/error-levels.ts';
import { againstBase } from './against-base.ts';
import { againstBaseline } from './against-baseline.ts';
import type { ComparePolicy } from './policy.ts';

/** A stored run of the default branch. */
export interface Baseline {
  path: string;
  run: RunRecord;
}

interface Compared {
  basis: ComparisonDocument['basis'];
  metrics: Metric[];
}

/** A base that was measured in this run is the only comparison; else the baseline, where there is one that may be used. */
export function compared(
  run: RunRecord,
  stack: StackDocument,
  { baseline, policy }: { baseline: Baseline | null; policy: ComparePolicy },
): Compared {
  const usable = baseline?.run.environment === run.environment ? baseline : null;
  if (run.mode !== 'single') {
    const { metrics, size, pairs } = againstBase(run, policy);
    const basis = {
      kind: 'base-variant',
      mode: run.mode,
      rounds: pairs,
      gatedRatios: size.ratios,
      gatedCounts: size.counts,
      errorLevel: FAMILY_ERROR,
      baseline: usable?.path ?? null,
    } as const;
    return { basis, metrics };
  }
  return {
    basis: usable
      ? { kind: 'baseline', path: usable.path }
      : { kind: 'none', reason: whyNone(run, stack, baseline) },
    metrics: againstBaseline(run, usable?.run ?? null, policy),
  };
}

function whyNone(run: RunRecord, stack: StackDocument, baseline: Baseline | null): string {
  const noBase = `no base was measured${stack.base.kind === 'none' ? ` (${stack.base.why})` : ''}`;
  return baseline
    ? `${noBase}, and ${baseline.path} is of the environment ${baseline.run.environment}, not ${run.environment}`
    : `${noBase} and there is no committed baseline`;
}
