/** One row per rule and service: what it was found to be, whether or not the rule is turned on. */
import { plainText } from '../../records/text.ts';
import type { Answered } from './evaluate.ts';
import type { Variant } from './findings.ts';
import { refutedByEngine, subjectKey, type HardeningPart } from './part.ts';
import type { Decision, Rule } from './rules/rule.ts';
import { undecided } from './rules/undecided.ts';

export type Outcome = Decision['kind'];

export interface ComplianceRow {
  variant: Variant;
  cis: string | null;
  /** null: no rule of ours can decide it. */
  rule: string | null;
  title: string;
  /** null: the engine, or the stack as a whole. */
  service: string | null;
  outcome: Outcome;
  /** Why it is not applicable or not decidable. */
  why: string | null;
}

export function complianceTable(parts: readonly HardeningPart[]): ComplianceRow[] {
  const variants = [...new Set(parts.map(({ variant }) => variant))].sort();
  return variants.flatMap((variant) => {
    const own = parts.filter((part) => part.variant === variant);
    const groups = [...rowsByRule(own, variant), ...undecidedRows(variant)];
    return groups.sort(byCis).flat();
  });
}

/** The rows of each rule, in the order of the services' names. */
function rowsByRule(parts: readonly HardeningPart[], variant: Variant): ComplianceRow[][] {
  const refuted = refutedByEngine(parts);
  const strongest = new Map<Rule, Map<string, Answered>>();
  for (const answer of parts.flatMap(({ answers }) => answers)) {
    const { rule, service, witness, decision } = answer;
    if (witness === 'compose' && decision.kind === 'fail' && refuted.has(subjectKey(answer)))
      continue;
    const ofRule = strongest.get(rule) ?? new Map<string, Answered>();
    strongest.set(rule, ofRule);
    const known = ofRule.get(service ?? '');
    if (!known || strength(answer) < strength(known)) ofRule.set(service ?? '', answer);
  }
  return Array.from(strongest.values(), (ofRule) =>
    [...ofRule.keys()].sort().flatMap((service) => {
      const answer = ofRule.get(service);
      return answer ? [rowOf(answer, variant)] : [];
    }),
  );
}

/** One failure fails; one proof is enough to pass; what nobody could decide stays open. */
const STRENGTH: readonly Outcome[] = ['fail', 'pass', 'not-applicable', 'not-decidable'];

function strength({ decision }: Answered): number {
  return STRENGTH.indexOf(decision.kind);
}

function rowOf({ rule, service, decision }: Answered, variant: Variant): ComplianceRow {
  return {
    variant,
    cis: rule.cis,
    rule: rule.name,
    title: rule.title,
    service: service === null ? null : plainText(service),
    outcome: decision.kind,
    why: 'why' in decision ? decision.why : null,
  };
}

function undecidedRows(variant: Variant): ComplianceRow[][] {
  return undecided.map(({ cis, title, why }) => [
    { variant, cis, rule: null, title, service: null, outcome: 'not-decidable', why },
  ]);
}

/** By section and number; rules without a number come last. */
function byCis([one]: ComplianceRow[], [other]: ComplianceRow[]): number {
  const byNumber = cisOrder(one?.cis ?? null) - cisOrder(other?.cis ?? null);
  return byNumber !== 0 ? byNumber : compareText(one?.rule ?? '', other?.rule ?? '');
}

function cisOrder(cis: string | null): number {
  if (cis === null) return Number.MAX_SAFE_INTEGER;
  const [section, number] = cis.split('.');
  return Number(section) * 1_000 + Number(number);
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
