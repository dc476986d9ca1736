/** What the config says about single rules: `scan.rules` maps a rule's name to a severity or `off`. */
import { suggestion } from '../../platform/nearest.ts';
import { plainText } from '../../records/text.ts';
import type { Severity } from './findings.ts';
import { allRules } from './rules/index.ts';
import type { Evidence, Rule } from './rules/rule.ts';

export type RuleOverrides = Readonly<Record<string, Severity | 'off'>>;

/** One sentence per name that is no rule, with the closest name that is. */
export function unknownRules(overrides: RuleOverrides): string[] {
  const names = allRules.map(({ name }) => name);
  return Object.keys(overrides)
    .filter((name) => !names.includes(name))
    .map(
      (name) => `There is no hardening rule "${plainText(name, 80)}". ${suggestion(name, names)}`,
    );
}

/**
 * The severity a finding gets, or `off`. A severity in the config is for every case of the rule; rules on an engine
 * that nobody can change only inform unless the config says more.
 */
export function severityOf(
  rule: Rule,
  found: Evidence,
  overrides: RuleOverrides,
  hosted: boolean,
): Severity | 'off' {
  const override = Object.hasOwn(overrides, rule.name) ? overrides[rule.name] : undefined;
  if (override !== undefined) return override;
  if (!rule.defaultOn) return 'off';
  if (rule.subject === 'engine' && hosted) return 'info';
  return found.severity ?? rule.severity;
}
