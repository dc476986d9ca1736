/** What a baseline knows of each metric, on each machine that its runs are of. */
import type { StoredMetric, StoredRun } from '../../records/generated/baseline.ts';
import { momentsOf } from '../../stats/mean-bounds.ts';
import { metricFamilies } from '../metrics/all.ts';
import type { MetricFamily } from '../metrics/family.ts';
import { isSameSetting } from './comparable.ts';
import { onScale } from './measurements.ts';

/** A machine, and how was measured on it. */
export interface Setting {
  /** A, B, C: the newest run's is A. */
  label: string;
  machine: StoredRun['machine'];
  conditions: StoredRun['conditions'];
  runs: number;
}

export interface MetricSummary {
  name: StoredMetric['name'];
  subject: string;
  unit: StoredMetric['unit'];
  setting: string;
  runs: number;
  last: number;
  /** Geometric for times, costs and memory. */
  mean: number;
  /** Standard deviation between runs: of ln(value) for times, costs and memory, else in the unit. Null for one run. */
  sd: number | null;
  scale: 'ratio' | 'difference';
}

export interface HistorySummary {
  settings: Setting[];
  metrics: MetricSummary[];
}

export function summarise(runs: readonly StoredRun[]): HistorySummary {
  const groups = bySetting(runs);
  return {
    settings: groups.map(({ label, of, runs: all }) => ({
      label,
      machine: of.machine,
      conditions: of.conditions,
      runs: all.length,
    })),
    metrics: metricFamilies.flatMap((family) =>
      groups.flatMap((group) => summariesOf(family, group)),
    ),
  };
}

interface Group {
  label: string;
  of: StoredRun;
  /** Newest last. */
  runs: StoredRun[];
}

function bySetting(runs: readonly StoredRun[]): Group[] {
  const groups: Group[] = [];
  for (const run of [...runs].reverse()) {
    const known = groups.find(({ of }) => isSameSetting(of, run));
    if (known) known.runs.unshift(run);
    else groups.push({ label: labelOf(groups.length), of: run, runs: [run] });
  }
  return groups;
}

const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);

/** A to Z, then A2, B2 and so on. */
function labelOf(index: number): string {
  const turn = Math.floor(index / LETTERS);
  return `${String.fromCharCode(FIRST_LETTER + (index % LETTERS))}${turn === 0 ? '' : turn + 1}`;
}

function summariesOf(family: MetricFamily, { label, runs }: Group): MetricSummary[] {
  const values = new Map<string, number[]>();
  for (const { name, subject, value } of runs.flatMap(({ metrics }) => metrics)) {
    if (name === family.name) values.set(subject, [...(values.get(subject) ?? []), value]);
  }
  const isRatio = family.kind === 'ratio';
  return [...values].flatMap(([subject, all]) => {
    const moments = momentsOf(all.map((value) => onScale(family, value)));
    const last = all.at(-1);
    if (!moments || last === undefined) return [];
    return {
      ...{ name: family.name, subject, unit: family.unit, setting: label },
      ...{ runs: all.length, last, sd: moments.sd },
      mean: isRatio ? Math.exp(moments.mean) : moments.mean,
      scale: isRatio ? 'ratio' : 'difference',
    };
  });
}
