/** Which ports of the host a run takes: none where container addresses can be reached. */
import { discoverEndpoints } from '../../config/endpoints.ts';
import type { PortPlan } from '../../stack/isolate.ts';
import { engineHost, type Route } from '../../stack/route.ts';
import type { Context } from '../command.ts';
import type { Plan } from './plan.ts';

export function portPlan(plan: Plan, route: Route, keepPorts: boolean, context: Context): PortPlan {
  if (keepPorts) return { kind: 'keep' };
  if (route.kind === 'container-address') return { kind: 'none' };
  const host = engineHost(context.env);
  const { candidates } = discoverEndpoints(plan.model, {}, plan.declared);
  const extra: Record<string, number[]> = {};
  for (const { service, port } of [
    ...plan.declared,
    ...candidates.map(({ endpoint }) => endpoint),
  ]) {
    extra[service] = [...new Set([...(extra[service] ?? []), port])];
  }
  return { kind: 'ephemeral', hostIp: host === '127.0.0.1' ? '127.0.0.1' : '0.0.0.0', extra };
}
