/** Endpoints under load: as declared, or one constant and unsaturated arrival rate per entry endpoint. */
import { UserError } from '../platform/errors.ts';
import { suggestion } from '../platform/nearest.ts';
import type { Endpoint, Scenario } from '../records/generated/stack.ts';
import type { Config } from './config-file.ts';
import { duration } from './settings.ts';

type ScenarioConfig = NonNullable<Config['scenarios']>[number];

/** Low enough for a service that has a quarter of a CPU. */
export const DEFAULT_RATE_PER_SECOND = 20;
const DEFAULT_DURATION_MS = 5_000;
const DEFAULT_WARMUP_MS = 2_000;
const DEFAULT_TIMEOUT_MS = 5_000;

export function scenariosOf(config: Config, endpoints: readonly Endpoint[]): Scenario[] {
  if (config.scenarios) return declaredScenarios(config.scenarios, endpoints);
  return endpoints
    .filter((endpoint) => endpoint.entry)
    .map((endpoint) => ({
      id: `${endpoint.id}@${DEFAULT_RATE_PER_SECOND}/s`,
      endpoint: endpoint.id,
      load: { kind: 'open', ratePerSecond: DEFAULT_RATE_PER_SECOND, stages: [] },
      durationMs: DEFAULT_DURATION_MS,
      warmupMs: DEFAULT_WARMUP_MS,
      timeoutMs: DEFAULT_TIMEOUT_MS,
      budgets: true,
      declaredBy: 'discovered',
    }));
}

function declaredScenarios(
  scenarios: readonly ScenarioConfig[],
  endpoints: readonly Endpoint[],
): Scenario[] {
  const names = scenarios.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new UserError(`The scenario "${twice}" is declared twice. Give each a name of its own.`);
  return scenarios.map((scenario, index) => declared(scenario, index, endpoints));
}

function declared(
  scenario: ScenarioConfig,
  index: number,
  endpoints: readonly Endpoint[],
): Scenario {
  const where = `scenarios.${index}`;
  const load = loadOf(scenario, where);
  const durationMs = durationOf(scenario, load);
  if (durationMs === 0 || !asksAnything(load)) {
    throw new UserError(
      `${where} (${scenario.name}) asks nothing: its duration or all of its rates are 0. Give it both.`,
    );
  }
  return {
    id: scenario.name,
    endpoint: endpointOf(scenario.endpoint, where, endpoints).id,
    load,
    durationMs,
    warmupMs: scenario.warmup === undefined ? DEFAULT_WARMUP_MS : duration(scenario.warmup),
    timeoutMs: scenario.timeout === undefined ? DEFAULT_TIMEOUT_MS : duration(scenario.timeout),
    // A closed loop takes what it can get: budgets under it would judge the generator.
    budgets: load.kind === 'open',
    declaredBy: 'config',
  };
}

/** Stages say themselves how long they last. */
function durationOf({ duration: text }: ScenarioConfig, load: Scenario['load']): number {
  if (load.kind === 'open' && load.stages.length > 0)
    return load.stages.reduce((sum, stage) => sum + stage.durationMs, 0);
  return text === undefined ? DEFAULT_DURATION_MS : duration(text);
}

function asksAnything(load: Scenario['load']): boolean {
  return (
    load.kind === 'closed' ||
    load.ratePerSecond > 0 ||
    load.stages.some(({ ratePerSecond }) => ratePerSecond > 0)
  );
}

function loadOf(scenario: ScenarioConfig, where: string): Scenario['load'] {
  const open = scenario.rate !== undefined || scenario.stages !== undefined;
  if (open === (scenario.connections !== undefined)) {
    throw new UserError(
      `${where} (${scenario.name}) needs either "rate" or "stages" (open loop) or "connections" (closed loop), and not both.`,
    );
  }
  if (scenario.connections !== undefined)
    return { kind: 'closed', connections: scenario.connections };
  const stages = (scenario.stages ?? []).map((stage) => ({
    durationMs: duration(stage.duration),
    ratePerSecond: stage.rate,
  }));
  const ratePerSecond = scenario.rate ?? 0;
  return { kind: 'open', ratePerSecond, stages };
}

function endpointOf(name: string, where: string, endpoints: readonly Endpoint[]): Endpoint {
  const matches = endpoints.filter(
    (endpoint) => endpoint.id === name || endpoint.id.split(':')[1] === name,
  );
  const [match] = matches;
  if (match && matches.length === 1) return match;
  const known = endpoints.map((endpoint) => endpoint.id);
  const what = matches.length > 1 ? 'fits more than one' : 'is not declared';
  throw new UserError(`${where}.endpoint is "${name}", which ${what}. ${suggestion(name, known)}`);
}
