import { expect, test } from '@jest/globals';
import { checkRuleNames } from '../../../src/commands/rule-names.ts';
import type { Settings } from '../../../src/records/generated/stack.ts';
import { someSettings } from '../../support/documents.ts';

const settings = (policy: Settings['policy'], rules: Settings['scan']['rules'] = {}) =>
  someSettings({ policy, scan: { ...someSettings().scan, rules } });

test('a rule of the policy that does not exist is told with the one that was meant', () => {
  expect(() => checkRuleNames(settings({ regresion: 'warn' }))).toThrow(
    /Did you mean "regression"/,
  );
  checkRuleNames(settings({ regression: 'warn' }));
});

test('so is a hardening rule that does not exist', () => {
  expect(() => checkRuleNames(settings({}, { 'no-such-rule': 'off' }))).toThrow(
    /scan\.rules: There is no hardening rule "no-such-rule"/,
  );
  checkRuleNames(settings({}, { privileged: 'off' }));
});
