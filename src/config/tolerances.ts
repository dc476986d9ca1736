/** How much worse than the base is still fine, as the configuration says it: shares become ratios, floors the metric's own unit. */
import { UserError } from '../platform/errors.ts';
import type { Compare } from '../records/generated/config.ts';
import type { MetricTolerance, Tolerances } from '../records/generated/stack.ts';
import { parseDuration, parseShare, parseSize } from '../records/units.ts';

type MetricName = keyof Tolerances['metrics'];
interface MetricConfig {
  gate?: boolean;
  services?: boolean;
  tolerance?: string;
  floor?: string | number;
}

/** What comes later goes before, in what it names alone. */
export function tolerancesOf(...said: readonly (Compare | undefined)[]): Tolerances {
  const all = said.flatMap((each) => each ?? []);
  const tolerance = all.findLast((each) => each.tolerance !== undefined)?.tolerance;
  const metrics: Tolerances['metrics'] = {};
  for (const each of all) {
    for (const [key, metric] of Object.entries(each.metrics ?? {})) {
      // The schema already checked that it is one.
      const name = key as MetricName;
      metrics[name] = { ...metrics[name], ...metricTolerance(name, metric) };
    }
  }
  return {
    ...(tolerance !== undefined && { tolerance: share('compare.tolerance', tolerance) }),
    metrics,
  };
}

function metricTolerance(name: MetricName, said: MetricConfig): MetricTolerance {
  const where = `compare.metrics.${name}`;
  const { gate, services, tolerance, floor } = said;
  return {
    ...(gate !== undefined && { gate }),
    ...(services !== undefined && { services }),
    ...(tolerance !== undefined && { tolerance: share(`${where}.tolerance`, tolerance) }),
    ...(floor !== undefined && { floor: floorOf(name, `${where}.floor`, String(floor)) }),
  };
}

interface FloorUnit {
  read: (text: string) => number | undefined;
  allowed: string;
}

const time = (perMs: number): FloorUnit => ({
  read: (text) => {
    const ms = parseDuration(text);
    return ms === undefined ? undefined : ms * perMs;
  },
  allowed: 'a time such as 50us, 20ms or 1s',
});
const size: FloorUnit = { read: parseSize, allowed: 'a size such as 256KiB or 1MiB' };
const count: FloorUnit = { read: Number, allowed: 'a whole number' };
const US_PER_MS = 1_000;
const S_PER_MS = 0.001;

/** A metric's values are in a unit of its own, and so is its floor. */
const FLOORS: Record<MetricName, FloorUnit> = {
  startup: time(1),
  'latency-p50': time(US_PER_MS),
  'response-p50': time(US_PER_MS),
  'cpu-per-request': time(S_PER_MS),
  'memory-peak': size,
  'image-size': size,
  errors: { read: parseShare, allowed: 'a share such as 0.5%' },
  layers: count,
  restarts: count,
  'oom-kills': count,
};

function floorOf(name: MetricName, where: string, text: string): number {
  const { read, allowed } = FLOORS[name];
  const floor = read(text);
  if (floor === undefined || Number.isNaN(floor))
    throw new UserError(`${where} is "${text}". Write ${allowed}.`);
  return floor;
}

function share(where: string, text: string): number {
  const ratio = parseShare(text);
  if (ratio === undefined) throw new UserError(`${where} is "${text}". Write a share such as 5%.`);
  return ratio;
}
