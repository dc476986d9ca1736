/** One row per rule and service: what it was found to be, whether or not the rule is turned on. */
import type { Answered } from './evaluate.ts';
import type { Variant } from './findings.ts';
import { refutedByEngine, subjectKey, type HardeningPart } from './part.ts';
import type { Decision } from './rules/rule.ts';
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
    return [...ruleRows(own, variant), ...undecidedRows(variant)].sort(byCis);
  });
}

function ruleRows(parts: readonly HardeningPart[], variant: Variant): ComplianceRow[] {
  const refuted = refutedByEngine(parts);
  const bySubject = new Map<string, Answered[]>();
  for (const answer of parts.flatMap(({ answers }) => answers)) {
    const key = subjectKey(answer);
    if (answer.witness === 'compose' && answer.decision.kind === 'fail' && refuted.has(key))
      continue;
    const known = bySubject.get(key);
    if (known) known.push(answer);
    else bySubject.set(key, [answer]);
  }
  return [...bySubject.values()].flatMap((answers) => {
    const strongest = STRENGTH.map((kind) =>
      answers.find(({ decision }) => decision.kind === kind),
    );
    const counts = strongest.find((answer) => answer !== undefined);
    return counts ? [rowOf(counts, variant)] : [];
  });
}

/** One failure fails; one proof is enough to pass; what nobody could decide stays open. */
const STRENGTH: readonly Outcome[] = ['fail', 'pass', 'not-applicable', 'not-decidable'];

function rowOf({ rule, service, decision }: Answered, variant: Variant): ComplianceRow {
  return {
    variant,
    cis: rule.cis,
    rule: rule.name,
    title: rule.title,
    service,
    outcome: decision.kind,
    why: 'why' in decision ? decision.why : null,
  };
}

function undecidedRows(variant: Variant): ComplianceRow[] {
  return undecided.map(({ cis, title, why }) => ({
    variant,
    cis,
    rule: null,
    title,
    service: null,
    outcome: 'not-decidable',
    why,
  }));
}

/** By section and number; rules without a number come last. */
function byCis(one: ComplianceRow, other: ComplianceRow): number {
  return (
    cisOrder(one.cis) - cisOrder(other.cis) ||
    compareText(one.rule ?? '', other.rule ?? '') ||
    compareText(one.service ?? '', other.service ?? '')
  );
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
