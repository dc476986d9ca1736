/** What ready means for each service: first good answer, else healthy, else listening, else started. */
import {
  exposedPorts,
  publishedPorts,
  type ComposeModel,
  type ComposeService,
} from '../config/compose-model.ts';
import type { Endpoint, Settings } from '../records/generated/stack.ts';
import type { ReadyWhen } from './observed-container.ts';

/** `listens`: ports that a service is known to listen on, beyond those that its Compose file names. */
export function readyWhenOf(
  model: ComposeModel,
  endpoints: readonly Endpoint[],
  settings: Pick<Settings, 'readyEndpoints'>,
  listens: Record<string, number[]>,
): Record<string, ReadyWhen> {
  return Object.fromEntries(
    Object.entries(model.services).map(([name, service]) => {
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
