import { describe, expect, test } from '@jest/globals';
import { allRules } from '../../../../src/scan/hardening/index.ts';
import { undecided } from '../../../../src/scan/hardening/rules/undecided.ts';
import { composeCases } from './compose-cases.ts';
import { containerCases } from './container-cases.ts';
import { engineCases } from './engine-cases.ts';

const rulesOf = (
  cases: readonly { rule: string; bad: readonly unknown[]; good: readonly unknown[] }[],
) =>
  cases
    .filter(({ bad, good }) => bad.length > 0 && good.length > 0)
    .map(({ rule }) => rule)
    .sort();

const decidedBy = (...witnesses: string[]) =>
  allRules
    .filter((rule) => rule.subject === 'service' && witnesses.includes(rule.decidedBy))
    .map(({ name }) => name)
    .sort();

describe('every rule has a case that breaks it and one that does not', () => {
  test('in a Compose file', () => {
    expect(rulesOf(composeCases)).toEqual(decidedBy('compose', 'both'));
  });

  test('about a container', () => {
    expect(rulesOf(containerCases)).toEqual(decidedBy('engine', 'both'));
  });

  test('about the engine', () => {
    const names = allRules.filter(({ subject }) => subject === 'engine').map(({ name }) => name);
    expect(rulesOf(engineCases)).toEqual(names.sort());
  });
});

test('names are stable identifiers, each used once', () => {
  const names = allRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

test.each(allRules)('$name says what, why and what to do', ({ title, why, fix }) => {
  for (const text of [title, why, fix]) expect(text).toMatch(/^[A-Z`"'].{10,}/);
  for (const text of [why, fix]) expect(text).toMatch(/[.)]$/);
});

describe('the CIS Docker Benchmark 1.6.0 is covered', () => {
  const covered = new Set([...allRules, ...undecided].map(({ cis }) => cis));
  const numbers = (section: number, last: number) =>
    Array.from({ length: last }, (_, index) => `${section}.${index + 1}`);

  test.each([
    ['the engine', numbers(2, 18)],
    ['images', numbers(4, 12)],
    ['containers', numbers(5, 32)],
  ])('for %s', (_, expected) => {
    expect(expected.filter((number) => !covered.has(number))).toEqual([]);
  });
});
