/** Memory that grew from idle to after load, and kept growing under load in every round: a leak, or a cache that fills. */
import type { MemoryGrowth } from '../../records/generated/run.ts';
import { measuredRounds, median } from '../../records/rounds.ts';
import { formatBytes } from '../../records/units.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code } from '../escape.ts';
import { spread } from '../figures.ts';
import { left, paragraphs, right, table } from '../table.ts';

/** Less than this is no one's leak. */
const MIN_GROWTH_BYTES = 1024 * 1024;
/** How many standard errors a slope must be from zero. */
const MIN_ERRORS = 2;

export function memoryGrowth({ run }: ReportDocuments): Section | null {
  const rounds = run ? measuredRounds(run) : [];
  const all = rounds.flatMap((round) => round.memoryGrowth);
  const suspects = [...new Set(all.map(({ service }) => service))]
    .map((service) => ({ service, growth: all.filter((each) => each.service === service) }))
    .filter(({ growth }) => growth.length === rounds.length && growth.every(isSuspect));
  if (suspects.length === 0) return null;
  const rows = suspects.map(({ service, growth }) => [
    code(service),
    spread(
      growth.map(({ growthBytes }) => growthBytes),
      formatBytes,
    ),
    slope(growth),
  ]);
  const columns = [
    left('Service'),
    right('Grew from idle to after load'),
    right('Slope under load'),
  ];
  return {
    title: 'Suspected leaks',
    body: paragraphs(
      table(columns, rows),
      `In every round the working set kept growing under load, by more than ${MIN_ERRORS} standard errors. It may be a leak, or a cache that fills: a longer scenario tells which.`,
    ),
  };
}

function isSuspect({ growthBytes, slopeBytesPerSecond, slopeError }: MemoryGrowth): boolean {
  if (slopeBytesPerSecond === null || slopeError === null) return false;
  return growthBytes > MIN_GROWTH_BYTES && slopeBytesPerSecond > MIN_ERRORS * slopeError;
}

function slope(growth: readonly MemoryGrowth[]): string {
  const slopes =
    median(growth.flatMap(({ slopeBytesPerSecond }) => slopeBytesPerSecond ?? [])) ?? 0;
  const errors = median(growth.flatMap(({ slopeError }) => slopeError ?? [])) ?? 0;
  return `${formatBytes(slopes)}/s ± ${formatBytes(errors)}/s`;
}
