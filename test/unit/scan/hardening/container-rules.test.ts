import { describe, expect, test } from '@jest/globals';
import { containerCases } from './container-cases.ts';
import { judgeRunning, keysOf, type Running } from './harness.ts';

describe.each(containerCases)('$rule', ({ rule, bad, good }) => {
  const cases = bad.map((one): [Running, string] => (Array.isArray(one) ? one : [one, '']));

  test.each(cases)('is broken by %j', (running, suffix) => {
    expect(keysOf(judgeRunning(running), rule)).toEqual([`hardening:${rule}:web${suffix}`]);
  });

  test.each(good)('is not broken by %j', (running) => {
    expect(keysOf(judgeRunning(running), rule)).toEqual([]);
  });
});
