/** What of a stack is compared, and how much worse is still fine: fixed before the first round is seen. */
import type { Endpoint, Scenario, StackDocument, Tolerances } from '../records/generated/stack.ts';
import type { MetricFamily } from './metrics/family.ts';

export interface ComparePolicy {
  endpoints: readonly Endpoint[];
  scenarios: readonly Scenario[];
  /** Judged services that both variants have. */
  services: readonly string[];
  /** What only head has. */
  isNew: (subject: string) => boolean;
  /** Services built, configured and linked alike, so that they cannot differ. */
  identical: ReadonlySet<string>;
  /** All of them are, and there are no others on either side. */
  isStackIdentical: boolean;
  isJudged: (subject: string) => boolean;
  limitsOf: (family: MetricFamily) => { tolerance: number; floor: number };
  /** Whether the configuration gates it; undefined where it does not say. */
  isAskedFor: (family: MetricFamily) => boolean | undefined;
  /** The start-up of each service is gated too. */
  startsOfServices: boolean;
}

/**
 * Measuring stops by it and comparing judges by it. Nothing but the stack enters, so that the two cannot differ.
 */
export function comparePolicy(stack: StackDocument): ComparePolicy {
  const tolerances = stack.settings.compare;
  const unjudged = unjudgedSubjects(stack);
  const isJudged = (subject: string) => !unjudged.has(subject);
  const ofHead = servicesOf(stack, 'head');
  const ofBase = new Set(servicesOf(stack, 'base'));
  const identical = new Set(stack.identical);
  const fresh = newSubjects(stack, ofBase);
  return {
    endpoints: stack.endpoints.filter(({ id }) => isJudged(id)),
    scenarios: stack.scenarios.filter(({ id }) => isJudged(id)),
    services: ofHead.filter((service) => isJudged(service) && ofBase.has(service)),
    isNew: (subject) => fresh.has(subject),
    identical,
    isStackIdentical:
      ofHead.length > 0 &&
      ofHead.length === ofBase.size &&
      ofHead.every((service) => identical.has(service)),
    isJudged,
    limitsOf: (family) => limitsOf(family, tolerances),
    isAskedFor: ({ name }) => tolerances.metrics[name]?.gate,
    startsOfServices: tolerances.metrics.startup?.services ?? false,
  };
}

function servicesOf(stack: StackDocument, variant: 'base' | 'head'): string[] {
  const found = stack.variants.find((candidate) => candidate.variant === variant);
  return (found?.services ?? []).map(({ name }) => name);
}

function unjudgedSubjects({ settings, endpoints, scenarios }: StackDocument): Set<string> {
  const subjects = new Set(settings.unmeasured);
  for (const { id, service } of endpoints) if (subjects.has(service)) subjects.add(id);
  for (const { id, endpoint } of scenarios) if (subjects.has(endpoint)) subjects.add(id);
  return subjects;
}

function newSubjects(stack: StackDocument, ofBase: ReadonlySet<string>): Set<string> {
  const endpoints = stack.endpoints
    .filter(({ isNew, service }) => isNew || !ofBase.has(service))
    .map(({ id }) => id);
  const scenarios = stack.scenarios
    .filter(({ endpoint }) => endpoints.includes(endpoint))
    .map(({ id }) => id);
  const services = servicesOf(stack, 'head').filter((service) => !ofBase.has(service));
  return new Set([...services, ...endpoints, ...scenarios]);
}

/** In place of a family's own; a family that has none (errors, restarts, layers) tolerates nothing in proportion. */
function limitsOf(
  { name, tolerance, floor }: MetricFamily,
  tolerances: Tolerances,
): { tolerance: number; floor: number } {
  const own = tolerances.metrics[name];
  const general = tolerance === 0 ? 0 : (tolerances.tolerance ?? tolerance);
  return { tolerance: own?.tolerance ?? general, floor: own?.floor ?? floor };
}
