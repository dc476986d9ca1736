/** How the stack came up: the picture, the chain that decided the total, and every moment in figures. */
import type { Round, ServiceStartup } from '../../records/generated/run.ts';
import { measuredRounds } from '../../records/rounds.ts';
import { formatDuration } from '../../records/units.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code, fenced } from '../escape.ts';
import { asMs, highest, NOTHING, spread } from '../figures.ts';
import { shownReadyMs } from '../service-summary.ts';
import { left, paragraphs, right, table } from '../table.ts';
import { createdBeforeMs, typicalRound, waterfall, WATERFALL_LEGEND } from '../waterfall.ts';

export function startup(documents: ReportDocuments): Section | null {
  const { run } = documents;
  const rounds = run ? measuredRounds(run) : [];
  const typical = typicalRound(rounds);
  if (!typical) return null;
  const total = rounds.flatMap((round) => round.startup.readyMs ?? []);
  const picture = waterfall(typical);
  return {
    title: 'Start-up',
    body: paragraphs(
      total.length === 0
        ? 'The whole stack was never ready at once.'
        : `The whole stack was ready after **${spread(total, asMs)}**${rounds.length > 1 ? `, over ${rounds.length} fresh starts` : ''}.${criticalPath(typical.startup.criticalPath)}`,
      picture.length === 0 ? null : fenced([...picture, '', WATERFALL_LEGEND]),
      picture.length === 0 ? null : caption(typical, rounds.length),
      momentsTable(documents),
      beforehand(documents),
    ),
  };
}

/** What the picture leaves out. */
function caption(round: Round, rounds: number): string {
  const createdMs = createdBeforeMs(round);
  return [
    ...(rounds > 1
      ? [`The picture is of round ${round.index + 1}, which is nearest the median.`]
      : []),
    `It begins with the first start event${createdMs > 0 ? `; the first container was created ${formatDuration(createdMs)} before that` : ''}.`,
  ].join(' ');
}

function criticalPath(path: readonly string[]): string {
  if (path.length < 2) return '';
  return ` Critical path: ${path.map((service) => code(service)).join(' → ')}.`;
}

function momentsTable({ run }: ReportDocuments): string {
  const starts = (run ? measuredRounds(run) : []).flatMap((round) => round.startup.services);
  const names = [...new Set(starts.map(({ service }) => service))];
  const columns = [
    left('Service'),
    right('Listening'),
    right('Healthy'),
    right('First answer'),
    right('Ready'),
    left('by'),
    right('Restarts'),
  ];
  return paragraphs(
    table(
      columns,
      names.map((name) =>
        row(
          name,
          starts.filter(({ service }) => service === name),
        ),
      ),
    ),
    'Each counts from the container’s own start event.',
  );
}

function row(name: string, starts: readonly ServiceStartup[]): string[] {
  const times = (of: (start: ServiceStartup) => number | null) =>
    spread(
      starts.flatMap((start) => of(start) ?? []),
      asMs,
    );
  return [
    code(name),
    times(({ listeningMs }) => listeningMs),
    times(({ healthyMs }) => healthyMs),
    times(({ firstAnswerMs }) => firstAnswerMs),
    times(shownReadyMs),
    starts.find(({ readyBy }) => readyBy !== null)?.readyBy ?? NOTHING,
    highest(
      starts.map(({ restarts }) => restarts),
      String,
    ),
  ];
}

/** Pull and build are timed apart: they say nothing about the stack's own start. */
function beforehand({ stack }: ReportDocuments): string {
  const head = stack.variants.find(({ variant }) => variant === 'head');
  if (!head) return '';
  const { build, pull } = head;
  const built =
    build.services.length === 0
      ? 'Nothing was built'
      : `Built ${build.services.length} of ${head.services.length} services in ${formatDuration(build.durationMs)} (${build.cachedSteps} of ${build.steps} steps came from the cache)`;
  const pulled =
    pull.images.length === 0
      ? 'nothing was pulled'
      : `${pull.images.length} images were pulled in ${formatDuration(pull.durationMs)}`;
  return `${built}; ${pulled}.`;
}
