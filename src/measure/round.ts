/** One round: a fresh start of the stack and everything that is measured on it. */
import type { Notice, Round, Startup } from '../records/generated/run.ts';
import type { StackDocument } from '../records/generated/stack.ts';
import { sleep, wallMs } from '../platform/clock.ts';
import { InterruptedError } from '../platform/errors.ts';
import type { ComposeContext } from '../stack/compose.ts';
import type { Engine, EngineEvent } from '../stack/engine.ts';
import { maskSecrets } from '../records/text.ts';
import { endpointsOf, readyWhenOf } from '../stack/ready-when.ts';
import type { Route } from '../stack/route.ts';
import { startProject, type StartResult } from '../stack/start.ts';
import { refreshCopies, stopProject, type PreparedVariant } from '../stack/variant.ts';
import { measureResponses, measureScenarios, voidNotices } from './asking.ts';
import { deathNotices, oomKilledServices, type Meanwhile } from './deaths.ts';
import { memoryGrowth } from './resources/growth.ts';
import { timelineOf, type Limits } from './resources/phase.ts';
import { startSampler } from './resources/sampler.ts';
import { duringPhase, type Running } from './running.ts';
import { runSetup } from './setup.ts';
import { fillRequest, type Values } from './templates.ts';

export interface RoundOptions {
  stack: StackDocument;
  variant: PreparedVariant;
  engine: Engine;
  route: Route;
  limits: Record<string, Limits>;
  env: NodeJS.ProcessEnv;
  secrets: Set<string>;
  signal: AbortSignal;
  /** Of all rounds so far; it grows. */
  deaths: readonly EngineEvent[];
  onStep: (step: string) => void;
  onReady: (service: string, readyMs: number | null) => void;
}

/** How long the stack is watched once the load has ended. */
const AFTER_MS = 1_000;

export async function measureRound(index: number, options: RoundOptions): Promise<Round> {
  const { variant } = options;
  const startedAt = new Date().toISOString();
  const began = performance.now();
  options.onStep('starting');
  const fresh = await startFresh(options);
  const measures =
    fresh.failure === undefined
      ? await measureRunning(fresh, options)
      : emptyMeasures(options.stack.settings.measure.intervalMs);
  return {
    index,
    variant: variant.variant,
    startedAt,
    durationMs: performance.now() - began,
    ...(await endOfRound(fresh, measures, options)),
  };
}

/** A stack that was started for this round alone. */
export interface Fresh {
  start: StartResult;
  values: Values;
  /** Why nothing more can be measured. */
  failure: string | undefined;
  /** How many deaths were known when measuring began. */
  earlierDeaths: number;
}

/** From nothing to ready, setup included. */
export async function startFresh(options: RoundOptions): Promise<Fresh> {
  const { stack, variant, engine, signal } = options;
  const context: ComposeContext = { env: options.env, signal };
  await stopProject(variant.project.name, engine, {
    keepVolumes: stack.settings.measure.volumes === 'keep',
    env: options.env,
  });
  await refreshCopies(variant, context);
  const values: Values = { env: options.env, captured: {} };
  const endpoints = endpointsOf(stack.endpoints, variant.variant);
  const start = await startProject(
    variant.project,
    {
      engine,
      model: variant.model,
      route: options.route,
      readyWhen: readyWhenOf(variant.model, endpoints, stack.settings, portsOf(options)),
      request: (endpoint) => fillRequest(endpoint, values),
      startTimeoutMs: stack.settings.measure.startTimeoutMs,
      startTimeouts: stack.settings.startTimeouts,
      secrets: options.secrets,
      onReady: options.onReady,
    },
    context,
  );
  const earlierDeaths = options.deaths.length;
  const target = { variant, containers: start.containers, route: options.route, values };
  const reason = start.problems[0]?.text ?? (await runSetup(stack.settings.setup, target, context));
  const failure = reason === undefined ? undefined : maskSecrets(reason, options.secrets);
  return { start, values, failure, earlierDeaths };
}

/** What every round ends with: whether it counts, and who died meanwhile. */
export async function endOfRound(
  { start, failure, earlierDeaths }: Fresh,
  measures: Measures,
  options: RoundOptions,
): Promise<Omit<Round, 'index' | 'variant' | 'startedAt' | 'durationMs'>> {
  const now = await options.engine.containers(options.variant.project.name);
  const meanwhile = {
    then: start.containers,
    now,
    deaths: options.deaths.slice(earlierDeaths),
    startup: start.startup,
  };
  const deaths = failure === undefined ? deathNotices(meanwhile) : [];
  return {
    outcome: failure === undefined ? { kind: 'measured' } : { kind: 'void', reason: failure },
    startup: withRestarts(meanwhile),
    ...measures,
    notices: [...measures.notices, ...start.problems.map(problemNotice), ...deaths],
  };
}

function portsOf({ stack, variant }: RoundOptions): Record<string, number[]> {
  const services = stack.variants.find((each) => each.variant === variant.variant)?.services ?? [];
  return Object.fromEntries(services.map(({ name, ports }) => [name, ports]));
}

export type Measures = Pick<
  Round,
  'responses' | 'blocks' | 'resources' | 'memoryGrowth' | 'timeline' | 'notices'
>;

export function emptyMeasures(intervalMs: number): Measures {
  return {
    responses: [],
    blocks: [],
    resources: [],
    memoryGrowth: [],
    timeline: { intervalMs, atMs: [], services: {} },
    notices: [],
  };
}

function problemNotice({ service, kind, text }: StartResult['problems'][number]): Notice {
  return { level: 'error', code: kind, subject: service, text };
}

async function measureRunning({ start, values }: Fresh, options: RoundOptions): Promise<Measures> {
  const { stack, engine, signal } = options;
  const { intervalMs, idleMs } = stack.settings.measure;
  const beganAt = performance.now() - (wallMs() - start.beganAt);
  const sampler = await startSampler(start.containers, engine, {
    route: options.route.kind === 'container-address' ? 'cgroup' : 'engine-api',
    intervalMs,
    signal,
  });
  const run: Running = { start, values, options, sampler, beganAt };
  try {
    options.onStep('idle');
    const idle = await duringPhase(run, 'idle', () => sleep(idleMs, signal));
    options.onStep('response times');
    const responses = await measureResponses(run);
    const { blocks, load } = await measureScenarios(run);
    options.onStep('after load');
    const after = await duringPhase(run, 'after', () => sleep(AFTER_MS, signal));
    if (signal.aborted) throw new InterruptedError('interrupted while measuring');
    return {
      responses,
      blocks,
      resources: [idle, load, after].flatMap(({ resources }) => resources),
      memoryGrowth: memoryGrowth({
        idle: idle.samples,
        load: load.samples,
        after: after.samples,
      }),
      timeline: timelineOf(sampler.samples, beganAt, intervalMs),
      notices: voidNotices(blocks),
    };
  } finally {
    await sampler.stop();
  }
}

/** What happened after the start counts too: a container that fell over under load. */
function withRestarts(meanwhile: Meanwhile): Startup {
  const { startup, now } = meanwhile;
  const killed = oomKilledServices(meanwhile);
  const services = startup.services.map((service) => {
    const own = now.filter((container) => container.service === service.service);
    const counted = own.reduce((sum, { restartCount }) => sum + restartCount, 0);
    return {
      ...service,
      restarts: Math.max(service.restarts, counted),
      oomKilled: service.oomKilled || killed.has(service.service),
    };
  });
  return { ...startup, services };
}
