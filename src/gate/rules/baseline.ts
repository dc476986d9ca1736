/** What the stored runs of the default branch tell, and that there are some. */
import type { Rule } from '../rule.ts';

export const noBaseline: Rule = {
  name: 'no-baseline',
  coverage: true,
  description: 'A base was measured, and no committed baseline holds the history beside it.',
  remedy:
    'Add the runs of the default branch with `compose-gate baseline update`, and commit the file.',
  everyday: 'warn',
  release: 'evidence-missing',
  cases: ({ comparison }) => {
    if (comparison?.basis.kind !== 'base-variant' || comparison.baseline.kind === 'used') return [];
    return [
      {
        subject: 'stack',
        text: `${comparison.baseline.why}, so slow creep over many changes is not seen`,
        evidence: { document: 'comparison', id: 'baseline' },
      },
    ];
  },
};

export const startOrder: Rule = {
  name: 'start-order',
  description: 'A service starts on the other side of what it waits for than in the baseline.',
  remedy:
    'Look at depends_on: if the new order is wanted, the next `compose-gate baseline update` keeps it.',
  everyday: 'warn',
  release: 'warn',
  cases: ({ comparison }) =>
    comparison?.baseline.kind === 'used'
      ? comparison.baseline.startOrder.map((text) => ({
          subject: 'stack',
          text: `the order of starts changed: ${text}`,
          evidence: { document: 'comparison', id: 'baseline' },
        }))
      : [],
};
