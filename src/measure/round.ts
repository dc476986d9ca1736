/** One round: a fresh start of the stack and everything that is measured on it. */
import type { Block, Notice, Resources, Response, Round } from '../records/generated/run.ts';
import type { Endpoint, Scenario, StackDocument } from '../records/generated/stack.ts';
import { sleep, wallMs } from '../platform/clock.ts';
import { InterruptedError } from '../platform/errors.ts';
import { formatShare } from '../records/units.ts';
import { countErrors, type Address } from '../stack/ask.ts';
import type { ComposeContext } from '../stack/compose.ts';
import type { ContainerState, Engine } from '../stack/engine.ts';
import { readyWhenOf } from '../stack/ready-when.ts';
import { addressOf, type Route } from '../stack/route.ts';
import { startProject, type StartResult } from '../stack/start.ts';
import { refreshCopies, stopProject, type PreparedVariant } from '../stack/variant.ts';
import { runClosedLoop } from './load/closed-loop.ts';
import { runOpenLoop } from './load/open-loop.ts';
import { measureResponse } from './load/response.ts';
import type { LoadResult } from './load/result.ts';
import { cpuBetween, phaseResources, timelineOf, type Limits } from './resources/phase.ts';
import { startSampler, type Sample, type Sampler } from './resources/sampler.ts';
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
  onStep: (step: string) => void;
  onReady: (service: string, readyMs: number) => void;
}

/** Over this share of bad answers, latency and CPU per request of a block say nothing. */
const MAX_BAD_SHARE = 0.01;
/** How long the stack is watched once the load has ended. */
const AFTER_MS = 1_000;

export async function measureRound(index: number, options: RoundOptions): Promise<Round> {
  const { stack, variant, engine, signal } = options;
  const context: ComposeContext = { env: options.env, signal };
  const startedAt = new Date().toISOString();
  const began = performance.now();
  options.onStep('starting');
  await stopProject(variant.project.name, engine, {
    keepVolumes: stack.settings.measure.volumes === 'keep',
    env: options.env,
  });
  await refreshCopies(variant, context);
  const values: Values = { env: options.env, captured: {} };
  const start = await startProject(
    variant.project,
    {
      engine,
      model: variant.model,
      route: options.route,
      readyWhen: readyWhenOf(variant.model, stack.endpoints, stack.settings, portsOf(options)),
      headers: (endpoint) => fillRequest(endpoint, values).headers,
      startTimeoutMs: stack.settings.measure.startTimeoutMs,
      startTimeouts: stack.settings.startTimeouts,
      secrets: options.secrets,
      onReady: options.onReady,
    },
    context,
  );
  const empty = emptyMeasures(stack.settings.measure.intervalMs);
  const failure =
    start.problems[0]?.text ??
    (await runSetup(
      stack.settings.setup,
      { variant, containers: start.containers, route: options.route, values },
      context,
    ));
  const measures = failure === undefined ? await measureRunning(start, values, options) : empty;
  const deaths = failure === undefined ? await diedMeanwhile(start, options) : [];
  return {
    index,
    variant: variant.variant,
    startedAt,
    durationMs: performance.now() - began,
    outcome: failure === undefined ? { kind: 'measured' } : { kind: 'void', reason: failure },
    startup: start.startup,
    ...measures,
    notices: [...measures.notices, ...start.problems.map(problemNotice), ...deaths],
  };
}

function portsOf({ stack, variant }: RoundOptions): Record<string, number[]> {
  const services = stack.variants.find((each) => each.variant === variant.variant)?.services ?? [];
  return Object.fromEntries(services.map(({ name, ports }) => [name, ports]));
}

type Measures = Pick<Round, 'responses' | 'blocks' | 'resources' | 'timeline' | 'notices'>;

function emptyMeasures(intervalMs: number): Measures {
  return {
    responses: [],
    blocks: [],
    resources: [],
    timeline: { intervalMs, atMs: [], services: {} },
    notices: [],
  };
}

function problemNotice({ service, kind, text }: StartResult['problems'][number]): Notice {
  return { level: 'error', code: kind, subject: service, text };
}

async function measureRunning(
  start: StartResult,
  values: Values,
  options: RoundOptions,
): Promise<Measures> {
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
    const { blocks, resources } = await measureScenarios(run);
    options.onStep('after load');
    const after = await duringPhase(run, 'after', () => sleep(AFTER_MS, signal));
    if (signal.aborted) throw new InterruptedError('interrupted while measuring');
    return {
      responses,
      blocks,
      resources: [...idle, ...resources, ...after],
      timeline: timelineOf(sampler.samples, beganAt, intervalMs),
      notices: voidNotices(blocks),
    };
  } finally {
    await sampler.stop();
  }
}

interface Running {
  start: StartResult;
  values: Values;
  options: RoundOptions;
  sampler: Sampler;
  /** performance.now() of the round's beginning. */
  beganAt: number;
}

async function duringPhase(
  run: Running,
  phase: Resources['phase'],
  body: () => Promise<unknown>,
): Promise<Resources[]> {
  const { sampler, options } = run;
  await sampler.mark();
  const from = sampler.samples.length - 1;
  await body();
  await sampler.mark();
  return phaseResources(phase, sampler.samples.slice(from), options.limits, sampler.source);
}

