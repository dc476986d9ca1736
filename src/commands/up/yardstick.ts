/**
 * What both variants are measured by. It is read from the base, so that a pull request cannot edit the yardstick it is
 * measured by; what the base lacks comes from head and is marked new, what head removes is listed. Pure.
 */
import type { Config } from '../../config/config-file.ts';
import { scenariosOf } from '../../config/scenarios.ts';
import type { Endpoint, Scenario, Settings } from '../../records/generated/stack.ts';
import type { Plan } from './plan.ts';

export interface Yardstick {
  settings: Settings;
  declared: Endpoint[];
  removed: string[];
  assumptions: string[];
  /** Once what was discovered is known too. */
  scenarios: (endpoints: readonly Endpoint[]) => Scenario[];
}

export function yardstickOf(head: Plan, base: Plan | undefined): Yardstick {
  if (base?.config.kind !== 'file') return ofHeadAlone(head, base);
  const inHead = (endpoint: Endpoint) => Object.hasOwn(head.model.services, endpoint.service);
  const kept = base.declared.filter(inHead);
  const added = head.declared.filter(
    ({ id }) => !base.declared.some((endpoint) => endpoint.id === id),
  );
  const declared = [...kept, ...added.map((endpoint) => ({ ...endpoint, isNew: true }))];
  return {
    settings: forServicesOf(head, base.settings),
    declared,
    removed: [
      ...removedServices(head, base),
      ...base.declared.filter((endpoint) => !inHead(endpoint)).map(({ id }) => id),
      ...base.declared
        .filter(
          (endpoint) => inHead(endpoint) && !head.declared.some(({ id }) => id === endpoint.id),
        )
        .map(({ id }) => `${id} (no longer declared; measured all the same)`),
    ],
    assumptions: [
      'Endpoints, scenarios, budgets, tolerances and policy are those of the base.',
      ...added.map(({ id }) => `${id} is new: it is measured in head alone.`),
    ],
    scenarios: (endpoints) => scenariosOfBoth(base.config.config, head.config.config, endpoints),
  };
}

function ofHeadAlone(head: Plan, base: Plan | undefined): Yardstick {
  const isNew = (service: string) =>
    base !== undefined && !Object.hasOwn(base.model.services, service);
  return {
    settings: head.settings,
    declared: head.declared.map((endpoint) => ({ ...endpoint, isNew: isNew(endpoint.service) })),
    removed: base ? removedServices(head, base) : [],
    assumptions:
      base && head.config.kind === 'file'
        ? ['The base has no configuration: that of head is used for both, and marked new.']
        : [],
    scenarios: (endpoints) => scenariosOf(head.config.config, endpoints),
  };
}

function removedServices(head: Plan, base: Plan): string[] {
  return Object.keys(base.model.services).filter(
    (name) => !Object.hasOwn(head.model.services, name),
  );
}

/** Setup steps and ready endpoints of services that head no longer has cannot be asked of it. */
function forServicesOf(head: Plan, settings: Settings): Settings {
  const has = (service: string) => Object.hasOwn(head.model.services, service);
  return {
    ...settings,
    setup: settings.setup.filter(({ service }) => has(service)),
    readyEndpoints: Object.fromEntries(
      Object.entries(settings.readyEndpoints).filter(([service]) => has(service)),
    ),
  };
}

function scenariosOfBoth(base: Config, head: Config, endpoints: readonly Endpoint[]): Scenario[] {
  const known = {
    ...base,
    ...(base.scenarios && {
      scenarios: base.scenarios.filter((scenario) => isKnown(scenario.endpoint, endpoints)),
    }),
  };
  const ofBase = scenariosOf(known, endpoints);
  const added = (head.scenarios ?? []).filter(
    ({ name, endpoint }) =>
      !ofBase.some(({ id }) => id === name) && isNewEndpoint(endpoint, endpoints),
  );
  return added.length === 0
    ? ofBase
    : [...ofBase, ...scenariosOf({ ...head, scenarios: added }, endpoints)];
}

function isKnown(name: string, endpoints: readonly Endpoint[]): boolean {
  return endpoints.some(({ id }) => id === name || id.split(':')[1] === name);
}

function isNewEndpoint(name: string, endpoints: readonly Endpoint[]): boolean {
  return endpoints.some(({ id, isNew }) => isNew && (id === name || id.split(':')[1] === name));
}
