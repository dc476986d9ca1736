/** What ready means for each service: first good answer, else healthy, else listening, else started. */
import {
  exposedPorts,
  publishedPorts,
  type ComposeModel,
  type ComposeService,
} from '../config/compose-model.ts';
import type { Endpoint, Settings } from '../records/generated/stack.ts';
import type { Variant } from './names.ts';
import type { ReadyWhen } from './observed-container.ts';

/** Those that a variant has: a new endpoint is in head alone. */
export function endpointsOf(endpoints: readonly Endpoint[], variant: Variant): Endpoint[] {
  return endpoints.filter(({ isNew }) => variant === 'head' || !isNew);
}

/** `listens`: ports that a service is known to listen on, beyond those that its Compose file names. */
export function readyWhenOf(
  model: ComposeModel,
  endpoints: readonly Endpoint[],
  settings: Pick<Settings, 'readyEndpoints'>,
  listens: Record<string, number[]>,
): Record<string, ReadyWhen> {
  const awaited = awaitedToEnd(model);
  return Object.fromEntries(
    Object.entries(model.services).map(([name, service]) => {
      if (awaited.has(name)) return [name, { kind: 'completed' }];
      const own = endpoints.filter((endpoint) => endpoint.service === name);
      const chosen =
        own.find(({ id }) => id === settings.readyEndpoints[name]) ??
        own.find(({ health }) => health) ??
        own[0];
      return [
        name,
        chosen
          ? { kind: 'answer', endpoint: chosen }
          : withoutEndpoint(service, listens[name] ?? []),
      ];
    }),
  );
}

/** One-shots, such as a migration: other services start once they have ended well. */
function awaitedToEnd(model: ComposeModel): Set<string> {
  const dependencies = Object.values(model.services).flatMap(({ depends_on }) =>
    Object.entries(depends_on ?? {}),
  );
  return new Set(
    dependencies
      .filter(([, { condition }]) => condition === 'service_completed_successfully')
      .map(([name]) => name),
  );
}

function withoutEndpoint(service: ComposeService, listens: readonly number[]): ReadyWhen {
  if (hasHealthcheck(service)) return { kind: 'healthy' };
  const ports = [...new Set([...publishedPorts(service), ...exposedPorts(service), ...listens])];
  return ports.length > 0 ? { kind: 'listening', ports } : { kind: 'started' };
}

/** In the Compose file; one that comes with the image shows up in the engine's events all the same. */
export function hasHealthcheck(service: ComposeService): boolean {
  const test = service.healthcheck?.test ?? [];
  return service.healthcheck?.disable !== true && test.length > 0 && test[0] !== 'NONE';
}