async function measureResponses(run: Running): Promise<Response[]> {
  const { stack, signal } = run.options;
  const responses: Response[] = [];
  for (const endpoint of stack.endpoints) {
    const address = addressFor(endpoint, run);
    if (!address || signal.aborted) continue;
    const request = fillRequest(endpoint, run.values);
    responses.push(
      await measureResponse(
        endpoint,
        address,
        stack.settings.measure.responseCount,
        request,
        signal,
      ),
    );
  }
  return responses;
}

async function measureScenarios(
  run: Running,
): Promise<{ blocks: Block[]; resources: Resources[] }> {
  const { scenarios } = run.options.stack;
  const blocks: Block[] = [];
  let resources: Resources[] = [];
  // The scenarios that budgets are judged under come first, so that nothing is left over from a saturating one.
  const judged = scenarios.filter(({ budgets }) => budgets);
  if (judged.length > 0) {
    resources = await duringPhase(run, 'load', async () => {
      for (const scenario of judged) blocks.push(...(await measureScenario(scenario, run)));
    });
  }
  for (const scenario of scenarios.filter(({ budgets }) => !budgets))
    blocks.push(...(await measureScenario(scenario, run)));
  return { blocks, resources };
}

async function measureScenario(scenario: Scenario, run: Running): Promise<Block[]> {
  const { stack, signal, onStep } = run.options;
  const endpoint = stack.endpoints.find(({ id }) => id === scenario.endpoint);
  const address = endpoint && addressFor(endpoint, run);
  if (!endpoint || !address || signal.aborted) return [];
  onStep(`load ${scenario.id}`);
  const load = (durationMs: number) => runLoad(scenario, durationMs, endpoint, address, run);
  if (scenario.warmupMs > 0) await load(scenario.warmupMs);
  const before = await run.sampler.mark();
  const atMs = performance.now() - run.beganAt;
  const result = await load(scenario.durationMs);
  const after = await run.sampler.mark();
  return signal.aborted ? [] : [blockOf(scenario, atMs, result, before, after)];
}

function runLoad(
  scenario: Scenario,
  durationMs: number,
  endpoint: Endpoint,
  address: Address,
  { values, options }: Running,
): Promise<LoadResult> {
  const request = fillRequest(endpoint, values);
  const { load, timeoutMs } = scenario;
  if (load.kind === 'closed') {
    return runClosedLoop(
      endpoint,
      address,
      { connections: load.connections, durationMs, timeoutMs },
      request,
      options.signal,
    );
  }
  const stages = durationMs === scenario.durationMs ? load.stages : [];
  // Warm-up of a ramp: at the rate it begins with, or reaches first.
  const ratePerSecond =
    load.ratePerSecond > 0 || stages.length > 0
      ? load.ratePerSecond
      : (load.stages[0]?.ratePerSecond ?? 0);
  return runOpenLoop(
    endpoint,
    address,
    { ratePerSecond, stages, durationMs, timeoutMs },
    request,
    options.signal,
  );
}

function blockOf(
  scenario: Scenario,
  atMs: number,
  result: LoadResult,
  before: Sample,
  after: Sample,
): Block {
  const bad = countErrors(result.errors);
  const attempts = result.answers + bad;
  const isVoid = attempts === 0 || bad / attempts > MAX_BAD_SHARE;
  const why =
    attempts === 0 ? 'nothing answered' : `${formatShare(bad / attempts)} of the answers were bad`;
  return {
    scenario: scenario.id,
    atMs,
    durationMs: result.durationMs,
    intended: result.intended,
    answers: result.answers,
    errors: result.errors,
    latency: isVoid ? null : result.latency,
    void: isVoid ? why : null,
    cpu: cpuBetween(before, after),
  };
}

function voidNotices(blocks: readonly Block[]): Notice[] {
  return blocks.flatMap(({ scenario, void: why }) =>
    why === null
      ? []
      : [
          {
            level: 'error' as const,
            code: 'block-void',
            subject: scenario,
            text: `Latency and CPU per request of ${scenario} do not count: ${why}.`,
          },
        ],
  );
}

function addressFor(endpoint: Endpoint, { start, options }: Running): Address | undefined {
  const container = start.containers.find(
    ({ service, running }) => service === endpoint.service && running,
  );
  return container && addressOf(options.route, container, endpoint.port, start.containers);
}

/** A container that was up when measuring began and is not, or is another process, when it ends. */
async function diedMeanwhile(
  start: StartResult,
  { engine, variant }: RoundOptions,
): Promise<Notice[]> {
  const now = await engine.containers(variant.project.name);
  return start.containers.flatMap((before: ContainerState) => {
    const after = now.find(({ id }) => id === before.id);
    if (
      !before.running ||
      (after?.running && after.restartCount === before.restartCount && after.pid === before.pid)
    )
      return [];
    const how = after?.oomKilled
      ? 'was killed for using more memory than its limit'
      : `ended (exit code ${after?.exitCode ?? 'unknown'})`;
    const code = after?.oomKilled ? 'oom-killed' : 'died-while-measured';
    return [
      {
        level: 'error' as const,
        code,
        subject: before.service,
        text: `${before.service} ${how} while it was measured.`,
      },
    ];
  });
}
