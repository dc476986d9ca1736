/** The stack in one table, a row per service; figures beyond a budget are marked. */
import type { Budget } from '../../records/generated/comparison.ts';
import { formatBytes } from '../../records/units.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code } from '../escape.ts';
import { asCores, asMs, asUs, highest, middle, NOTHING } from '../figures.ts';
import { budgetMark } from '../marks.ts';
import {
  memoryOf,
  serviceSummaries,
  usageFigure,
  type ServiceSummary,
} from '../service-summary.ts';
import { capped, left, paragraphs, right, table } from '../table.ts';

export function services(
  documents: ReportDocuments,
  most = Number.POSITIVE_INFINITY,
): Section | null {
  if (!documents.run) return null;
  const { shown, rest } = capped(serviceSummaries(documents), most, 'services');
  if (shown.length === 0) return null;
  const columns = [
    left('Service'),
    right('Ready'),
    left('by'),
    right('p50'),
    right('p95'),
    right('CPU idle'),
    right('CPU load'),
    right('Memory'),
    right('Image'),
  ];
  return {
    title: 'Services',
    body: paragraphs(
      table(columns, shown.map(row)),
      rest,
      'Ready counts from the container’s start; p50 and p95 are of the endpoint that the outside asks, or of its health check; CPU and memory are shares of the service’s limit, or what it used where it has none. Medians over rounds, memory the highest.',
    ),
  };
}

function row(service: ServiceSummary): string[] {
  const { outcome } = service;
  return [
    `${code(service.name)}${service.judged ? '' : ' (not judged)'}`,
    marked(middle(service.readyMs, asMs), outcome('ready')),
    service.readyBy ?? NOTHING,
    `${service.answersBadly ? '❌ ' : ''}${middle(service.p50Us, asUs)}`,
    marked(
      middle(service.p95Us, asUs),
      service.isHealthAnswer ? outcome('health-answer') : undefined,
    ),
    marked(usageFigure(service.cpu.idle, middle, asCores), outcome('cpu', 'idle')),
    marked(usageFigure(service.cpu.load, middle, asCores), outcome('cpu', 'load')),
    marked(usageFigure(memoryOf(service), highest, formatBytes), outcome('memory')),
    service.imageBytes === null ? NOTHING : formatBytes(service.imageBytes),
  ];
}

function marked(figure: string, outcome: Budget['outcome'] | undefined): string {
  const mark = outcome === undefined ? '' : budgetMark[outcome];
  return mark === '' ? figure : `${mark} ${figure}`;
}
