/** Head against base, metric by metric: worst first, by how much, how sure, and what was tolerated. */
import type { ComparisonDocument, Metric } from '../../records/generated/comparison.ts';
import { counted, formatShare } from '../../records/units.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code, inline } from '../escape.ts';
import { asChangeIn, asFigure, asFineShare, NOTHING } from '../figures.ts';
import { verdictWord } from '../marks.ts';
import { capped, left, paragraphs, right, table } from '../table.ts';

const MAX_ROWS = 100;

/** Those that changed, for a first look. */
export function changed(documents: ReportDocuments, most: number): Section | null {
  const metrics = (documents.comparison?.metrics ?? []).filter(
    ({ gated, verdict }) =>
      gated && (verdict === 'regressed' || verdict === 'improved' || verdict === 'inconclusive'),
  );
  return metrics.length === 0 ? null : render('Changes', metrics, most);
}

export function changes({ comparison }: ReportDocuments): Section | null {
  if (!comparison) return null;
  const { basis, baseline, metrics } = comparison;
  if (basis.kind === 'none') {
    return { title: 'Changes', body: `Nothing was compared: ${inline(basis.reason)}.` };
  }
  const told = metrics.filter((metric) => !isTheSame(metric));
  const section = render('Changes', told, MAX_ROWS);
  return {
    ...section,
    body: paragraphs(
      comparedWith(basis, baseline),
      section.body,
      theSame(metrics.length - told.length),
    ),
  };
}

function comparedWith(
  basis: Exclude<ComparisonDocument['basis'], { kind: 'none' }>,
  baseline: ComparisonDocument['baseline'],
): string {
  if (basis.kind === 'base-variant') return besideBase(basis);
  return withStoredRuns(basis.path, baseline);
}

/** Which of them can gate time is said metric by metric. */
function withStoredRuns(path: string, baseline: ComparisonDocument['baseline']): string {
  if (baseline.kind !== 'used') return `Compared with the stored runs of ${code(path)}.`;
  const { runs, sameSetting, newest, startOrder } = baseline;
  const commit = newest?.commit ? ` (${code(newest.commit.sha.slice(0, 8))})` : '';
  const machine = sameSetting === 0 ? 'none' : sameSetting;
  return paragraphs(
    `Compared with ${runs} stored ${runs === 1 ? 'run' : 'runs'} of ${code(path)}${commit}, ${machine} of this machine.`,
    startOrder.length === 0 ? '' : `The order of starts changed: ${inline(startOrder.join('; '))}.`,
  );
}

/** Nothing to read: identical by construction, or the very same figure on both sides. */
function isTheSame({ verdict, method, base, head }: Metric): boolean {
  return verdict === 'unchanged' && (method === 'identical' || base === head);
}

function theSame(count: number): string {
  if (count === 0) return '';
  return `Not listed: ${counted(count, 'metric that is', 'metrics that are')} the same on both sides.`;
}

const SIDE_BY_SIDE = {
  paired: 'side by side, in bursts that alternate',
  alternating: 'one after the other, in turns',
} as const;

function besideBase({
  mode,
  rounds,
  gatedRatios,
  gatedCounts,
  errorLevel,
}: Extract<ComparisonDocument['basis'], { kind: 'base-variant' }>): string {
  return paragraphs(
    `Base and head were measured ${SIDE_BY_SIDE[mode]}: ${counted(rounds, 'pair')} of fresh starts. What looks like a regression counts only where fresh pairs alone show it again; the chance of a false alarm among all ${gatedRatios + gatedCounts} gated metrics together is under ${formatShare(errorLevel)}.`,
    '"Smallest seen" is the change that would have been found in nine runs of ten.',
  );
}

const WORST_FIRST: Metric['verdict'][] = [
  'regressed',
  'inconclusive',
  'improved',
  'unchanged',
  'no-data',
];

function render(title: string, metrics: readonly Metric[], most: number): Section {
  const rank = ({ gated, verdict }: Metric) =>
    WORST_FIRST.indexOf(verdict) + (gated ? 0 : WORST_FIRST.length);
  const sorted = [...metrics].sort((a, b) => rank(a) - rank(b));
  const { shown, rest } = capped(sorted, most, 'metrics');
  const columns = [
    left('Verdict'),
    left('Metric'),
    left('Of'),
    right('Base'),
    right('Head'),
    right('Change'),
    right('Tolerated'),
    right('Smallest seen'),
    left('Why'),
  ];
  return { title, body: paragraphs(table(columns, shown.map(row)), rest) };
}

function row(metric: Metric): string[] {
  return [
    metric.gated ? verdictWord[metric.verdict] : 'not gated',
    metric.name,
    code(metric.subject),
    figure(metric, metric.base),
    figure(metric, metric.head),
    change(metric),
    tolerated(metric),
    smallestSeen(metric),
    inline(metric.reason),
  ];
}

function change(metric: Metric): string {
  const { change: estimate, interval } = metric;
  if (estimate === null) return NOTHING;
  const told = (value: number) => asChangeIn(metric, value);
  if (!interval) return told(estimate);
  return `${told(estimate)} [${told(interval.low)}, ${told(interval.high)}] at ${formatShare(interval.confidence)}`;
}

/** Of what happens in some rounds only: in what share of them it would have been seen. */
function smallestSeen(metric: Metric): string {
  const smallest = metric.evidence?.smallestChange ?? null;
  if (smallest === null) return NOTHING;
  const isRate = metric.scale === 'difference' && metric.unit === 'count';
  return isRate ? `in ${asFineShare(smallest)} of rounds` : `+${asFineShare(smallest)}`;
}

function tolerated(metric: Metric): string {
  if (metric.tolerance === 0 && metric.floor === 0) return 'none';
  const floor = figure(metric, metric.floor);
  return metric.tolerance === 0 ? floor : `${formatShare(metric.tolerance)}, at least ${floor}`;
}

function figure({ unit }: Metric, value: number | null): string {
  if (value === null) return NOTHING;
  return asFigure[unit](value);
}
