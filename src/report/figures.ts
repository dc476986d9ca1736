/** Figures over several rounds: the median, and the range where there is one. */
import { median } from '../records/rounds.ts';
import type { Metric } from '../records/generated/comparison.ts';
import { formatBytes, formatCount, formatDuration, formatShare } from '../records/units.ts';

export const NOTHING = '–';

export function middle(values: readonly number[], format: (value: number) => string): string {
  const value = median(values);
  return value === undefined ? NOTHING : format(value);
}

/** `1.2 s (1.1–1.4 s)` */
export function spread(values: readonly number[], format: (value: number) => string): string {
  return `${middle(values, format)}${range(values, format)}`;
}

/** ` (1.1–1.4 s)`; nothing where it would say one figure twice. */
export function range(values: readonly number[], format: (value: number) => string): string {
  if (values.length < 2) return '';
  const low = format(Math.min(...values));
  const high = format(Math.max(...values));
  if (low === high) return '';
  const unit = high.slice(high.lastIndexOf(' '));
  return ` (${low.endsWith(unit) ? low.slice(0, -unit.length) : low}–${high})`;
}

export function highest(values: readonly number[], format: (value: number) => string): string {
  return values.length === 0 ? NOTHING : format(Math.max(...values));
}

export const asMs = (ms: number): string => formatDuration(ms);
export const asUs = (us: number): string => formatDuration(us / 1_000);

/** Shares in a table need no more than whole percents, and tiny ones are not nothing. */
export function asShare(ratio: number): string {
  if (ratio > 0 && ratio < 0.01) return '< 1 %';
  return formatShare(Math.round(ratio * 100) / 100);
}

/** One decimal, for a figure that stands beside its limit. */
export function asFineShare(ratio: number): string {
  if (ratio > 0 && ratio < 0.001) return '< 0.1 %';
  return formatShare(Math.round(ratio * 1_000) / 1_000);
}

/** Cores of CPU time, in thousandths. */
export function asCores(cores: number): string {
  return cores > 0 && cores < 0.001 ? '< 0.001 cores' : `${cores.toFixed(3)} cores`;
}

/** `+5.3 %`: a change always carries its sign. */
export function asChange(ratio: number): string {
  const text = formatShare(Math.abs(ratio));
  if (ratio === 0) return text;
  return `${ratio > 0 ? '+' : '−'}${text}`;
}

/** A metric's value in its unit. */
export const asFigure: Record<Metric['unit'], (value: number) => string> = {
  ms: asMs,
  us: asUs,
  s: (seconds) => formatDuration(seconds * 1_000),
  bytes: formatBytes,
  count: formatCount,
  ratio: formatShare,
};

/** A change as a share, or in the metric's unit. */
export function asChangeIn(
  { scale, unit }: Pick<Metric, 'scale' | 'unit'>,
  change: number,
): string {
  if (scale === 'ratio') return asChange(change);
  const size = asFigure[unit](Math.abs(change));
  return change === 0 ? size : `${change > 0 ? '+' : '−'}${size}`;
}
