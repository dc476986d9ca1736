/** What the head is compared with, and what that is worth. */
import type { BaselineDocument } from '../records/generated/baseline.ts';
import type { ComparisonDocument, Metric } from '../records/generated/comparison.ts';
import type { RunRecord } from '../records/generated/run.ts';
import type { StackDocument } from '../records/generated/stack.ts';
import { FAMILY_ERROR } from '../stats/error-levels.ts';
import { againstBase } from './against-base.ts';
import { againstBaseline } from './against-baseline.ts';
import { isSameSetting } from './baseline/comparable.ts';
import { startOrderChanges } from './baseline/start-order.ts';
import { storedRun } from './baseline/stored-run.ts';
import type { ComparePolicy } from './policy.ts';

/** The stored runs of the default branch, as they were found. */
export type Baseline =
  | { kind: 'absent' | 'unusable'; path: string; why: string }
  | { kind: 'read'; path: string; document: Pick<BaselineDocument, 'environment' | 'runs'> };

/** None was looked for. */
const NONE = { kind: 'absent', path: null, why: 'there is no committed baseline' } as const;

type Usable = Baseline | typeof NONE;

type Described = ComparisonDocument['baseline'];

interface Compared {
  basis: ComparisonDocument['basis'];
  baseline: Described;
  metrics: Metric[];
}

/** A base that was measured in this run is the only comparison; else the baseline, where there is one that may be used. */
export function compared(
  run: RunRecord,
  stack: Pick<StackDocument, 'variants' | 'base'>,
  { baseline: found, policy }: { baseline: Baseline | null; policy: ComparePolicy },
): Compared {
  const usable = found ? usableOf(found, run) : NONE;
  const baseline = describe(usable, run, stack);
  if (run.mode !== 'single') {
    const { metrics, size, pairs } = againstBase(run, policy);
    const basis = {
      kind: 'base-variant',
      mode: run.mode,
      rounds: pairs,
      gatedRatios: size.ratios,
      gatedCounts: size.counts,
      errorLevel: FAMILY_ERROR,
      baseline: usable.kind === 'read' ? usable.path : null,
    } as const;
    return { basis, baseline, metrics };
  }
  return {
    basis:
      usable.kind === 'read'
        ? { kind: 'baseline', path: usable.path }
        : { kind: 'none', reason: whyNone(stack, usable.why) },
    baseline,
    metrics: againstBaseline(run, usable.kind === 'read' ? usable.document.runs : [], policy),
  };
}

function usableOf(baseline: Baseline, run: RunRecord): Baseline {
  if (baseline.kind !== 'read') return baseline;
  const { path, document } = baseline;
  const unusable = (why: string) => ({ kind: 'unusable' as const, path, why });
  if (document.environment !== run.environment) {
    return unusable(
      `${path} is of the environment ${document.environment}, not ${run.environment}`,
    );
  }
  if (document.runs.length === 0) return unusable(`${path} holds no run yet`);
  // After an update the run itself is in there, and would be compared with itself.
  const runs = document.runs.filter(({ runId }) => runId !== run.runId);
  return runs.length === 0
    ? unusable(`${path} holds no run but this one`)
    : { ...baseline, document: { ...document, runs } };
}

function describe(
  baseline: Usable,
  run: RunRecord,
  stack: Pick<StackDocument, 'variants'>,
): Described {
  if (baseline.kind !== 'read') return baseline;
  const { runs } = baseline.document;
  const current = storedRun(run, stack, null);
  const newest = runs.at(-1);
  return {
    kind: 'used',
    path: baseline.path,
    runs: runs.length,
    sameSetting: runs.filter((stored) => isSameSetting(current, stored)).length,
    newest: newest
      ? { runId: newest.runId, createdAt: newest.createdAt, commit: newest.commit }
      : null,
    startOrder: newest ? startOrderChanges(newest.startOrder, current.startOrder) : [],
  };
}

function whyNone(stack: Pick<StackDocument, 'base'>, why: string): string {
  const { base } = stack;
  return `no base was measured${base.kind === 'none' ? ` (${base.why})` : ''}, and ${why}`;
}
