/** The stack in one table on a terminal. */
import type { Budget } from '../../records/generated/comparison.ts';
import { plainText } from '../../records/text.ts';
import { formatBytes } from '../../records/units.ts';
import type { ReportDocuments } from '../documents.ts';
import { asCores, asMs, asUs, highest, middle, NOTHING } from '../figures.ts';
import {
  memoryOf,
  serviceSummaries,
  usageFigure,
  type ServiceSummary,
} from '../service-summary.ts';
import { columns, type TerminalColumn } from './columns.ts';
import type { Palette } from './palette.ts';

const MAX_NAME = 24;

const COLUMNS: TerminalColumn[] = [
  { title: 'SERVICE', align: 'left', keep: 0 },
  { title: 'READY', align: 'right', keep: 0 },
  { title: 'BY', align: 'left', keep: 1 },
  { title: 'P50', align: 'right', keep: 4 },
  { title: 'P95', align: 'right', keep: 5 },
  { title: 'CPU IDLE', align: 'right', keep: 3 },
  { title: 'LOAD', align: 'right', keep: 6 },
  { title: 'MEMORY', align: 'right', keep: 7 },
  { title: 'IMAGE', align: 'right', keep: 2 },
];

export function servicesTable(
  documents: ReportDocuments,
  palette: Palette,
  width: number,
): string[] {
  if (!documents.run) return [];
  const rows = serviceSummaries(documents).map((service) => row(service, palette));
  if (rows.length === 0) return [];
  const [titles, ...lines] = columns(COLUMNS, rows, width);
  const marks = MARKS.filter(({ mark }) => lines.some((line) => line.includes(` ${mark}`))).map(
    ({ mark, meaning }) => `${mark} ${meaning}`,
  );
  const legend = marks.length === 0 ? [] : [palette.dim(marks.join(', '))];
  return [palette.dim(titles ?? ''), ...lines, ...legend];
}

const MARKS = [
  { mark: '!', meaning: 'beyond its budget, or bad answers' },
  { mark: '~', meaning: 'a warning' },
  { mark: '?', meaning: 'not measured' },
];

function row(service: ServiceSummary, palette: Palette): string[] {
  const { outcome } = service;
  const mark = (text: string, of: Budget['outcome'] | undefined) => {
    if (of === 'missed') return palette.red(`${text} !`);
    if (of === 'warn') return palette.yellow(`${text} ~`);
    return of === 'not-measured' ? palette.yellow(`${text} ?`) : text;
  };
  return [
    plainText(service.name, MAX_NAME),
    mark(middle(service.readyMs, asMs), outcome('ready')),
    service.judged ? (service.readyBy ?? NOTHING) : 'not judged',
    service.answersBadly
      ? palette.red(`${middle(service.p50Us, asUs)} !`)
      : middle(service.p50Us, asUs),
    mark(
      middle(service.p95Us, asUs),
      service.isHealthAnswer ? outcome('health-answer') : undefined,
    ),
    mark(usageFigure(service.cpu.idle, middle, asCores), outcome('cpu', 'idle')),
    mark(usageFigure(service.cpu.load, middle, asCores), outcome('cpu', 'load')),
    mark(usageFigure(memoryOf(service), highest, formatBytes), outcome('memory')),
    service.imageBytes === null ? NOTHING : formatBytes(service.imageBytes),
  ];
}
