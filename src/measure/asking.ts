/** Everything a round asks of a running stack: response times on a quiet connection, and the scenarios' load. */
import { sleep } from '../platform/clock.ts';
import { wasAborted } from '../platform/signal.ts';
import type { Block, Notice, Response } from '../records/generated/run.ts';
import type { Endpoint, Scenario } from '../records/generated/stack.ts';
import { formatShare } from '../records/units.ts';
import { countErrors, type Address } from '../stack/ask.ts';
import { addressOf } from '../stack/route.ts';
import { runClosedLoop } from './load/closed-loop.ts';
import { runOpenLoop } from './load/open-loop.ts';
import { measureResponse } from './load/response.ts';
import { windowBounds, type LoadWindow } from './load/windows.ts';
import { cpuBetween } from './resources/phase.ts';
import type { Sample } from './resources/sampler.ts';
import { duringPhase, NO_PHASE, type Phase, type Running } from './running.ts';
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

export async function measureScenarios(run: Running): Promise<{ blocks: Block[]; load: Phase }> {
  const { scenarios } = run.options.stack;
  const blocks: Block[] = [];
  let load: Phase = NO_PHASE;
  // The scenarios that budgets are judged under come first, so that nothing is left over from a saturating one.
  const judged = scenarios.filter(({ budgets }) => budgets);
  if (judged.length > 0) {
    load = await duringPhase(run, 'load', async () => {
      for (const scenario of judged) blocks.push(...(await measureScenario(scenario, run)));
    });
  }
  for (const scenario of scenarios.filter(({ budgets }) => !budgets))
    blocks.push(...(await measureScenario(scenario, run)));
  return { blocks, load };
}

async function measureScenario(scenario: Scenario, run: Running): Promise<Block[]> {
  const { stack, signal, onStep } = run.options;
  const endpoint = stack.endpoints.find(({ id }) => id === scenario.endpoint);
  const address = endpoint && addressFor(endpoint, run);
  if (!endpoint || !address || signal.aborted) return [];
  onStep(`load ${scenario.id}`);
  const load = (durationMs: number) => runLoad(scenario, durationMs, endpoint, address, run);
  if (scenario.warmupMs > 0) await load(scenario.warmupMs);
  const atMs = performance.now() - run.beganAt;
  const marking = markWindows(scenario.durationMs, run);
  const windows = await load(scenario.durationMs);
  const marks = await marking;
  if (wasAborted(signal)) return [];
  return windows.map((window, index) =>
    blockOf(scenario, atMs, window, cpuOfWindow(marks[index], marks[index + 1])),
  );
}

function cpuOfWindow(before: Sample | undefined, after: Sample | undefined): Block['cpu'] {
  return before && after ? cpuBetween(before, after) : {};
}

/** The counters at the bounds of the windows, read while the load goes on. */
async function markWindows(durationMs: number, { sampler, options }: Running): Promise<Sample[]> {
  const began = performance.now();
  const marks: Sample[] = [];
  for (const bound of windowBounds(durationMs)) {
    await sleep(began + bound - performance.now(), options.signal);
    marks.push(await sampler.mark());
  }
  return marks;
}

function runLoad(
  scenario: Scenario,
  durationMs: number,
  endpoint: Endpoint,
  address: Address,
  { values, options }: Running,
): Promise<LoadWindow[]> {
  const request = fillRequest(endpoint, values);
  const { load, timeoutMs } = scenario;
  const { signal } = options;
  if (load.kind === 'closed') {
    const { connections } = load;
    return runClosedLoop(
      endpoint,
      address,
      { connections, durationMs, timeoutMs },
      request,
      signal,
    );
  }
  const stages = durationMs === scenario.durationMs ? load.stages : [];
  // Warm-up of a ramp: at the rate it begins with, or reaches first.
  const isRamp = load.ratePerSecond === 0 && stages.length === 0;
  const ratePerSecond = isRamp ? (load.stages[0]?.ratePerSecond ?? 0) : load.ratePerSecond;
  return runOpenLoop(
    endpoint,
    address,
    { ratePerSecond, stages, durationMs, timeoutMs },
    request,
    signal,
  );
}

export function blockOf(
  scenario: Scenario,
  atMs: number,
  window: LoadWindow,
  cpu: Block['cpu'],
): Block {
  const bad = countErrors(window.errors);
  const attempts = window.answers + bad;
  const unsent = scenario.load.kind === 'open' ? window.intended - attempts : 0;
  const why = whyVoid({ attempts, bad, unsent });
  return {
    scenario: scenario.id,
    atMs: Math.round(atMs + window.atMs),
    durationMs: Math.round(window.durationMs),
    intended: window.intended,
    answers: window.answers,
    errors: window.errors,
    badStatuses: window.badStatuses,
    latency: why === null ? window.latency : null,
    void: why,
    cpu,
  };
}

function whyVoid({
  attempts,
  bad,
  unsent,
}: Record<'attempts' | 'bad' | 'unsent', number>): string | null {
  if (unsent / (attempts + unsent) > MAX_BAD_SHARE)
    return `${formatShare(unsent / (attempts + unsent))} of the requests could not be sent in time from this machine`;
  if (attempts === 0) return 'nothing answered';
  return bad / attempts > MAX_BAD_SHARE
    ? `${formatShare(bad / attempts)} of the answers were bad`
    : null;
}

/** One notice per scenario, however many of its blocks are void. */
export function voidNotices(blocks: readonly Block[]): Notice[] {
  const scenarios = [...new Set(blocks.map(({ scenario }) => scenario))];
  return scenarios.flatMap((scenario) => {
    const own = blocks.filter((block) => block.scenario === scenario);
    const voids = own.filter((block) => block.void !== null);
    if (voids.length === 0) return [];
    return [
      {
        level: 'error' as const,
        code: 'block-void',
        subject: scenario,
        text: `Latency and CPU per request of ${voids.length} of ${own.length} blocks of ${scenario} do not count: ${voids[0]?.void ?? ''}.`,
      },
    ];
  });
}

export function addressFor(endpoint: Endpoint, { start, options }: Running): Address | undefined {
  const container = start.containers.find(
    ({ service, running }) => service === endpoint.service && running,
  );
  return container && addressOf(options.route, container, endpoint.port, start.containers);
}
