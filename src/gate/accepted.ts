/**
 * Regressions that someone accepted: for one metric, one commit, up to one size and one day. An acceptance that does not fit
 * changes nothing, and is listed with the reason.
 */
import type { ComparisonDocument, Metric } from '../records/generated/comparison.ts';
import type { Accepted, Decision } from '../records/generated/gate.ts';
import { regression } from './rules/metrics.ts';

export type Acceptance = Omit<Accepted, 'state'>;

export interface AcceptanceInput {
  comparison?: ComparisonDocument | undefined;
  accepted?: readonly Acceptance[] | undefined;
  /** The commit that head was built from; null where it is not known, and then nothing is accepted. */
  headCommit?: string | null | undefined;
  createdAt: string;
}

/** What was accepted is still told, with who and why, and fails nothing. */
export function withAccepted(
  decisions: readonly Decision[],
  input: AcceptanceInput,
): { decisions: Decision[]; accepted: Accepted[] } {
  const accepted = (input.accepted ?? []).map((each) => ({ ...each, state: stateOf(each, input) }));
  const applied = accepted.filter(({ state }) => state === 'applied');
  return {
    accepted,
    decisions: decisions.map((decision) => {
      const found = applied.find(({ metric }) => metric === decision.evidence.id);
      if (!found || decision.rule !== regression.name || decision.outcome !== 'fail')
        return decision;
      const text = `${decision.text}, accepted by ${found.by} until ${found.until}: ${found.reason}`;
      return { ...decision, outcome: 'warn', text, remedy: `Repair it before ${found.until}.` };
    }),
  };
}

const DATE_LENGTH = 'YYYY-MM-DD'.length;

function stateOf(
  { metric, change, headCommit, until }: Acceptance,
  input: AcceptanceInput,
): Accepted['state'] {
  const found = input.comparison?.metrics.find(({ id }) => id === metric);
  if (found?.verdict !== 'regressed') return 'not-regressed';
  if (headCommit !== input.headCommit) return 'other-commit';
  if (until < input.createdAt.slice(0, DATE_LENGTH)) return 'expired';
  return isLarger(found, change) ? 'larger' : 'applied';
}

/** Measured again, the same change comes out a little different: larger is what cannot be the accepted size any more. */
function isLarger({ change, interval }: Metric, accepted: number): boolean {
  return (interval?.low ?? change ?? Number.POSITIVE_INFINITY) > accepted;
}
