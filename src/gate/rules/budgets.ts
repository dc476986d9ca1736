/** What became of the absolute limits. */
import type { Budget } from '../../records/generated/comparison.ts';
import type { Case, Evidence, Rule } from '../rule.ts';

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
  description: 'A figure is near its absolute limit.',
  remedy: 'Look at it before it fails: give the service more, or make it use less.',
  everyday: 'warn',
  release: 'warn',
  cases: (evidence) => casesOf(evidence, 'warn'),
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
    const services = [...new Set(without.map(({ service }) => service))];
    return services.map((service) => {
      const kinds = without.filter((budget) => budget.service === service).map(({ name }) => name);
      return {
        subject: service,
        text: `${service} has no ${[...new Set(kinds)].map((kind) => (kind === 'cpu' ? 'CPU' : kind)).join(' and no ')} limit`,
        evidence: { document: 'comparison', id: `no-limit:${service}` },
      };
    });
  },
};

function casesOf({ comparison }: Evidence, outcome: Budget['outcome']): Case[] {
  return (comparison?.budgets ?? [])
    .filter((budget) => budget.outcome === outcome)
    .map(({ id, subject, text }) => ({
      subject,
      text,
      evidence: { document: 'comparison', id },
    }));
}
