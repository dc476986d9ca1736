/** Ready in time: the median over rounds, from a container's start event to ready. */
import type { Budget } from '../../records/generated/comparison.ts';
import type { ServiceStartup } from '../../records/generated/run.ts';
import { median } from '../../records/rounds.ts';
import { formatDuration } from '../../records/units.ts';
import { overMedian, type Head } from '../head.ts';
import { budgetsOf, outcomeOf, type BudgetPolicy } from './policy.ts';

export function readyBudgets(head: Head, policy: BudgetPolicy): Budget[] {
  return head.services.map(({ name }) => {
    const failAt = budgetsOf(policy, name).readyMs;
    return {
      id: `ready:${name}`,
      name: 'ready',
      service: name,
      subject: name,
      phase: null,
      unit: 'ms',
      warnAt: null,
      failAt,
      ...judge(name, startsOf(head, name), failAt),
    };
  });
}

export function startsOf(head: Head, service: string): ServiceStartup[] {
  return head.rounds.flatMap((round) =>
    round.startup.services.filter((startup) => startup.service === service),
  );
}

/** A one-shot service that ended well: its run time is work done, not a wait for readiness. */
export function isCompleted(starts: readonly ServiceStartup[]): boolean {
  return starts.length > 0 && starts.every((start) => start.readyBy === 'completed');
}

function judge(
  service: string,
  starts: readonly ServiceStartup[],
  failAt: number,
): Pick<Budget, 'value' | 'outcome' | 'text'> {
  const readyMs = starts.flatMap((start) => start.readyMs ?? []);
  const value = median(readyMs);
  if (value === undefined) {
    return {
      value: null,
      outcome: 'not-measured',
      text: `${service} was never seen ready, so its start-up could not be judged`,
    };
  }
  const over = overMedian(readyMs.length);
  if (isCompleted(starts)) {
    return {
      value,
      outcome: 'met',
      text: `${service} completed after ${formatDuration(value)}${over}; a one-shot service has no ready budget`,
    };
  }
  const outcome = outcomeOf(value, { warnAt: null, failAt });
  const listening = outcome === 'missed' ? listeningBehindHealthCheck(starts) : undefined;
  if (listening !== undefined && listening < failAt) {
    return {
      value,
      outcome: 'warn',
      text: `${service} was healthy after ${formatDuration(value)}${over} (budget ${formatDuration(failAt)}) but listened after ${formatDuration(listening)}: the interval of its health check hides when it was ready; set start_interval`,
    };
  }
  return {
    value,
    outcome,
    text: `${service} was ready after ${formatDuration(value)}${over}; the budget is ${formatDuration(failAt)}`,
  };
}

/**
 * When it listened, of a service that nobody asks and whose health check alone says that it is ready: that check's turn may
 * come long after. Undefined where its readiness is known better, or it was not seen to listen in every round.
 */
function listeningBehindHealthCheck(starts: readonly ServiceStartup[]): number | undefined {
  const listening = starts.flatMap((start) =>
    start.readyBy === 'healthy' && start.endpoint === null ? (start.listeningMs ?? []) : [],
  );
  return listening.length === starts.length ? median(listening) : undefined;
}
