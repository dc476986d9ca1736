/** run × budgets × baseline → verdicts. Pure: the same documents always give the same comparison. */
import type { ComparisonDocument } from '../records/generated/comparison.ts';
import type { RunRecord } from '../records/generated/run.ts';
import type { StackDocument } from '../records/generated/stack.ts';
import { answersOf, badAnswers } from './bad-answers.ts';
import { compared, type Baseline } from './basis.ts';
import { healthAnswerBudgets } from './budgets/health-answer.ts';
import type { BudgetPolicy } from './budgets/policy.ts';
import { readyBudgets } from './budgets/ready.ts';
import { resourceBudgets } from './budgets/resources.ts';
import { headOf } from './head.ts';
import { comparePolicy } from './policy.ts';
import { policyOfRun } from './policy-of-run.ts';
import { problems } from './problems.ts';
import { trendOfBaseline } from './trend.ts';
import { unmeasured } from './unmeasured.ts';
import { whyOf, type ImagePackages } from './why/why.ts';

export interface CompareInput {
  run: RunRecord;
  /** Null for a run record alone: what it says by itself is compared, and nothing is held against a budget. */
  stack: StackDocument | null;
  budgets: BudgetPolicy | null;
  baseline: Baseline | null;
  packages?: ImagePackages;
  /** ISO 8601, UTC */
  createdAt: string;
}

export function compareRun({
  run,
  stack,
  budgets,
  baseline,
  packages = new Map(),
  createdAt,
}: CompareInput): ComparisonDocument {
  const policy = stack ? comparePolicy(stack) : policyOfRun(run);
  const facts = stack ?? UNKNOWN;
  const head = headOf(run, facts, policy);
  const answers = answersOf(head);
  // Without a single round that counts, every budget would say the same: that is said once, as missing evidence.
  const isMeasured = head.rounds.length > 0;
  const alone = { ...head, rounds: head.alone };
  const judged = compared(run, facts, { baseline, policy });
  return {
    schemaVersion: 1,
    document: 'comparison',
    runId: run.runId,
    createdAt,
    tool: run.tool,
    environment: run.environment,
    ...judged,
    budgets:
      budgets && isMeasured
        ? [
            ...readyBudgets(alone, budgets),
            ...healthAnswerBudgets(alone, budgets),
            ...resourceBudgets(alone, budgets),
          ]
        : [],
    unmeasured: unmeasured(head, answers),
    badAnswers: badAnswers(answers),
    problems: problems(run, facts, policy.isJudged),
    why:
      stack && judged.basis.kind === 'base-variant'
        ? whyOf(judged.metrics, { run, stack, packages })
        : null,
    trend: trendOfBaseline(baseline, judged.baseline, policy),
  };
}

const UNKNOWN: Pick<StackDocument, 'variants' | 'base'> = {
  variants: [],
  base: { kind: 'none', why: 'the run has none' },
};
