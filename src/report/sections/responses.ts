/** How fast each endpoint answers on one quiet connection. */
import {
  addBadAnswers,
  badAnswerCount,
  describeBadAnswers,
  type BadAnswerCounts,
} from '../../records/answers.ts';
import type { Latency, Response } from '../../records/generated/run.ts';
import type { Endpoint } from '../../records/generated/stack.ts';
import { measuredRounds } from '../../records/rounds.ts';
import { formatCount } from '../../records/units.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code } from '../escape.ts';
import { mergeLatencies } from '../../stats/latency.ts';
import { asUs, NOTHING, range } from '../figures.ts';
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
      'One quiet connection; bad answers are counted apart and never enter a time. All rounds together; in brackets, the range of the rounds’ own p50.',
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

/** Of all rounds together; p50 with the range of the rounds' own. */
export function percentiles(rounds: readonly Latency[]): string[] {
  const all = mergeLatencies(rounds);
  if (!all) return Array<string>(5).fill(NOTHING);
  const p50 = range(
    rounds.map(({ p50Us }) => p50Us),
    asUs,
  );
  return [`${asUs(all.p50Us)}${p50}`, ...[all.p90Us, all.p95Us, all.p99Us, all.maxUs].map(asUs)];
}

export function badAnswers(parts: readonly BadAnswerCounts[]): string {
  const bad = addBadAnswers(parts);
  const count = badAnswerCount(bad.errors);
  return count === 0 ? '0' : `❌ ${formatCount(count)}: ${describeBadAnswers(bad)}`;
}
