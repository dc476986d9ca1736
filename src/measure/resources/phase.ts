/** From samples to what a service cost during a phase. Pure. */
import type { Cpu, Resources, Timeline } from '../../records/generated/run.ts';
import type { Counters, CounterSource } from './counters.ts';
import type { Sample } from './sampler.ts';

export interface Limits {
  cpus: number | null;
  memoryBytes: number | null;
}

/** CPU spent between two moments, by service; one that was not there at both, or restarted in between, is left out. */
export function cpuBetween(from: Sample, to: Sample): Record<string, Cpu> {
  return Object.fromEntries(
    [...to].flatMap(([service, end]) => {
      const begin = from.get(service);
      return begin && !wasReset(begin, end) ? [[service, cpuOf(begin, end)]] : [];
    }),
  );
}

/** A restarted container counts from zero again. */
function wasReset(begin: Counters, end: Counters): boolean {
  return end.cpuTotalSeconds < begin.cpuTotalSeconds;
}

/** A counter that is gone, such as that of a network, has not counted backwards. */
function grownBy(begin: Counters, end: Counters, key: keyof Counters): number {
  return Math.max(0, (end[key] ?? 0) - (begin[key] ?? 0));
}

function cpuOf(begin: Counters, end: Counters): Cpu {
  const spent = (key: keyof Counters) => grownBy(begin, end, key);
  return {
    userSeconds: spent('cpuUserSeconds'),
    systemSeconds: spent('cpuSystemSeconds'),
    totalSeconds: spent('cpuTotalSeconds'),
    periods: spent('periods'),
    throttledPeriods: spent('throttledPeriods'),
    throttledSeconds: spent('throttledSeconds'),
  };
}

export function phaseResources(
  phase: Resources['phase'],
  samples: readonly Sample[],
  limits: Record<string, Limits>,
  source: CounterSource,
): Resources[] {
  const services = [...(samples.at(-1)?.keys() ?? [])];
  return services.flatMap((service) => {
    const seen = samples.flatMap((sample) => sample.get(service) ?? []);
    const first = seen[0];
    const last = seen.at(-1);
    if (!first || !last || last.atMs <= first.atMs) return [];
    // Restarted meanwhile: the notice says so, and a figure would be wrong.
    if (
      seen.some((counters, index) => index > 0 && wasReset(seen[index - 1] ?? counters, counters))
    )
      return [];
    return [serviceResources(service, phase, seen, { first, last }, limits[service], source)];
  });
}

function serviceResources(
  service: string,
  phase: Resources['phase'],
  seen: readonly Counters[],
  { first, last }: { first: Counters; last: Counters },
  limits: Limits | undefined,
  source: CounterSource,
): Resources {
  const durationMs = last.atMs - first.atMs;
  const cpu = cpuOf(first, last);
  const cpus = limits?.cpus ?? null;
  return {
    service,
    phase,
    durationMs,
    cpu,
    cpuShareOfLimit: cpus === null ? null : cpu.totalSeconds / (durationMs / 1_000) / cpus,
    memory: {
      currentBytes: mean(seen.map(({ memoryBytes }) => memoryBytes)),
      workingSetBytes: Math.max(...seen.map(({ workingSetBytes }) => workingSetBytes)),
      peakBytes: last.peakBytes,
      cacheBytes: last.cacheBytes,
      limitBytes: limits?.memoryBytes ?? null,
    },
    blockReadBytes: grownBy(first, last, 'blockReadBytes'),
    blockWriteBytes: grownBy(first, last, 'blockWriteBytes'),
    networkReceivedBytes: grownBy(first, last, 'networkReceivedBytes'),
    networkSentBytes: grownBy(first, last, 'networkSentBytes'),
    pids: seen.some(({ pids }) => pids === null)
      ? null
      : Math.max(...seen.map(({ pids }) => pids ?? 0)),
    oomKills: grownBy(first, last, 'oomKills'),
    source,
    samples: seen.length,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Compact: whole milliseconds and KiB, one list per service, as long as the list of times. */
export function timelineOf(
  all: readonly Sample[],
  beganAtMs: number,
  intervalMs: number,
): Timeline {
  const samples = all.filter(({ size }) => size > 0);
  const names = new Set(samples.flatMap((sample) => [...sample.keys()]));
  const atMs = samples.map((sample) =>
    Math.round(([...sample.values()][0]?.atMs ?? beganAtMs) - beganAtMs),
  );
  const services = [...names].map((name) => {
    let before: Counters | undefined;
    const rows = samples.map((sample) => {
      const now = sample.get(name);
      const cpuMs = now && before ? Math.round(grownBy(before, now, 'cpuTotalSeconds') * 1_000) : 0;
      before = now ?? before;
      return { cpuMs, workingSetKiB: Math.round((now?.workingSetBytes ?? 0) / 1_024) };
    });
    return [
      name,
      {
        cpuMs: rows.map(({ cpuMs }) => cpuMs),
        workingSetKiB: rows.map(({ workingSetKiB }) => workingSetKiB),
      },
    ];
  });
  return { intervalMs, atMs, services: Object.fromEntries(services) as Timeline['services'] };
}
