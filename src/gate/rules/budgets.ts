/** What became of the absolute limits. */
import type { Budget } from '../../records/generated/comparison.ts';
import { listed, type Case, type Evidence, type Rule } from '../rule.ts';

export const budgetMissed: Rule = {
  name: 'budget-missed',
  description: 'A figure is beyond an absolute limit: ready, health answer, CPU or memory.',
  remedy:
    'Make it cheaper or faster, or raise its limit in .compose-gate.yml (budgets, or services.NAME.budgets).',
  everyday: 'fail',
  release: 'fail',
  cases: (evidence) => casesOf(evidence, 'missed'),
  inOrder: ({ comparison }) => {
    const judged = (comparison?.budgets ?? []).filter(
      ({ outcome }) => outcome === 'met' || outcome === 'warn',
    ).length;
    if (judged === 0) return null;
    return {
      subject: 'stack',
      text: judged === 1 ? 'its one budget was met' : `all ${judged} budgets were met`,
      evidence: { document: 'comparison', id: 'budgets' },
    };
  },
};

export const budgetNotMeasured: Rule = {
  name: 'budget-not-measured',
  description: 'A budget could not be judged because its figure was not measured.',
  remedy: 'Read the notices in the report for what stopped it, and run again.',
  everyday: 'evidence-missing',
  release: 'evidence-missing',
  cases: (evidence) => casesOf(evidence, 'not-measured'),
};

export const budgetWarning: Rule = {
  name: 'budget-warning',
  description:
    'A figure is near its absolute limit, or a slow health check hides when a service was ready.',
  remedy: 'Look at it before it fails: give the service more, or make it use less.',
  everyday: 'warn',
  release: 'warn',
  cases: ({ comparison }) =>
    (comparison?.budgets ?? [])
      .filter(({ outcome }) => outcome === 'warn')
      .map((budget) => ({ ...caseOf(budget), ...(budget.name === 'ready' && HIDDEN) })),
};

/** The ready budget warns of nothing else: it has no level below its limit. */
const HIDDEN = {
  remedy:
    'Set healthcheck.start_interval of the service (and start_period), or declare an endpoint that says when it is ready.',
};

export const limitMissing: Rule = {
  name: 'limit-missing',
  coverage: true,
  description: 'A service has no CPU or memory limit, so a share of it cannot be judged.',
  remedy: 'Set deploy.resources.limits of the service.',
  everyday: 'pass',
  release: 'warn',
  cases: ({ comparison }) => {
    const without = (comparison?.budgets ?? []).filter(({ outcome }) => outcome === 'no-limit');
    const services = [...new Set(without.map(({ service }) => service))].map((service) => ({
      service,
      limits: limitNames(without.filter((budget) => budget.service === service)),
    }));
    const kinds = [...new Set(services.map(({ limits }) => limits))];
    return kinds.map((limits) => {
      const names = services.filter((each) => each.limits === limits).map(({ service }) => service);
      return {
        subject: names.length === 1 ? (names[0] ?? 'stack') : 'stack',
        text: `${listed(names)} ${names.length === 1 ? 'has' : 'have'} no ${limits} limit`,
        evidence: { document: 'comparison', id: `no-limit:${names.join(',')}` },
      };
    });
  },
};

/** `CPU and no memory` */
function limitNames(budgets: readonly Budget[]): string {
  const names = budgets.map(({ name }) => (name === 'cpu' ? 'CPU' : name));
  return [...new Set(names)].join(' and no ');
}

function casesOf({ comparison }: Evidence, outcome: Budget['outcome']): Case[] {
  return (comparison?.budgets ?? []).filter((budget) => budget.outcome === outcome).map(caseOf);
}

function caseOf({ id, subject, text }: Budget): Case {
  return { subject, text, evidence: { document: 'comparison', id } };
}
