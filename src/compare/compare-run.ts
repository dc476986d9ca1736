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
import { problems } from './problems.ts';
import { unmeasured } from './unmeasured.ts';

export interface CompareInput {
  run: RunRecord;
  stack: StackDocument;
  budgets: BudgetPolicy;
  baseline: Baseline | null;
  /** ISO 8601, UTC */
  createdAt: string;
}

export function compareRun({
  run,
  stack,
  budgets,
  baseline,
  createdAt,
}: CompareInput): ComparisonDocument {
  const policy = comparePolicy(stack);
  const head = headOf(run, stack, policy);
  const answers = answersOf(head);
  // Without a single round that counts, every budget would say the same: that is said once, as missing evidence.
  const isMeasured = head.rounds.length > 0;
  const alone = { ...head, rounds: head.alone };
  return {
    schemaVersion: 1,
    document: 'comparison',
    runId: run.runId,
    createdAt,
    tool: run.tool,
    environment: run.environment,
    ...compared(run, stack, { baseline, policy }),
    budgets: isMeasured
      ? [
          ...readyBudgets(alone, budgets),
          ...healthAnswerBudgets(alone, budgets),
          ...resourceBudgets(alone, budgets),
        ]
      : [],
    unmeasured: unmeasured(head, answers),
    badAnswers: badAnswers(answers),
    problems: problems(run, stack, policy.isJudged),
  };
}
