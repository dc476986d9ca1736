/** Which services a metric speaks of: nearest first. */
import type { Round } from '../../records/generated/run.ts';
import type { WhyRegression } from '../../records/generated/comparison.ts';
import type { StackDocument } from '../../records/generated/stack.ts';
import { STACK } from '../metrics/startup.ts';

type Related = WhyRegression['services'][number];

/** A service and what it depends on; of the whole stack, first what decided when it was ready. */
export function relatedServices(
  subject: string,
  stack: StackDocument,
  rounds: readonly Round[],
): Related[] {
  if (subject === STACK) return servicesOfStack(stack, rounds);
  const service = serviceOf(subject, stack);
  return withDependencies(service, stack).map((name) => ({
    service: name,
    relation: name === service ? 'own' : 'dependency',
  }));
}

function servicesOfStack({ variants }: StackDocument, rounds: readonly Round[]): Related[] {
  // The last of a chain is the one that was ready last.
  const deciding = new Set(
    rounds.flatMap(({ startup: { criticalPath } }) => criticalPath.toReversed()),
  );
  const all = new Set(variants.flatMap(({ services }) => services.map(({ name }) => name)));
  const others = [...all].filter((name) => !deciding.has(name));
  return [
    ...[...deciding].map((service) => ({ service, relation: 'critical-path' as const })),
    ...others.map((service) => ({ service, relation: 'other' as const })),
  ];
}

function serviceOf(subject: string, { endpoints, scenarios }: StackDocument): string {
  const endpoint = scenarios.find(({ id }) => id === subject)?.endpoint ?? subject;
  return endpoints.find(({ id }) => id === endpoint)?.service ?? endpoint;
}

/** In either variant, however far; the direct ones come first. */
function withDependencies(service: string, { variants }: StackDocument): string[] {
  const models = variants.flatMap(({ services }) => services);
  const found = new Set([service]);
  // A set hands out what is added while it is walked.
  for (const name of found) {
    for (const model of models) {
      if (model.name !== name) continue;
      for (const dependency of model.dependsOn) found.add(dependency.service);
    }
  }
  return [...found];
}
