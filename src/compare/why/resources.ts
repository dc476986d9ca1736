/** Throttling, memory pressure and OOM kills of a service, where base and head differ in them. */
import { valueFact } from '../../records/facts.ts';
import type { Fact } from '../../records/generated/comparison.ts';
import type { Resources, Round } from '../../records/generated/run.ts';
import { median } from '../../records/rounds.ts';
import { memoryPeak } from '../metrics/memory-peak.ts';
import type { RoundPair } from '../pairs.ts';

/** Shares of a limit or of periods that are nearer to each other than this are the same. */
const SAME_SHARE = 0.01;
/** From here on the kernel may have begun to reclaim page cache. */
const PRESSURE = 0.75;

export function resourceFacts(service: string, pairs: readonly RoundPair[]): Fact[] {
  const [base, head] = [
    seenIn(
      service,
      pairs.map((pair) => pair.base),
    ),
    seenIn(
      service,
      pairs.map((pair) => pair.head),
    ),
  ];
  if (base.samples.length === 0 || head.samples.length === 0) return [];
  return [
    ...throttlingFacts(base, head),
    ...memoryFacts(base, head),
    ...valueFact('oom-kills', 'OOM kills over all rounds', {
      unit: 'count',
      base: base.oomKills,
      head: head.oomKills,
    }),
  ];
}

interface Seen {
  samples: Resources[];
  throttledShare: number;
  throttledMs: number;
  workingSetBytes: number;
  /** Of the limit; null without one. */
  memoryShare: number | null;
  limitBytes: number | null;
  peakBytes: number | null;
  cacheBytes: number;
  oomKills: number;
}

function seenIn(service: string, rounds: readonly Round[]): Seen {
  const perRound = rounds.map(({ resources }) =>
    resources.filter((sample) => sample.service === service),
  );
  const samples = perRound.flat();
  const sum = (of: (sample: Resources) => number) =>
    samples.reduce((total, sample) => total + of(sample), 0);
  const periods = sum(({ cpu }) => cpu.periods);
  const memory = samples.map((sample) => sample.memory);
  const perRoundHighest = perRound.flatMap((own) => highest(own.map(workingSetOf)) ?? []);
  return {
    samples,
    throttledShare: periods === 0 ? 0 : sum(({ cpu }) => cpu.throttledPeriods) / periods,
    throttledMs: rounds.length === 0 ? 0 : (sum(throttledSeconds) * 1_000) / rounds.length,
    workingSetBytes: median(perRoundHighest) ?? 0,
    memoryShare: highest(
      memory.flatMap(({ workingSetBytes, limitBytes }) =>
        limitBytes === null ? [] : workingSetBytes / limitBytes,
      ),
    ),
    limitBytes: highest(memory.flatMap(({ limitBytes }) => limitBytes ?? [])),
    peakBytes: highest(memory.flatMap(({ peakBytes }) => peakBytes ?? [])),
    cacheBytes: median(memory.map(({ cacheBytes }) => cacheBytes)) ?? 0,
    oomKills: sum(({ oomKills }) => oomKills),
  };
}

const workingSetOf = (sample: Resources): number => sample.memory.workingSetBytes;
const throttledSeconds = (sample: Resources): number => sample.cpu.throttledSeconds;

function highest(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.max(...values);
}

function throttlingFacts(base: Seen, head: Seen): Fact[] {
  if (Math.abs(head.throttledShare - base.throttledShare) < SAME_SHARE) return [];
  return [
    ...valueFact('throttling', 'CPU periods that were throttled', {
      unit: 'ratio',
      base: base.throttledShare,
      head: head.throttledShare,
    }),
    ...valueFact('throttling', 'time throttled, per round', {
      unit: 'ms',
      base: base.throttledMs,
      head: head.throttledMs,
    }),
  ];
}

function memoryFacts(base: Seen, head: Seen): Fact[] {
  if (!hasOtherMemory(base, head) && !isUnderOtherPressure(base, head)) return [];
  const bytes = (name: string, of: (seen: Seen) => number | null) =>
    valueFact('memory', name, { unit: 'bytes', base: of(base), head: of(head) });
  return [
    ...bytes('working set (median of the rounds’ highest)', (seen) => seen.workingSetBytes),
    ...bytes('memory limit, as the kernel had it', (seen) => seen.limitBytes),
    ...valueFact('memory', 'working set, of the limit (highest)', {
      unit: 'ratio',
      base: base.memoryShare,
      head: head.memoryShare,
    }),
    ...bytes('memory peak, as the kernel counted it', (seen) => seen.peakBytes),
    ...bytes('page cache (median)', (seen) => seen.cacheBytes),
  ];
}

/** By what the gate cares about itself. */
function hasOtherMemory(base: Seen, head: Seen): boolean {
  const change = Math.abs(head.workingSetBytes - base.workingSetBytes);
  return change > memoryPeak.floor && change > memoryPeak.tolerance * base.workingSetBytes;
}

function isUnderOtherPressure(base: Seen, head: Seen): boolean {
  const [before, after] = [base.memoryShare ?? 0, head.memoryShare ?? 0];
  return Math.max(before, after) >= PRESSURE && Math.abs(after - before) >= SAME_SHARE;
}
