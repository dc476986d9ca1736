/** Bad answers, counted and told in words. */
import type { Errors, Response } from './generated/run.ts';

/** How often answers were bad and, of those with a status that was not expected, which status it was. */
export type BadAnswerCounts = Pick<Response, 'errors' | 'badStatuses'>;

const WORDS: Record<keyof Errors, string> = {
  timeouts: 'timed out',
  refused: 'refused',
  resets: 'connection broken',
  protocol: 'not HTTP/1.1',
  unexpectedStatus: 'unexpected status',
  unexpectedBody: 'unexpected body',
  redirects: 'unexpected redirect',
  oversized: 'never ended',
};

const KINDS = Object.keys(WORDS) as (keyof Errors)[];

export function badAnswerCount(errors: Errors): number {
  return KINDS.reduce((sum, kind) => sum + errors[kind], 0);
}

export function addBadAnswers(all: readonly BadAnswerCounts[]): BadAnswerCounts {
  const sum = (kind: keyof Errors) => all.reduce((total, { errors }) => total + errors[kind], 0);
  const errors = Object.fromEntries(KINDS.map((kind) => [kind, sum(kind)])) as Record<
    keyof Errors,
    number
  >;
  const badStatuses: Record<string, number> = {};
  for (const [status, count] of all.flatMap((each) => Object.entries(each.badStatuses))) {
    badStatuses[status] = (badStatuses[status] ?? 0) + count;
  }
  return { errors, badStatuses };
}

/** Most frequent first: `98 answered 500, 2 timed out`; of a single kind without its count; empty where all were good. */
export function describeBadAnswers({ errors, badStatuses }: BadAnswerCounts): string {
  const statuses = Object.entries(badStatuses).filter(([status]) => /^[1-5]\d\d$/.test(status));
  const kinds = [
    ...statuses.map(([status, count]) => ({ words: `answered ${status}`, count })),
    ...KINDS.map((kind) => ({
      words: WORDS[kind],
      count: errors[kind] - withStatus(kind, statuses),
    })),
  ]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return kinds.length === 1
    ? (kinds[0]?.words ?? '')
    : kinds.map(({ words, count }) => `${count} ${words}`).join(', ');
}

/** How many of these are told by their status. */
function withStatus(kind: keyof Errors, statuses: readonly [string, number][]): number {
  const own = (status: string) =>
    (kind === 'redirects' && status.startsWith('3')) ||
    (kind === 'unexpectedStatus' && !status.startsWith('3'));
  return statuses.filter(([status]) => own(status)).reduce((sum, [, count]) => sum + count, 0);
}
