/** Bad answers, counted and told in words. */
import type { Errors } from './generated/run.ts';

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

export function addErrors(all: readonly Errors[]): Errors {
  const sum = (kind: keyof Errors) => all.reduce((total, errors) => total + errors[kind], 0);
  return Object.fromEntries(KINDS.map((kind) => [kind, sum(kind)])) as Record<keyof Errors, number>;
}

/** Most frequent first: `unexpected status 98, timed out 2`; empty where every answer was good. */
export function describeErrors(errors: Errors): string {
  return KINDS.filter((kind) => errors[kind] > 0)
    .sort((a, b) => errors[b] - errors[a])
    .map((kind) => `${WORDS[kind]} ${errors[kind]}`)
    .join(', ');
}
