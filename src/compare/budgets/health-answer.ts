/** Health endpoints that answer in time: p95 on a quiet connection, the median over rounds. */
import type { Budget } from '../../records/generated/comparison.ts';
import { median } from '../../records/rounds.ts';
import { formatDuration } from '../../records/units.ts';
import { overMedian, type Head } from '../head.ts';
import { budgetsOf, outcomeOf, type BudgetPolicy } from './policy.ts';

const US_PER_MS = 1_000;

export function healthAnswerBudgets(head: Head, policy: BudgetPolicy): Budget[] {
  return head.endpoints
    .filter((endpoint) => endpoint.health)
    .map(({ id, service }) => {
      const failAt = budgetsOf(policy, service).healthAnswerMs;
      return {
        id: `health-answer:${id}`,
        name: 'health-answer',
        service,
        subject: id,
        phase: null,
        unit: 'ms',
        warnAt: null,
        failAt,
        ...judge(id, p95Ms(head, id), failAt),
      };
    });
}

function p95Ms(head: Head, endpoint: string): number[] {
  return head.rounds.flatMap((round) =>
    round.responses.flatMap((response) =>
      response.endpoint === endpoint && response.latency && response.latency.count > 0
        ? response.latency.p95Us / US_PER_MS
        : [],
    ),
  );
}

function judge(
  endpoint: string,
  samplesMs: readonly number[],
  failAt: number,
): Pick<Budget, 'value' | 'outcome' | 'text'> {
  const value = median(samplesMs);
  if (value === undefined) {
    return {
      value: null,
      outcome: 'not-measured',
      text: `${endpoint} gave no good answer, so its answer time could not be judged`,
    };
  }
  return {
    value,
    outcome: outcomeOf(value, { warnAt: null, failAt }),
    text: `${endpoint} answered within ${formatDuration(value)} in 95 % of requests${overMedian(samplesMs.length)}; the budget is ${formatDuration(failAt)}`,
  };
}
