/** Policy over verdicts and findings → gate. Pure: every decision names its rule and its evidence. */
import type { Decision, GateDocument } from '../records/generated/gate.ts';
import { withAccepted, type Acceptance } from './accepted.ts';
import { headline } from './headline.ts';
import { notChecked } from './not-checked.ts';
import type { Case, Evidence, Outcome, PolicyName, Rule } from './rule.ts';
import { policyRuleNames, rules } from './rules/all.ts';

export interface GateInput extends Evidence {
  policy: PolicyName;
  /** Rule name → what it does instead of its default. Names are checked before (`unknownRules`). */
  overrides: Record<string, Outcome>;
  /** Regressions that someone accepted. */
  accepted?: readonly Acceptance[];
  /** ISO 8601, UTC */
  createdAt: string;
}

/** Names in a policy that no rule has, or that no policy may change. */
export function unknownRules(overrides: Record<string, Outcome>): string[] {
  return Object.keys(overrides).filter((name) => !policyRuleNames.includes(name));
}

export function decideGate(input: GateInput): GateDocument {
  const judged = withAccepted(
    withoutExplained(rules.flatMap((rule) => decide(rule, input))),
    input,
  );
  const decisions = judged.decisions.sort((a, b) => RANK[a.outcome] - RANK[b.outcome]);
  const unchecked = notChecked(input);
  return {
    schemaVersion: 1,
    document: 'gate',
    runId: input.stack.runId,
    createdAt: input.createdAt,
    tool: input.stack.tool,
    policy: input.policy,
    ...resultOf(decisions),
    headline: headline(decisions, unchecked),
    notChecked: unchecked,
    decisions,
    accepted: judged.accepted,
  };
}

const RANK: Record<Outcome, number> = { fail: 0, 'evidence-missing': 1, warn: 2, pass: 3 };

function decide(rule: Rule, input: GateInput): Decision[] {
  const defaultOutcome = input.policy === 'release' ? rule.release : rule.everyday;
  const outcome = override(rule, input.overrides) ?? defaultOutcome;
  const cases = rule.cases(input).map(withoutFullStop);
  if (cases.length > 0) {
    const { name, remedy } = rule;
    return cases.map((each) => ({ rule: name, outcome, defaultOutcome, remedy, ...each }));
  }
  const inOrder = rule.inOrder?.(input);
  if (!inOrder) return [];
  // What is in order needs no remedy, and no policy made it so.
  return [{ rule: rule.name, outcome: 'pass', defaultOutcome: 'pass', remedy: null, ...inOrder }];
}

/** What follows from a failure need not be said beside it; where the policy lets that failure through, it is said. */
function withoutExplained(all: readonly Decision[]): Decision[] {
  const failed = new Set(all.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule));
  const explained = new Set(
    rules
      .filter(({ explainedBy }) => explainedBy !== undefined && failed.has(explainedBy))
      .map(({ name }) => name),
  );
  return all.filter(({ rule }) => !explained.has(rule));
}

/** Other documents write whole sentences; here they are parts of one. */
function withoutFullStop(each: Case): Case {
  return { ...each, text: each.text.replace(/\.$/, '') };
}

function override(rule: Rule, overrides: GateInput['overrides']): Outcome | undefined {
  return !rule.fixed && Object.hasOwn(overrides, rule.name) ? overrides[rule.name] : undefined;
}

function resultOf(decisions: readonly Decision[]): Pick<GateDocument, 'result' | 'exitCode'> {
  const has = (outcome: Outcome) => decisions.some((each) => each.outcome === outcome);
  if (has('fail')) return { result: 'fail', exitCode: 1 };
  if (has('evidence-missing')) return { result: 'fail', exitCode: 3 };
  return { result: has('warn') ? 'warn' : 'pass', exitCode: 0 };
}
