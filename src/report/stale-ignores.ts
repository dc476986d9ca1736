/** What to say of an entry under "ignores" that accepts nothing. */
import type { FindingsDocument } from '../records/generated/findings.ts';

type Stale = FindingsDocument['unusedIgnores'][number];

/** Goes after the id; `named` makes a name fit for where it is shown. */
export function whyStale({ why, meant }: Stale, named: (name: string) => string): string {
  if (why === 'expired') return 'has expired';
  return meant === undefined
    ? 'matches nothing'
    : `matches nothing (did you mean ${named(meant)}?)`;
}
