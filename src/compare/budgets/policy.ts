/** Absolute limits: which apply to a service, and what a figure makes of one. */
import type { Budget } from '../../records/generated/comparison.ts';
import type { Budgets, Settings } from '../../records/generated/stack.ts';

/** The configuration's defaults and what single services have of their own. */
export type BudgetPolicy = Settings['budgets'];

export function budgetsOf(policy: BudgetPolicy, service: string): Budgets {
  const own = Object.hasOwn(policy.services, service) ? policy.services[service] : undefined;
  return own ?? policy.default;
}

/** A limit is crossed from its own value on: ready "in under 5 s" is missed at 5 s. */
export function outcomeOf(
  value: number,
  limits: { warnAt: number | null; failAt: number },
): Budget['outcome'] {
  if (value >= limits.failAt) return 'missed';
  if (limits.warnAt !== null && value >= limits.warnAt) return 'warn';
  return 'met';
}
