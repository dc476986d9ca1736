/** The policy of a run whose configuration is not known: everything is judged, by the metrics' own tolerances. */
import type { Round, RunRecord } from '../records/generated/run.ts';
import { measuredRounds } from '../records/rounds.ts';
import type { ComparePolicy } from './policy.ts';

export function policyOfRun(run: RunRecord): ComparePolicy {
  const ofBase = new Set(servicesOf(run, 'base'));
  return {
    endpoints: run.endpoints,
    scenarios: run.scenarios,
    services: servicesOf(run, 'head').filter((service) => ofBase.has(service)),
    isNew: () => false,
    identical: new Set(),
    isStackIdentical: false,
    isJudged: () => true,
    limitsOf: ({ tolerance, floor }) => ({ tolerance, floor }),
    isAskedFor: () => undefined,
    startsOfServices: false,
  };
}

function servicesOf(run: RunRecord, variant: Round['variant']): string[] {
  const services = measuredRounds(run, variant).flatMap(({ startup }) => startup.services);
  return [...new Set(services.map(({ service }) => service))];
}
