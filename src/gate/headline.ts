/** The verdict in one sentence: what was decided, why, and what it does not cover. */
import type { Decision } from '../records/generated/gate.ts';
import { plainText } from '../records/text.ts';
import { plural } from './rule.ts';
import { rules } from './rules/all.ts';

/** What these warn of is named after "not checked" already. */
const coverageRules = new Set(rules.filter(({ coverage }) => coverage).map(({ name }) => name));

/** What is named in the sentence; the rest is counted. */
const MAX_IN_ORDER = 6;
const MAX_NOT_CHECKED = 4;
/** A scanner may say a paragraph: its first sentence is here, the whole of it with its decision. */
const MAX_REASON = 200;
const FIRST_SENTENCE = /^.*?[a-z0-9)"'`]{2}(?=[.!?]\s+\p{Lu})/u;

export function headline(decisions: readonly Decision[], unchecked: readonly string[]): string {
  return `${verdict(decisions)}${letThrough(decisions)}${exceptFor(unchecked)}.`;
}

function verdict(decisions: readonly Decision[]): string {
  const of = (outcome: Decision['outcome']) =>
    decisions.filter((decision) => decision.outcome === outcome);
  const failures = of('fail');
  if (failures.length > 0) return `Failed: ${firstOf(failures)}`;
  const missing = of('evidence-missing');
  if (missing.length > 0) return `Not decided, for want of evidence: ${firstOf(missing)}`;
  const warnings = of('warn').filter(({ rule }) => !coverageRules.has(rule));
  if (warnings.length > 0) {
    return `Passed with ${plural(warnings.length, 'warning')}: ${firstOf(warnings)}`;
  }
  const inOrder = of('pass').filter(isInOrder).slice(0, MAX_IN_ORDER);
  return inOrder.length === 0 ? 'Passed' : `Passed: ${inOrder.map(({ text }) => text).join(', ')}`;
}

/** Looked at and fine, as against found and not minded. */
function isInOrder({ remedy }: Decision): boolean {
  return remedy === null;
}

/** An override leaves a trace in the first line. */
function letThrough(decisions: readonly Decision[]): string {
  const accepted = decisions.filter(
    ({ outcome, defaultOutcome }) =>
      outcome === 'pass' && (defaultOutcome === 'fail' || defaultOutcome === 'evidence-missing'),
  );
  return accepted.length === 0 ? '' : `; let through by the policy: ${firstOf(accepted)}`;
}

function firstOf(decisions: readonly Decision[]): string {
  const more = decisions.length - 1;
  const text = plainText(decisions[0]?.text ?? '', Number.POSITIVE_INFINITY);
  const [sentence] = FIRST_SENTENCE.exec(text) ?? [text];
  return `${plainText(sentence, MAX_REASON)}${more > 0 ? ` (and ${more} more)` : ''}`;
}

function exceptFor(unchecked: readonly string[]): string {
  if (unchecked.length === 0) return '';
  const named = unchecked.slice(0, MAX_NOT_CHECKED).join(', ');
  const more = unchecked.length - MAX_NOT_CHECKED;
  return `; not checked: ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
