/** The yardstick: what the configuration says, with every default filled in. */
import { UserError } from '../platform/errors.ts';
import { suggestion } from '../platform/nearest.ts';
import type { Budgets, Settings, SetupExec, SetupHttp } from '../records/generated/stack.ts';
import { parseDuration, parseShare } from '../records/units.ts';
import type { Config } from './config-file.ts';
import { tolerancesOf } from './tolerances.ts';

export type { Settings };

type BudgetsConfig = NonNullable<Config['budgets']>;
type SetupConfig = NonNullable<Config['setup']>[number];

/** What this project was asked for: ready in 5 s, health in 100 ms, CPU 70 % / 85 %, memory 75 % / 90 %. */
export const DEFAULT_BUDGETS: Budgets = {
  readyMs: 5_000,
  healthAnswerMs: 100,
  cpu: { warn: 0.7, fail: 0.85 },
  memory: { warn: 0.75, fail: 0.9 },
};

const DEFAULT_MEASURE: Settings['measure'] = {
  rounds: 3,
  timeBudgetMs: 300_000,
  startTimeoutMs: 60_000,
  idleMs: 2_000,
  intervalMs: 250,
  volumes: 'fresh',
  responseCount: 100,
};

const DEFAULT_SCAN_TIMEOUT_MS = 600_000;
/** Trivy's own database is built every few hours; three days bridge a long weekend of a mirror that hangs. */
const DEFAULT_DATABASE_MAX_AGE_MS = 72 * 60 * 60_000;

/** @throws UserError when an environment is asked for that the configuration does not have. */
export function environmentOf(
  config: Config,
  name: string,
): NonNullable<Config['environments']>[string] {
  const environments = config.environments ?? {};
  const found = Object.hasOwn(environments, name) ? environments[name] : undefined;
  if (found) return found;
  if (name === DEFAULT_ENVIRONMENT) return {};
  const known = [DEFAULT_ENVIRONMENT, ...Object.keys(environments)];
  throw new UserError(`The configuration has no environment "${name}". ${suggestion(name, known)}`);
}

export const DEFAULT_ENVIRONMENT = 'default';

export function settingsOf(config: Config, environment: string): Settings {
  const chosen = environmentOf(config, environment);
  const budgets = mergeBudgets(mergeBudgets(DEFAULT_BUDGETS, config.budgets), chosen.budgets);
  const services = Object.entries(config.services ?? {});
  return {
    measure: measureOf(config.measure),
    readyEndpoints: Object.fromEntries(
      services.flatMap(([name, { ready }]) =>
        ready === undefined ? [] : [[name, `${name}:${ready}`]],
      ),
    ),
    startTimeouts: Object.fromEntries(
      services.flatMap(([name, { startTimeout }]) =>
        startTimeout === undefined ? [] : [[name, duration(startTimeout)]],
      ),
    ),
    unmeasured: services.flatMap(([name, { measure }]) => (measure === false ? [name] : [])),
    setup: (config.setup ?? []).map(setupStep),
    budgets: {
      default: budgets,
      services: Object.fromEntries(
        services.flatMap(([name, service]) =>
          service.budgets ? [[name, mergeBudgets(budgets, service.budgets)]] : [],
        ),
      ),
    },
    compare: tolerancesOf(config.compare, chosen.compare),
    scan: scanOf(config.scan),
    ignores: (config.ignores ?? []).map((ignore) => ({
      ...ignore,
      service: ignore.service ?? null,
    })),
    policy: config.policy ?? {},
  };
}

function measureOf(measure: Config['measure']): Settings['measure'] {
  return {
    rounds: measure?.rounds ?? DEFAULT_MEASURE.rounds,
    timeBudgetMs: durationOr(measure?.timeBudget, DEFAULT_MEASURE.timeBudgetMs),
    startTimeoutMs: durationOr(measure?.startTimeout, DEFAULT_MEASURE.startTimeoutMs),
    idleMs: durationOr(measure?.idle, DEFAULT_MEASURE.idleMs),
    intervalMs: durationOr(measure?.interval, DEFAULT_MEASURE.intervalMs),
    volumes: measure?.volumes ?? DEFAULT_MEASURE.volumes,
    responseCount: measure?.responseCount ?? DEFAULT_MEASURE.responseCount,
  };
}

function scanOf(scan: Config['scan']): Settings['scan'] {
  return {
    trivy: scan?.trivy ?? true,
    snyk: scan?.snyk ?? true,
    hardening: scan?.hardening ?? true,
    rules: scan?.rules ?? {},
    timeoutMs: durationOr(scan?.timeout, DEFAULT_SCAN_TIMEOUT_MS),
    database: databaseOf(scan?.database),
  };
}

function databaseOf(
  database: NonNullable<Config['scan']>['database'],
): Settings['scan']['database'] {
  return {
    repositories: database?.repositories ?? [],
    javaRepositories: database?.javaRepositories ?? [],
    maxAgeMs: durationOr(database?.maxAge, DEFAULT_DATABASE_MAX_AGE_MS),
    offline: database?.offline ?? false,
  };
}

function mergeBudgets(base: Budgets, over: BudgetsConfig | undefined): Budgets {
  if (!over) return base;
  const levels = (given: BudgetsConfig['cpu'], kept: Budgets['cpu']) => ({
    warn: given?.warn === undefined ? kept.warn : share(given.warn),
    fail: given?.fail === undefined ? kept.fail : share(given.fail),
  });
  return {
    readyMs: over.ready === undefined ? base.readyMs : duration(over.ready),
    healthAnswerMs:
      over.healthAnswer === undefined ? base.healthAnswerMs : duration(over.healthAnswer),
    cpu: levels(over.cpu, base.cpu),
    memory: levels(over.memory, base.memory),
  };
}

function setupStep(step: SetupConfig, index: number): SetupExec | SetupHttp {
  if (step.exec && !step.http) return { kind: 'exec', ...step.exec };
  if (step.http && !step.exec) {
    const { http } = step;
    return {
      kind: 'http',
      service: http.service,
      port: http.port ?? 0,
      path: http.path,
      method: http.method ?? (http.body === undefined ? 'GET' : 'POST'),
      headers: http.headers ?? {},
      body: bodyText(http.body),
      expect: http.expect ?? [],
      capture: http.capture ?? {},
    };
  }
  throw new UserError(`setup.${index} needs exactly one of "exec" and "http".`);
}

/** A string is sent as it is; anything else as JSON. */
export function bodyText(body: unknown): string | null {
  if (body === undefined || body === null) return null;
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function durationOr(text: string | undefined, fallbackMs: number): number {
  return text === undefined ? fallbackMs : duration(text);
}

/** The schema already checked the form. */
export function duration(text: string): number {
  const ms = parseDuration(text);
  if (ms === undefined) throw new UserError(`"${text}" is not a duration. Write 500ms, 5s or 3m.`);
  return ms;
}

function share(text: string): number {
  const ratio = parseShare(text);
  if (ratio === undefined) throw new UserError(`"${text}" is not a share. Write 5%.`);
  return ratio;
}
