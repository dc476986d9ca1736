/** How hard a scenario may be pushed when two variants are compared: steadily, and well below what either can take. */
import type { Endpoint, Scenario } from '../records/generated/stack.ts';
import type { Address, FilledRequest } from '../stack/ask.ts';
import { runClosedLoop } from './load/closed-loop.ts';
import type { LoadWindow } from './load/windows.ts';
import { cpuBetween, type Limits } from './resources/phase.ts';
import type { Sampler } from './resources/sampler.ts';

/** The same for both variants and in every round: else they could not be compared. */
export interface Pace {
  ratePerSecond: number;
  /** One variant's turn, before it is the other's. */
  burstMs: number;
  /** So many turns make a block. */
  burstsPerBlock: number;
}

/** Of what the tightest limit on the path allows: nearer to it, a small change turns into a queue. */
const SHARE_OF_CAPACITY = 0.5;
/**
 * What the machine does to one variant lasts for a second or less, so turns are short: with 150 ms, CPU per answer of identical
 * copies differed by 4 to 8 % (sd), with less by 2 to 5 %. Which of the shorter ones is best could not be told.
 */
const SHORTEST_BURST_MS = 40;
const ANSWERS_PER_BURST = 8;
const BURSTS_PER_BLOCK = 4;
/** A CPU limit holds per period of this length; turns of whole periods see each of its parts equally often. */
const QUOTA_PERIOD_MS = 100;

/** Warms the variant up on one connection, and says at what pace it may be compared; null where nothing answered. */
export async function warmUpAndPace(
  scenario: Scenario,
  endpoint: Endpoint,
  address: Address,
  options: {
    warmupMs: number;
    request: FilledRequest;
    sampler: Sampler;
    limits: Record<string, Limits>;
    signal: AbortSignal;
  },
): Promise<Pace | null> {
  const before = await options.sampler.mark();
  const load = { connections: 1, durationMs: options.warmupMs, timeoutMs: scenario.timeoutMs };
  const windows = await runClosedLoop(endpoint, address, load, options.request, options.signal);
  const after = await options.sampler.mark();
  // The last second counts: by then the process runs at its usual speed.
  const last = windows.at(-1);
  const answers = windows.reduce((sum, window) => sum + window.answers, 0);
  if (!last || answers === 0 || last.answers === 0) return null;
  const cpu = cpuBetween(before, after);
  const byLimits = Object.entries(cpu).flatMap(([service, { totalSeconds }]) => {
    const cpus = options.limits[service]?.cpus ?? null;
    return cpus === null || totalSeconds === 0 ? [] : [cpus / (totalSeconds / answers)];
  });
  return paceOf(Math.min(throughput(last), ...byLimits), {
    hasQuota: byLimits.length > 0,
    isRemote: options.sampler.source === 'engine-api',
  });
}

function throughput({ answers, durationMs }: LoadWindow): number {
  return (answers / durationMs) * 1_000;
}

/** @param options isRemote: reading the counters is slow, so turns are as long as blocks */
export function paceOf(
  capacityPerSecond: number,
  { hasQuota, isRemote }: { hasQuota: boolean; isRemote: boolean },
): Pace {
  const ratePerSecond = capacityPerSecond * SHARE_OF_CAPACITY;
  const turns = isRemote ? 1 : BURSTS_PER_BLOCK;
  const answersMs = (ANSWERS_PER_BURST / ratePerSecond) * 1_000;
  const neededMs = Math.max(SHORTEST_BURST_MS, answersMs) * (BURSTS_PER_BLOCK / turns);
  const step = hasQuota ? QUOTA_PERIOD_MS : 1;
  const burstMs = Math.ceil(neededMs / step) * step;
  return { ratePerSecond, burstMs, burstsPerBlock: Math.ceil((neededMs * turns) / burstMs) };
}

export function blockMs({ burstMs, burstsPerBlock }: Pace): number {
  return burstMs * burstsPerBlock;
}

/** The gentler of two: what the slower variant can take. */
export function slower(one: Pace | null, other: Pace | null): Pace | null {
  if (!one || !other) return null;
  return one.ratePerSecond <= other.ratePerSecond ? one : other;
}
