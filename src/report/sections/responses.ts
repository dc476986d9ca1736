/** How fast each endpoint answers on one quiet connection. */
import { addErrors, badAnswerCount, describeErrors } from '../../records/answers.ts';
import type { Latency, Response } from '../../records/generated/run.ts';
import type { Endpoint } from '../../records/generated/stack.ts';
import { measuredRounds } from '../../records/rounds.ts';
import { formatCount } from '../../records/units.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code } from '../escape.ts';
import { asUs, highest, middle, spread } from '../figures.ts';
import { left, paragraphs, right, table } from '../table.ts';

export function responses({ stack, run }: ReportDocuments): Section | null {
  if (!run || stack.endpoints.length === 0) return null;
  const all = measuredRounds(run).flatMap((round) => round.responses);
  const columns = [
    left('Endpoint'),
    left('Request'),
    right('p50'),
    right('p90'),
    right('p95'),
    right('p99'),
    right('max'),
    right('Answers'),
    left('Bad'),
  ];
  return {
    title: 'Response times',
    body: paragraphs(
      table(
        columns,
        stack.endpoints.map((endpoint) =>
          row(
            endpoint,
            all.filter((response) => response.endpoint === endpoint.id),
          ),
        ),
      ),
      'One quiet connection; bad answers are counted apart and never enter a time. Medians over rounds, max the highest.',
    ),
  };
}

function row(endpoint: Endpoint, found: readonly Response[]): string[] {
  const latencies = found.flatMap(({ latency }) => latency ?? []);
  return [
    code(endpoint.id),
    code(`${endpoint.method} ${endpoint.path}`),
    ...percentiles(latencies),
    formatCount(found.reduce((sum, { answers }) => sum + answers, 0)),
    badAnswers(found),
  ];
}

/** p50 with its range, p90, p95, p99 and the highest maximum. */
export function percentiles(latencies: readonly Latency[]): string[] {
  const of = (pick: (latency: Latency) => number) => latencies.map(pick);
  return [
    spread(
      of(({ p50Us }) => p50Us),
      asUs,
    ),
    middle(
      of(({ p90Us }) => p90Us),
      asUs,
    ),
    middle(
      of(({ p95Us }) => p95Us),
      asUs,
    ),
    middle(
      of(({ p99Us }) => p99Us),
      asUs,
    ),
    highest(
      of(({ maxUs }) => maxUs),
      asUs,
    ),
  ];
}

export function badAnswers(parts: readonly Pick<Response, 'errors'>[]): string {
  const errors = addErrors(parts.map((part) => part.errors));
  const count = badAnswerCount(errors);
  return count === 0 ? '0' : `❌ ${formatCount(count)}: ${describeErrors(errors)}`;
}
