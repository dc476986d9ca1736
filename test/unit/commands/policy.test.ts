import { expect, test } from '@jest/globals';
import type { Context } from '../../../src/commands/command.ts';
import { policyOf } from '../../../src/commands/policy.ts';

const during = (event?: string) => ({ env: { GITHUB_EVENT_NAME: event } }) as unknown as Context;

test.each([
  ['auto', undefined, 'local'],
  ['auto', 'push', 'local'],
  ['auto', 'pull_request', 'pull-request'],
  ['auto', 'pull_request_target', 'pull-request'],
  ['auto', 'merge_group', 'pull-request'],
  ['release', 'pull_request', 'release'],
  ['local', 'pull_request', 'local'],
] as const)('%s during %p is %s', (asked, event, policy) => {
  expect(policyOf(asked, during(event))).toBe(policy);
});
