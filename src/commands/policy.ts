/** Which column of the policy decides. */
import type { GateDocument } from '../records/generated/gate.ts';
import type { Context } from './command.ts';

type PolicyName = GateDocument['policy'];

const PULL_REQUEST_EVENTS = new Set(['pull_request', 'pull_request_target', 'merge_group']);

export function policyOf(asked: 'auto' | PolicyName, context: Context): PolicyName {
  if (asked !== 'auto') return asked;
  return PULL_REQUEST_EVENTS.has(context.env['GITHUB_EVENT_NAME'] ?? '') ? 'pull-request' : 'local';
}
