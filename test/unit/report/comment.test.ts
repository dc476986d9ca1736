import { expect, test } from '@jest/globals';
import { MAX_COMMENT_CHARACTERS, renderComment } from '../../../src/report/comment.ts';
import {
  aBudget,
  aComparison,
  aDecision,
  aGate,
  aMetric,
  anEndpoint,
  aNotice,
  aRun,
  aStack,
  someFindings,
} from '../../support/documents.ts';
import { exampleDocuments, exampleStack } from '../../support/example.ts';

const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

test('what decides is open, the details are folded', () => {
  const comment = renderComment(exampleDocuments());
  const [open = ''] = comment.split('<details>');
  expect(open).toContain('Failed: saturate answered badly');
  expect(open).toContain('gateway was ready after 6.21 s');
  expect(open).toContain('#### Services');
  expect(open).not.toContain('Response times');
  expect(comment).toContain('<details><summary>Response times</summary>');
  expect(open.split('\n').length).toBeLessThan(40);
});

test('regressions come before the services', () => {
  const documents = {
    stack: aStack(),
    run: aRun(),
    comparison: aComparison({ metrics: [aMetric({ verdict: 'regressed' }), aMetric({ id: 'b' })] }),
    findings: someFindings(),
    gate: aGate(),
  };
  const comment = renderComment(documents);
  expect(comment.indexOf('#### Changes')).toBeGreaterThan(0);
  expect(comment.indexOf('#### Changes')).toBeLessThan(comment.indexOf('#### Services'));
  const [, changes = ''] = comment.split('#### Changes');
  expect(changes.split('#### Services')[0]).not.toContain('| unchanged |');
});

test('a short comment leaves nothing out', () => {
  expect(renderComment(exampleDocuments())).not.toContain('Left out');
});

test('a comment that would be too long says what it left out and keeps the verdict', () => {
  const documents = exampleDocuments();
  const stack = exampleStack({
    endpoints: times(2_000, (index) => anEndpoint({ id: `gateway:endpoint-${index}` })),
  });
  const comment = renderComment({ ...documents, stack });
  expect(comment.length).toBeLessThanOrEqual(MAX_COMMENT_CHARACTERS);
  expect(comment).toContain('**Left out for length:** Response times. The whole of it is in');
  expect(comment).toContain('Failed: saturate answered badly');
  expect(comment).toContain('<details><summary>Machine</summary>');
});

test('nothing makes it longer than GitHub takes', () => {
  // Each of these characters is written as an entity.
  const long = '|'.repeat(2_000);
  const documents = {
    stack: aStack({ assumptions: times(500, () => long) }),
    run: aRun({ notices: times(500, (index) => aNotice({ text: `${index} ${long}` })) }),
    comparison: aComparison({
      metrics: times(500, (index) =>
        aMetric({ id: String(index), subject: long, reason: long, verdict: 'regressed' }),
      ),
      budgets: times(500, (index) => aBudget({ id: String(index), subject: long })),
    }),
    findings: someFindings(),
    gate: aGate({
      headline: long,
      decisions: [
        ...times(500, (index) => aDecision({ text: long, remedy: `${index}${long}`, rule: long })),
        ...times(500, () => aDecision({ outcome: 'pass', remedy: null, text: long })),
      ],
    }),
  };
  const comment = renderComment(documents);
  expect(comment.length).toBeLessThanOrEqual(MAX_COMMENT_CHARACTERS);
  expect(comment).toContain('Left out for length');
  expect(comment).toContain('… and 490 more decisions.');
});
