/**
 * Regressions that someone accepted: for one metric, one commit, up to one size and one day. An acceptance that does not fit
 * changes nothing, and is listed with the reason.
 */
import type { ComparisonDocument, Metric } from '../records/generated/comparison.ts';
import type { Accepted, Decision } from '../records/generated/gate.ts';
import type { StackDocument } from '../records/generated/stack.ts';
import { formatShare } from '../records/units.ts';
import { regression } from './rules/metrics.ts';

export type Acceptance = Omit<Accepted, 'state'>;

export interface AcceptanceInput {
  stack: StackDocument;
  comparison?: ComparisonDocument | undefined;
  accepted?: readonly Acceptance[] | undefined;
  createdAt: string;
}

/** What was accepted is still told, with who and why, and fails nothing; where an acceptance does not hold, that is told beside it. */
export function withAccepted(
  decisions: readonly Decision[],
  input: AcceptanceInput,
): { decisions: Decision[]; accepted: Accepted[] } {
  const accepted = (input.accepted ?? []).map((each) => ({ ...each, state: stateOf(each, input) }));
  return { accepted, decisions: decisions.map((decision) => judged(decision, accepted)) };
}

function judged(decision: Decision, accepted: readonly Accepted[]): Decision {
  if (decision.rule !== regression.name || decision.outcome !== 'fail') return decision;
  const own = accepted.filter(({ metric }) => metric === decision.evidence.id);
  const found = own.find(({ state }) => state === 'applied');
  if (found) {
    const text = `${decision.text}, accepted by ${found.by} until ${found.until}: ${found.reason}`;
    return { ...decision, outcome: 'warn', text, remedy: `Repair it before ${found.until}.` };
  }
  return own.reduce(
    (told, each) => ({
      ...told,
      text: `${told.text}; that ${each.by} accepted it does not hold: ${whyNot(each)}`,
    }),
    decision,
  );
}

/** Why an acceptance changes nothing, for a message. */
export function whyNot({ state, until, headCommit, change, metric }: Accepted): string {
  switch (state) {
    case 'applied':
      return 'it does';
    case 'expired':
      return `it ended on ${until}`;
    case 'other-commit':
      return `it is for the commit ${headCommit}`;
    case 'no-commit':
      return 'head was built from files that are in no commit';
    case 'larger':
      return `it is for a change of up to ${isCounted(metric) ? change : formatShare(change)}`;
    case 'not-regressed':
      return 'that metric has not regressed';
  }
}

/** Their changes are numbers; all others are shares. */
export function isCounted(metric: string): boolean {
  return /^(?:restarts|oom-kills):/.test(metric);
}

const DATE_LENGTH = 'YYYY-MM-DD'.length;

function stateOf(
  { metric, change, headCommit, until }: Acceptance,
  input: AcceptanceInput,
): Accepted['state'] {
  const found = input.comparison?.metrics.find(({ id }) => id === metric);
  if (found?.verdict !== 'regressed') return 'not-regressed';
  if (input.stack.headCommit === null) return 'no-commit';
  if (headCommit !== input.stack.headCommit) return 'other-commit';
  if (until < input.createdAt.slice(0, DATE_LENGTH)) return 'expired';
  return isLarger(found, change) ? 'larger' : 'applied';
}

/** Measured again, the same change comes out a little different: larger is what cannot be the accepted size any more. */
function isLarger(metric: Metric, accepted: number): boolean {
  return (metric.interval?.low ?? sizeOf(metric) ?? Number.POSITIVE_INFINITY) > accepted;
}

/** Stored runs give every change as a share, and nothing is a share of the zero restarts that are usual. */
function sizeOf({ id, scale, base, head, change }: Metric): number | null {
  if (!isCounted(id) || scale !== 'ratio') return change;
  return base === null || head === null ? null : head - base;
}
