/** The load of a paired round: both warmed up together, then in short bursts by turns, so that whatever the machine does meets both. */
import type { Block } from '../records/generated/run.ts';
import type { Endpoint, Scenario } from '../records/generated/stack.ts';
import { newAgent, type Agent } from '../stack/ask.ts';
import { addressFor } from './asking.ts';
import { blockOfBursts, type Burst } from './bursts.ts';
import { blockMs, slower, warmUpAndPace, type Pace } from './calibrate.ts';
import { runOpenLoop } from './load/open-loop.ts';
import type { Running } from './running.ts';
import { fillRequest } from './templates.ts';

/** A fresh process takes this long until it runs at its usual speed (measured: shorter warm-ups doubled the spread). */
const WARMUP_MS = 2_500;
/**
 * More would tell more of these two processes; the next two differ from them by more than that is worth. Of the spread of a pair in
 * CPU per answer of a Node service, 1.5 % came from within a round with twice as many, and 3.6 % from one start to the next (22
 * rounds on a shared machine).
 */
const BLOCKS_PER_VARIANT = 8;
/** No scenario holds up a round for longer, however slow its endpoint is. */
const LONGEST_SCENARIO_MS = 15_000;
const CONNECTIONS = 64;

/** Blocks of each side; none where a side gave no answer. `paces`: of the scenarios so far; the first round finds a scenario's. */
export async function alternate(
  scenario: Scenario,
  endpoint: Endpoint,
  running: readonly Running[],
  paces: Map<string, Pace>,
): Promise<Block[][]> {
  const found = await warmUpInTwos(scenario, endpoint, running);
  const pace = paces.get(scenario.id) ?? found.reduce(slower);
  if (!pace) return [];
  paces.set(scenario.id, pace);
  const most = Math.floor(LONGEST_SCENARIO_MS / 2 / blockMs(pace));
  const blocks = Math.max(2, Math.min(BLOCKS_PER_VARIANT, most));
  const bursts = await takeTurns(scenario, endpoint, running, { pace, blocks });
  // Only now, for putting histograms together takes CPU from what is measured.
  return bursts.map((own) =>
    inGroups(own, pace.burstsPerBlock).map((each) => blockOfBursts(scenario, each)),
  );
}

/** In the order A B B A, so that a drift of the machine meets all alike. */
async function takeTurns(
  scenario: Scenario,
  endpoint: Endpoint,
  running: readonly Running[],
  { pace, blocks }: { pace: Pace; blocks: number },
): Promise<Burst[][]> {
  const taken = running.map((): Burst[] => []);
  const agents = running.map(() => newAgent(endpoint, CONNECTIONS));
  try {
    for (let turn = 0; turn < blocks * pace.burstsPerBlock; turn += 1) {
      const places = running.map((_, place) => place);
      for (const place of turn % 2 === 0 ? places : places.reverse()) {
        const [side, agent] = [running[place], agents[place]];
        if (!side || !agent || side.options.signal.aborted) return taken;
        taken[place]?.push(...(await burst(scenario, endpoint, side, pace, agent)));
      }
    }
    return taken;
  } finally {
    for (const agent of agents) agent.destroy();
  }
}

/** More at once would each get too little of the machine. */
async function warmUpInTwos(
  scenario: Scenario,
  endpoint: Endpoint,
  running: readonly Running[],
): Promise<(Pace | null)[]> {
  const found: (Pace | null)[] = [];
  for (let from = 0; from < running.length; from += 2) {
    const two = running.slice(from, from + 2);
    found.push(...(await Promise.all(two.map((side) => warmUp(scenario, endpoint, side)))));
  }
  return found;
}

async function warmUp(scenario: Scenario, endpoint: Endpoint, side: Running): Promise<Pace | null> {
  const address = addressFor(endpoint, side);
  if (!address) return null;
  return warmUpAndPace(scenario, endpoint, address, {
    warmupMs: WARMUP_MS,
    request: fillRequest(endpoint, side.values),
    sampler: side.sampler,
    limits: side.options.limits,
    signal: side.options.signal,
  });
}

async function burst(
  scenario: Scenario,
  endpoint: Endpoint,
  side: Running,
  { ratePerSecond, burstMs }: Pace,
  agent: Agent,
): Promise<Burst[]> {
  const address = addressFor(endpoint, side);
  if (!address) return [];
  const load = {
    ratePerSecond,
    stages: [],
    durationMs: burstMs,
    timeoutMs: scenario.timeoutMs,
    // A burst is one window, however long its endpoint makes it.
    windowMs: burstMs,
    agent,
  };
  const atMs = performance.now() - side.beganAt;
  const request = fillRequest(endpoint, side.values);
  const before = await side.sampler.mark();
  const [window] = await runOpenLoop(endpoint, address, load, request, side.options.signal);
  const after = await side.sampler.mark();
  return window ? [{ atMs, window, before, after }] : [];
}

function inGroups<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
