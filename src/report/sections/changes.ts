/** Head against base, metric by metric: worst first, by how much, how sure, and what was tolerated. */
import type { ComparisonDocument, Metric } from '../../records/generated/comparison.ts';
import { formatBytes, formatCount, formatDuration, formatShare } from '../../records/units.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code, inline } from '../escape.ts';
import { asChange, asUs, NOTHING } from '../figures.ts';
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
  const { basis, metrics } = comparison;
  if (basis.kind === 'none') {
    return { title: 'Changes', body: `Nothing was compared: ${inline(basis.reason)}.` };
  }
  const section = render('Changes', metrics, MAX_ROWS);
  return { ...section, body: paragraphs(comparedWith(basis), section.body) };
}

function comparedWith(basis: Exclude<ComparisonDocument['basis'], { kind: 'none' }>): string {
  if (basis.kind === 'base-variant') {
    return `Base and head were measured side by side, in ${basis.rounds} rounds.`;
  }
  return `Compared with the committed baseline ${code(basis.path)}. It was measured on another machine, so nothing that is timed is gated.`;
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
    inline(metric.reason),
  ];
}

function change({ change: ratio, interval }: Metric): string {
  if (ratio === null) return NOTHING;
  if (!interval) return asChange(ratio);
  return `${asChange(ratio)} [${asChange(interval.low)}, ${asChange(interval.high)}] at ${formatShare(interval.confidence)}`;
}

function tolerated(metric: Metric): string {
  if (metric.tolerance === 0 && metric.floor === 0) return 'none';
  const floor = figure(metric, metric.floor);
  return metric.tolerance === 0 ? floor : `${formatShare(metric.tolerance)}, at least ${floor}`;
}

function figure({ unit }: Metric, value: number | null): string {
  if (value === null) return NOTHING;
  return FORMATS[unit](value);
}

const FORMATS: Record<Metric['unit'], (value: number) => string> = {
  ms: formatDuration,
  us: asUs,
  s: (seconds) => formatDuration(seconds * 1_000),
  bytes: formatBytes,
  count: formatCount,
  ratio: formatShare,
};
