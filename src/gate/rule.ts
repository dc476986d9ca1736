/** A rule is data: what it looks for, what it does by default, and what a reader can do about it. */
import type { ComparisonDocument } from '../records/generated/comparison.ts';
import type { FindingsDocument } from '../records/generated/findings.ts';
import type { Decision, GateDocument } from '../records/generated/gate.ts';
import type { RunRecord } from '../records/generated/run.ts';
import type { StackDocument } from '../records/generated/stack.ts';

export type Outcome = Decision['outcome'];
export type PolicyName = GateDocument['policy'];

/** What earlier steps wrote; a later one may be missing, and that is itself something to decide on. */
export interface Evidence {
  stack: StackDocument;
  run?: RunRecord | undefined;
  comparison?: ComparisonDocument | undefined;
  findings?: FindingsDocument | undefined;
}

/** One thing that a rule found, or found to be in order. */
export interface Case {
  subject: string;
  /** What happened, without a full stop: it is put into longer sentences. */
  text: string;
  evidence: Decision['evidence'];
  /** Where it is another than the rule's. */
  remedy?: string;
}

export interface Rule {
  /** What a policy calls it. */
  name: string;
  description: string;
  remedy: string;
  /** On a pull request and locally. */
  everyday: Outcome;
  release: Outcome;
  /** It says what was not looked at, which the headline says in its own place. */
  coverage?: true;
  /** The rule whose failure is the reason for all that this one would say. */
  explainedBy?: string;
  /** A fixed rule holds whatever the policy says. */
  fixed?: true;
  cases: (evidence: Evidence) => Case[];
  /** What was looked at and is in order, said only where there are no cases; null where nothing was looked at. */
  inOrder?: (evidence: Evidence) => Case | null;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c` */
export function listed(items: readonly string[]): string {
  const last = items.at(-1);
  if (items.length < 2 || last === undefined) return last ?? '';
  return `${items.slice(0, -1).join(', ')} and ${last}`;
}
