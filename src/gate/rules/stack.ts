/** Whether the stack was built, started and stayed up. */
import type { Case, Evidence, Rule } from '../rule.ts';

type Variant = 'base' | 'head';

export const headNotStarted: Rule = {
  name: 'head-not-started',
  description:
    'The head does not build, does not start, or a service of it dies or never gets ready.',
  remedy:
    'Read the last log lines of the service in the report; `docker compose up` shows the same.',
  everyday: 'fail',
  release: 'fail',
  cases: (evidence) => problemsOf(evidence, 'head'),
  inOrder: ({ stack }) => {
    const head = stack.variants.find(({ variant }) => variant === 'head');
    if (!head || head.services.length === 0) return null;
    const count = head.services.length;
    return {
      subject: 'stack',
      text: count === 1 ? 'the service started' : `all ${count} services started`,
      evidence: { document: 'stack', id: 'head' },
    };
  },
};

export const baseNotStarted: Rule = {
  name: 'base-not-started',
  description: 'The base does not build or start, so there is nothing to compare the head with.',
  remedy: 'Repair the base branch first, or compare with another base.',
  everyday: 'evidence-missing',
  release: 'evidence-missing',
  cases: (evidence) => problemsOf(evidence, 'base'),
};

export const restarted: Rule = {
  name: 'restarted',
  description: 'A service restarted while it was measured, and came up again.',
  remedy: 'Let it wait for what it needs (depends_on with a condition) instead of dying.',
  everyday: 'warn',
  release: 'warn',
  cases: ({ comparison }) =>
    (comparison?.metrics ?? []).flatMap(({ id, name, subject, head, verdict }) =>
      name === 'restarts' && head !== null && head > 0 && verdict !== 'regressed'
        ? {
            subject,
            text: `${subject} restarted ${head === 1 ? 'once' : `${head} times`} in a round`,
            evidence: { document: 'comparison', id },
          }
        : [],
    ),
};

const FAILED = { 'build-failed': 'was not built', 'start-failed': 'did not start' } as const;

/** What the rounds saw is in the comparison; without one, only what `up` saw is known. */
function problemsOf({ stack, comparison }: Evidence, variant: Variant): Case[] {
  if (comparison) {
    return comparison.problems
      .filter((problem) => problem.variant === variant)
      .map(({ subject, text }) => ({
        subject,
        text,
        evidence: { document: 'comparison', id: `problem:${variant}:${subject}` },
      }));
  }
  const found = stack.variants.find((candidate) => candidate.variant === variant);
  if (!found) return [];
  const problems = found.problems.map(({ service, text }) => ({ subject: service, text }));
  if (problems.length === 0 && found.outcome.kind !== 'started') {
    problems.push({ subject: 'stack', text: `the ${variant} ${FAILED[found.outcome.kind]}` });
  }
  return problems.map((problem) => ({
    ...problem,
    evidence: { document: 'stack', id: `problem:${variant}:${problem.subject}` },
  }));
}

export const headMissing: Rule = {
  name: 'head-missing',
  description: 'The stack document has no head, or a head without services.',
  remedy: 'Run `compose-gate up` again.',
  everyday: 'evidence-missing',
  release: 'evidence-missing',
  cases: ({ stack }) => {
    const head = stack.variants.find(({ variant }) => variant === 'head');
    const services = head?.services.length ?? 0;
    if (services > 0 || head?.problems.length) return [];
    const text = head ? 'the head has no services' : 'nothing was started as head';
    return [{ subject: 'stack', text, evidence: { document: 'stack', id: 'head' } }];
  },
};
