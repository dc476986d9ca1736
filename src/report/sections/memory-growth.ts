/** Memory that kept growing under load in every round: a suspicion in careful words, for a cache that fills looks the same. */
import type { MemoryGrowth, Round } from '../../records/generated/run.ts';
import { measuredRounds, median } from '../../records/rounds.ts';
import { formatBytes, formatDuration } from '../../records/units.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code } from '../escape.ts';
import { NOTHING, spread } from '../figures.ts';
import { left, paragraphs, right, table } from '../table.ts';

/** Less than this is no one's leak. */
const MIN_GROWTH_BYTES = 1024 * 1024;
/** How many standard errors a slope must be from zero. */
const MIN_ERRORS = 2;

export function memoryGrowth({ run }: ReportDocuments): Section | null {
  const rounds = run ? measuredRounds(run) : [];
  const suspects = suspectsIn(rounds);
  if (suspects.length === 0) return null;
  const rows = suspects.map(({ service, growth }) => [
    code(service),
    spread(
      growth.map(({ growthBytes }) => growthBytes),
      signed,
    ),
    slopeOf(growth) ?? NOTHING,
    loadOf(rounds, service),
  ]);
  const columns = [
    left('Service'),
    right('From idle to after load'),
    right('Slope under load'),
    right('Load lasted'),
  ];
  const when = rounds.length === 1 ? 'In the only round' : `In each of ${rounds.length} rounds`;
  return {
    title: 'Memory growth',
    body: paragraphs(
      table(columns, rows),
      `${when} the working set kept growing under load: by more than ${formatBytes(MIN_GROWTH_BYTES)}, with a slope of more than ${MIN_ERRORS} standard errors. That is a suspected leak and no proof of one: under so short a load, a heap or a cache that is filling up looks the same. A longer scenario (\`duration\`) tells them apart.`,
    ),
  };
}

/** Growth of one service over rounds, the median: `+5.6 MiB (400 KiB/s ± 75 KiB/s)`; nothing where none was seen. */
export function growthFigure(growth: readonly MemoryGrowth[]): string {
  const bytes = median(growth.map(({ growthBytes }) => growthBytes));
  if (bytes === undefined) return NOTHING;
  const slope = slopeOf(growth);
  return `${signed(bytes)}${slope === null ? '' : ` (${slope})`}`;
}

function suspectsIn(rounds: readonly Round[]): { service: string; growth: MemoryGrowth[] }[] {
  const all = rounds.flatMap((round) => round.memoryGrowth);
  return [...new Set(all.map(({ service }) => service))]
    .map((service) => ({ service, growth: all.filter((each) => each.service === service) }))
    .filter(({ growth }) => growth.length === rounds.length && growth.every(isSuspect));
}

function isSuspect({ growthBytes, slopeBytesPerSecond, slopeError }: MemoryGrowth): boolean {
  if (slopeBytesPerSecond === null || slopeError === null) return false;
  return growthBytes > MIN_GROWTH_BYTES && slopeBytesPerSecond > MIN_ERRORS * slopeError;
}

/** Null with too few samples for a slope. */
function slopeOf(growth: readonly MemoryGrowth[]): string | null {
  const slope = median(growth.flatMap(({ slopeBytesPerSecond }) => slopeBytesPerSecond ?? []));
  const error = median(growth.flatMap(({ slopeError }) => slopeError ?? []));
  if (slope === undefined || error === undefined) return null;
  return `${signed(slope)}/s ± ${formatBytes(error)}/s`;
}

function signed(bytes: number): string {
  if (bytes === 0) return formatBytes(0);
  return `${bytes > 0 ? '+' : '−'}${formatBytes(Math.abs(bytes))}`;
}

function loadOf(rounds: readonly Round[], service: string): string {
  const durations = rounds.flatMap(({ resources }) =>
    resources
      .filter((sample) => sample.service === service && sample.phase === 'load')
      .map(({ durationMs }) => durationMs),
  );
  return spread(durations, formatDuration);
}
