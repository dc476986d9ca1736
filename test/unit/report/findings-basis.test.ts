/** What tells new from old, as the report says it. */
import { expect, test } from '@jest/globals';
import type { Basis } from '../../../src/records/generated/findings.ts';
import { findings } from '../../../src/report/sections/findings.ts';
import { aFinding, aStack, someFindings } from '../../support/documents.ts';

const bodyOf = (basis: Basis) =>
  findings({ stack: aStack(), findings: someFindings({ basis, findings: [aFinding()] }) })!.body;

test('stored packages are named, and what they do not know of', () => {
  expect(bodyOf({ kind: 'baseline', path: 'baselines/default.json', runId: 'day00001' })).toContain(
    '- New vulnerabilities are those that the packages of run `day00001`, stored in `baselines/default.json`, do not have with the same database. Of secrets, Dockerfiles and hardening nothing is stored',
  );
});

test('why nothing tells is said, and its text stays text', () => {
  expect(bodyOf({ kind: 'none', reason: 'there is <b>none</b>' })).toMatch(
    /- What is new is not known: there is (?!<b>).*none/,
  );
});

test('a base needs no word', () => {
  expect(bodyOf({ kind: 'base-variant' })).not.toMatch(/not known|stored/);
});
