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
    subjectsOf(family, policy).map((subject) => ({
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

function subjectsOf(family: MetricFamily, policy: ComparePolicy): readonly string[] {
  const candidate = CANDIDATES[family.name];
  if (!candidate) return [];
  return (policy.isAskedFor(family) ?? candidate.byDefault) ? candidate.subjects(policy) : [];
}

interface Candidate {
  byDefault: boolean;
  subjects: (policy: ComparePolicy) => readonly string[];
}

const services = (policy: ComparePolicy) => policy.services;

/** The rest explains. Response times are not measured in pairs, so nothing can gate them. */
const CANDIDATES: Partial<Record<Metric['name'], Candidate>> = {
  errors: { byDefault: true, subjects: loadedScenarios },
  restarts: { byDefault: true, subjects: services },
  'oom-kills': { byDefault: true, subjects: services },
  startup: { byDefault: true, subjects: starts },
  'latency-p50': { byDefault: true, subjects: loadedScenarios },
  'cpu-per-request': { byDefault: true, subjects: loadedScenarios },
  'memory-peak': { byDefault: true, subjects: services },
  'image-size': { byDefault: true, subjects: services },
  layers: { byDefault: false, subjects: services },
};

function starts(policy: ComparePolicy): string[] {
  return policy.startsOfServices ? [STACK, ...policy.services] : [STACK];
}

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
