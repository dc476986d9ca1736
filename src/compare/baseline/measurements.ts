/** One number per metric of a run, and how much its rounds differed: what is stored of it, and what it is compared by. */
import type { StoredMetric } from '../../records/generated/baseline.ts';
import type { Round, RunRecord } from '../../records/generated/run.ts';
import { measuredRounds } from '../../records/rounds.ts';
import { momentsOf } from '../../stats/mean-bounds.ts';
import { summary } from '../exact.ts';
import { metricFamilies } from '../metrics/all.ts';
import { readingsOf, type MetricFamily, type Series } from '../metrics/family.ts';
import { pairsOf } from '../pairs.ts';

export interface Measurement extends Omit<StoredMetric, 'value'> {
  family: MetricFamily;
  /** Null where no round has a value that counts. */
  value: number | null;
}

/** In the order of the report. */
export function measurementsOf(run: RunRecord): Measurement[] {
  const rounds = headRounds(run);
  return metricFamilies.flatMap((family) => {
    const all = seriesOf(family, run, rounds);
    return all.map(({ subject, values }) => ({
      family,
      name: family.name,
      subject,
      unit: family.unit,
      value: summary(family, all, subject),
      spread: spreadOf(family, values),
      rounds: values.length,
    }));
  });
}

/** Beside a base the load is another than alone: a round that head had for itself would mix the two. */
export function headRounds(run: RunRecord): Round[] {
  return run.mode === 'single' ? measuredRounds(run) : pairsOf(run).map(({ head }) => head);
}

function seriesOf(family: MetricFamily, run: RunRecord, rounds: readonly Round[]): Series[] {
  const readings =
    family.kind === 'exact'
      ? run.images.filter(({ variant }) => variant === 'head').map(family.read)
      : rounds.flatMap((round) => readingsOf(family, round));
  const series = new Map<string, number[]>();
  for (const { subject, value, isVoid } of readings) {
    const values = series.get(subject) ?? [];
    if (value !== null && isVoid !== true) values.push(value);
    series.set(subject, values);
  }
  return [...series].map(([subject, values]) => ({ subject, values }));
}

function spreadOf(family: MetricFamily, values: readonly number[]): number | null {
  if (family.kind === 'exact') return null;
  return momentsOf(values.map((value) => onScale(family, value)))?.sd ?? null;
}

/** Times, costs and memory vary in proportion to their size; counts do not. */
export function onScale(family: MetricFamily, value: number): number {
  return family.kind === 'ratio' ? Math.log(Math.max(value, family.resolution)) : value;
}
