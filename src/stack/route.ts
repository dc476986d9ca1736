/** How requests reach a container: its own address where that can be seen, else a published port. */
import type { Address } from './ask.ts';
import type { ContainerState } from './engine.ts';

export type Route = { kind: 'container-address' } | { kind: 'published-port'; engineHost: string };

/** Where a container's port is reached, or undefined while it has no address. */
export function addressOf(
  route: Route,
  container: ContainerState,
  port: number,
  all: readonly ContainerState[],
): Address | undefined {
  if (route.kind === 'published-port') {
    const binding = container.hostPorts[port]?.[0];
    return binding && { host: route.engineHost, port: binding.port };
  }
  if (container.networkMode === 'host') return { host: '127.0.0.1', port };
  const shared = /^container:(.+)$/.exec(container.networkMode)?.[1];
  const owner = shared === undefined ? container : all.find(({ id }) => id === shared);
  const host = owner?.addresses[0];
  return host === undefined ? undefined : { host, port };
}

/** The host that published ports of a remote engine are reached at. */
export function engineHost(env: NodeJS.ProcessEnv): string {
  const match = /^(?:tcp|ssh|https?):\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^:/]+)/.exec(
    env['DOCKER_HOST'] ?? '',
  );
  return match?.[1]?.replace(/^\[|\]$/g, '') ?? '127.0.0.1';
}
