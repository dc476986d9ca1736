/** What each service costs, phase by phase. */
import type { Resources } from '../../records/generated/run.ts';
import type { StackDocument } from '../../records/generated/stack.ts';
import { measuredRounds } from '../../records/rounds.ts';
import { formatBytes } from '../../records/units.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code } from '../escape.ts';
import { asShare, highest, middle } from '../figures.ts';
import { cores, cpuShare, memoryShare } from '../service-summary.ts';
import { left, paragraphs, right, table } from '../table.ts';
import { growthFigure } from './memory-growth.ts';

const PHASES: Resources['phase'][] = ['idle', 'load', 'after'];

export function resources({ stack, run }: ReportDocuments): Section | null {
  const rounds = run ? measuredRounds(run) : [];
  const all = rounds.flatMap((round) => round.resources);
  const growth = rounds.flatMap((round) => round.memoryGrowth);
  if (!run || all.length === 0) return null;
  const seen = new Set(all.map(({ service }) => service));
  const names = [...new Set([...namesOf(stack), ...seen])].filter((name) => seen.has(name));
  const rows = names.flatMap((name) =>
    PHASES.flatMap((phase) => {
      const samples = all.filter((each) => each.service === name && each.phase === phase);
      if (samples.length === 0) return [];
      const own = growth.filter(({ service }) => phase === 'after' && service === name);
      return [row(name, phase, samples, growthFigure(own))];
    }),
  );
  const columns = [
    left('Service'),
    left('Phase'),
    right('CPUs'),
    right('of limit'),
    right('Throttled'),
    right('Working set'),
    right('of limit'),
    right('Peak'),
    right('Growth (slope)'),
    right('Network in / out'),
    right('Disk read / written'),
    right('PIDs'),
  ];
  const sources = [...new Set(all.map(({ source }) => source))].join(', ');
  return {
    title: 'Resources',
    body: paragraphs(
      table(columns, rows),
      `CPUs: mean over the phase, median over rounds. Working set: without inactive page cache, the highest sample. Growth: of the mean working set from idle to after load, with its slope under load and the standard error of that. Throttled: share of the scheduler’s periods. Read from ${sources}.`,
    ),
  };
}

/** The order of the other tables. */
function namesOf({ variants }: StackDocument): string[] {
  return variants.flatMap(({ services }) => services.map(({ name }) => name));
}

function row(
  name: string,
  phase: Resources['phase'],
  samples: readonly Resources[],
  growth: string,
): string[] {
  const memory = samples.map((sample) => sample.memory);
  return [
    code(name),
    phase,
    middle(samples.map(cores), (value) => value.toFixed(3)),
    middle(
      samples.flatMap((sample) => cpuShare(sample) ?? []),
      asShare,
    ),
    middle(samples.map(throttled), asShare),
    highest(
      memory.map(({ workingSetBytes }) => workingSetBytes),
      formatBytes,
    ),
    highest(
      samples.flatMap((sample) => memoryShare(sample) ?? []),
      asShare,
    ),
    highest(
      memory.flatMap(({ peakBytes }) => peakBytes ?? []),
      formatBytes,
    ),
    growth,
    pair(
      samples,
      ({ networkReceivedBytes }) => networkReceivedBytes,
      ({ networkSentBytes }) => networkSentBytes,
    ),
    pair(
      samples,
      ({ blockReadBytes }) => blockReadBytes,
      ({ blockWriteBytes }) => blockWriteBytes,
    ),
    highest(
      samples.flatMap(({ pids }) => pids ?? []),
      String,
    ),
  ];
}

function throttled({ cpu }: Resources): number {
  return cpu.periods > 0 ? cpu.throttledPeriods / cpu.periods : 0;
}

function pair(
  samples: readonly Resources[],
  first: (sample: Resources) => number,
  second: (sample: Resources) => number,
): string {
  return `${middle(samples.map(first), formatBytes)} / ${middle(samples.map(second), formatBytes)}`;
}
