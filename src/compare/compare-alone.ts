/** A run record without its stack document: what it says by itself is compared, and nothing is held against a budget. */
import type { ComparisonDocument } from '../records/generated/comparison.ts';
import type { RunRecord } from '../records/generated/run.ts';
import type { StackDocument } from '../records/generated/stack.ts';
import { answersOf, badAnswers } from './bad-answers.ts';
import { compared, type Baseline } from './basis.ts';
import { headOf } from './head.ts';
import { policyOfRun } from './policy-of-run.ts';
import { problems } from './problems.ts';
import { trendOfBaseline } from './trend.ts';
import { unmeasured } from './unmeasured.ts';

export function compareAlone({
  run,
  baseline,
  createdAt,
}: {
  run: RunRecord;
  baseline: Baseline | null;
  /** ISO 8601, UTC */
  createdAt: string;
}): ComparisonDocument {
  const policy = policyOfRun(run);
  const stack: Pick<StackDocument, 'variants' | 'base'> = {
    variants: [],
    base: { kind: 'none', why: 'the run has none' },
  };
  const head = headOf(run, stack, policy);
  const answers = answersOf(head);
  const judged = compared(run, stack, { baseline, policy });
  return {
    schemaVersion: 1,
    document: 'comparison',
    runId: run.runId,
    createdAt,
    tool: run.tool,
    environment: run.environment,
    ...judged,
    budgets: [],
    unmeasured: unmeasured(head, answers),
    badAnswers: badAnswers(answers),
    problems: problems(run, stack, policy.isJudged),
    why: null,
    trend: trendOfBaseline(baseline, judged.baseline, policy),
  };
}
