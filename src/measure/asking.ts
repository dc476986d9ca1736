/** Everything a round asks of a running stack: response times on a quiet connection, and the scenarios' load. */
import { wasAborted } from '../platform/signal.ts';
import type { Block, Notice, Resources, Response } from '../records/generated/run.ts';
import type { Endpoint, Scenario } from '../records/generated/stack.ts';
import { formatShare } from '../records/units.ts';
import { countErrors, type Address } from '../stack/ask.ts';
import { addressOf } from '../stack/route.ts';
import { runClosedLoop } from './load/closed-loop.ts';
import { runOpenLoop } from './load/open-loop.ts';
import { measureResponse } from './load/response.ts';
import type { LoadResult } from './load/result.ts';
import { cpuBetween } from './resources/phase.ts';
import type { Sample } from './resources/sampler.ts';
import { duringPhase, type Running } from './running.ts';
import { fillRequest } from './templates.ts';

/** Over this share of bad answers, latency and CPU per request of a block say nothing. */
const MAX_BAD_SHARE = 0.01;

export async function measureResponses(run: Running): Promise<Response[]> {
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

export async function measureScenarios(
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
  return wasAborted(signal) ? [] : [blockOf(scenario, atMs, result, before, after)];
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

export function voidNotices(blocks: readonly Block[]): Notice[] {
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
