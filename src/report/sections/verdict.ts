/** The first line, what decided it, and what to do. */
import type { Decision } from '../../records/generated/gate.ts';
import type { ReportDocuments } from '../documents.ts';
import { code, prose } from '../escape.ts';
import { decisionMark, resultMark } from '../marks.ts';
import { capped, left, paragraphs, table } from '../table.ts';

const MAX_HEADLINE = 1_000;
/** As many as there are rules that say what is in order; our own sentences are short. */
const MAX_IN_ORDER = 10;
const MAX_IN_ORDER_TEXT = 150;

/** Verdict and why, in one line; without a gate, that nothing has been decided. */
export function firstLine({ gate }: ReportDocuments): string {
  if (!gate) return '❓ **compose-gate: nothing was decided: the gate has not run.**';
  return `${resultMark(gate)} **compose-gate: ${prose(gate.headline, MAX_HEADLINE)}**`;
}

/** Everything that is not in order, worst first, with its rule and remedy. */
export function decisions(
  { gate }: ReportDocuments,
  { most, maxLength }: { most: number; maxLength: number },
): string {
  if (!gate) return '';
  const { shown, rest } = capped(gate.decisions.filter(isRemarkable), most, 'decisions');
  const rows = shown.map((decision, index) => [
    decisionMark[decision.outcome],
    prose(decision.text, maxLength),
    remedy(decision, shown[index - 1]),
    `${code(decision.rule)}${overridden(decision)}`,
  ]);
  // With nothing else to say, the first line already says what is in order.
  if (rows.length === 0) return '';
  return paragraphs(
    table([left(''), left('What happened'), left('What to do'), left('Rule')], rows),
    rest,
    inOrder(gate.decisions),
  );
}

/** Found, and not merely looked at. */
function isRemarkable({ outcome, remedy }: Decision): boolean {
  return outcome !== 'pass' || remedy !== null;
}

/** Several of one rule need its remedy once. */
function remedy(decision: Decision, before: Decision | undefined): string {
  // What passed asks for nothing.
  if (decision.remedy === null || decision.outcome === 'pass') return '';
  return decision.remedy === before?.remedy ? 'as above' : prose(decision.remedy);
}

function overridden({ outcome, defaultOutcome }: Decision): string {
  return outcome === defaultOutcome ? '' : ` (set by the policy; its default is ${defaultOutcome})`;
}

function inOrder(all: readonly Decision[]): string {
  const texts = all
    .filter((decision) => !isRemarkable(decision))
    .slice(0, MAX_IN_ORDER)
    .map(({ text }) => prose(text, MAX_IN_ORDER_TEXT));
  return texts.length === 0 ? '' : `In order: ${texts.join('; ')}.`;
}

/** Documents that an earlier step should have left here; a stack that did not start leaves nothing to measure. */
export function missingDocuments({ stack, run, comparison, findings }: ReportDocuments): string {
  const started = stack.variants.every(({ outcome }) => outcome.kind === 'started');
  const missing = [
    ...(run || !started ? [] : ['The stack was not measured (there is no run.json).']),
    ...(comparison || !run ? [] : ['The run was not compared (there is no comparison.json).']),
    ...(findings ? [] : ['Nothing was scanned (there is no findings.json).']),
  ];
  return missing.map((line) => `- ❓ ${line}`).join('\n');
}
