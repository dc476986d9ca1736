/** What is gated where a base was measured: few metrics, named before the first round, for they share one error level. */
import type { Metric } from '../records/generated/comparison.ts';
import { metricFamilies } from './metrics/all.ts';
import type { MetricFamily } from './metrics/family.ts';
import { STACK } from './metrics/startup.ts';
import type { ComparePolicy } from './policy.ts';

export interface GatedMetric {
  family: MetricFamily;
  subject: string;
  /** It cannot differ, so it needs no rounds and takes no share of the error level. */
  isIdentical: boolean;
}

export function gatedMetrics(policy: ComparePolicy): GatedMetric[] {
  return metricFamilies.flatMap((family) =>
    (GATED[family.name]?.(policy) ?? []).map((subject) => ({
      family,
      subject,
      isIdentical: family.kind !== 'exact' && isIdentical(subject, policy),
    })),
  );
}

/** How many metrics share the error level. */
export interface FamilySize {
  ratios: number;
  counts: number;
}

export function familySize(gated: readonly GatedMetric[]): FamilySize {
  const count = (kind: MetricFamily['kind']) =>
    gated.filter(({ family, isIdentical: same }) => family.kind === kind && !same).length;
  return { ratios: count('ratio'), counts: count('count') };
}

/** The rest explains: response times, layers, the start-up of single services. */
const GATED: Partial<Record<Metric['name'], (policy: ComparePolicy) => readonly string[]>> = {
  errors: loadedScenarios,
  restarts: ({ services }) => services,
  'oom-kills': ({ services }) => services,
  startup: () => [STACK],
  'latency-p50': loadedScenarios,
  'cpu-per-request': loadedScenarios,
  'memory-peak': ({ services }) => services,
  'image-size': ({ services }) => services,
};

/** Saturating scenarios are not for comparison, and what only head has cannot be. */
function loadedScenarios({ scenarios, isNew }: ComparePolicy): string[] {
  return scenarios.filter(({ id, budgets }) => budgets && !isNew(id)).map(({ id }) => id);
}

/** An identical service depends on identical ones only. */
export function isIdentical(subject: string, policy: ComparePolicy): boolean {
  const { endpoints, scenarios, identical, isStackIdentical } = policy;
  if (subject === STACK) return isStackIdentical;
  const endpoint = scenarios.find(({ id }) => id === subject)?.endpoint ?? subject;
  return identical.has(endpoints.find(({ id }) => id === endpoint)?.service ?? subject);
}
