import { describe, expect, test } from '@jest/globals';
import { composeCases } from './compose-cases.ts';
import { judgeFile, keysOf, stackOf } from './harness.ts';

describe.each(composeCases)('$rule', ({ rule, bad, good, rest }) => {
  const cases = bad.map((one): [string, string] =>
    typeof one === 'string' ? [one, ''] : [...one],
  );

  async function keysOfWeb(body: string): Promise<string[]> {
    const result = await judgeFile(stackOf(body, rest));
    return keysOf(result, rule).filter((key) => key.startsWith(`hardening:${rule}:web`));
  }

  test.each(cases)('is broken by %j', async (body, suffix) => {
    expect(await keysOfWeb(body)).toEqual([`hardening:${rule}:web${suffix}`]);
  });

  test.each(good)('is not broken by %j', async (body) => {
    expect(await keysOfWeb(body)).toEqual([]);
  });
});
