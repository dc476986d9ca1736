/** Whether endpoints were asked, and answered well. */
import type { BadAnswers } from '../../records/generated/comparison.ts';
import { listed, plural, type Case, type Evidence, type Rule } from '../rule.ts';

export const badAnswers: Rule = {
  name: 'bad-answers',
  description: 'More than 1 % of the answers of an endpoint or scenario were bad.',
  remedy:
    'Repair the service, or correct what the endpoint expects (expect.status, expect.bodyContains).',
  everyday: 'fail',
  release: 'fail',
  cases: (evidence) => casesOf(evidence, ({ assumed }) => !assumed),
  inOrder: ({ stack, comparison }) => {
    if (!comparison || comparison.unmeasured.length > 0 || comparison.badAnswers.length > 0)
      return null;
    const asked = [
      ...(stack.endpoints.length > 0 ? [plural(stack.endpoints.length, 'endpoint')] : []),
      ...(stack.scenarios.length > 0 ? [plural(stack.scenarios.length, 'load scenario')] : []),
    ];
    if (asked.length === 0) return null;
    return {
      subject: 'stack',
      text: `${listed(asked)} gave good answers`,
      evidence: { document: 'comparison', id: 'badAnswers' },
    };
  },
};

export const assumedPath: Rule = {
  name: 'assumed-path',
  description: 'A path that no one declared never gave a good answer: the guess may be wrong.',
  remedy: 'Declare the endpoint with its real path under "endpoints" in .compose-gate.yml.',
  everyday: 'warn',
  release: 'evidence-missing',
  cases: (evidence) => casesOf(evidence, ({ assumed }) => assumed),
};

export const endpointNotMeasured: Rule = {
  name: 'endpoint-not-measured',
  description: 'An endpoint or scenario that should have been measured was not.',
  remedy: 'Read the notices in the report for what stopped it, and run again.',
  everyday: 'evidence-missing',
  release: 'evidence-missing',
  cases: ({ comparison }) =>
    (comparison?.unmeasured ?? []).map(({ subject, text }) => ({
      subject,
      text,
      evidence: { document: 'comparison', id: `unmeasured:${subject}` },
    })),
};

function casesOf({ comparison }: Evidence, which: (answers: BadAnswers) => boolean): Case[] {
  return (comparison?.badAnswers ?? []).filter(which).map(({ id, subject, text }) => ({
    subject,
    text,
    evidence: { document: 'comparison', id },
  }));
}
