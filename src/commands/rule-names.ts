/** Rules that a configuration names. With a slip in the name a rule would be as strict, or as lax, as before. */
import { unknownRules } from '../gate/decide.ts';
import { policyRuleNames } from '../gate/rules/all.ts';
import { UserError } from '../platform/errors.ts';
import { suggestion } from '../platform/nearest.ts';
import type { Settings } from '../records/generated/stack.ts';
import { unknownRules as unknownHardeningRules } from '../scan/hardening/index.ts';

/** @throws UserError */
export function checkRuleNames({ policy, scan }: Pick<Settings, 'policy' | 'scan'>): void {
  checkPolicyNames(policy);
  checkHardeningNames(scan.rules);
}

/** @throws UserError */
export function checkPolicyNames(policy: Settings['policy']): void {
  const [unknown] = unknownRules(policy);
  if (unknown === undefined) return;
  throw new UserError(
    `The policy names the rule "${unknown}", which does not exist. ${suggestion(unknown, policyRuleNames)}`,
  );
}

/** @throws UserError */
export function checkHardeningNames(rules: Settings['scan']['rules']): void {
  const [unknown] = unknownHardeningRules(rules);
  if (unknown !== undefined) throw new UserError(`scan.rules: ${unknown}`);
}
