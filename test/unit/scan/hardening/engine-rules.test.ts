import { describe, expect, test } from '@jest/globals';
import { engineCases } from './engine-cases.ts';
import { engine, judgeEngine, keysOf } from './harness.ts';
import { hardenRuntime, mergeHardening } from '../../../../src/scan/hardening/index.ts';

describe.each(engineCases)('$rule', ({ rule, bad, good, silent }) => {
  test.each(bad)('is broken by %j', (facts) => {
    expect(keysOf(judgeEngine(facts), rule)).toEqual([`hardening:${rule}:@engine`]);
  });

  test.each([...good, ...silent])('is not broken by %j', (facts) => {
    expect(keysOf(judgeEngine(facts), rule)).toEqual([]);
  });

  test.each(silent)('is not decidable for %j', (facts) => {
    const row = judgeEngine(facts).compliance.find((one) => one.rule === rule);
    expect(row?.outcome).toBe('not-decidable');
  });
});

describe('on a hosted runner', () => {
  const open = { socket: { mode: 0o777, uid: 0 } };
  const severities = (hosted: boolean, rules = {}) => {
    const part = hardenRuntime({
      variant: 'head',
      services: [],
      engine: engine({ ...open, hosted }),
    });
    const { findings } = mergeHardening([part], rules);
    return findings.map(({ severity }) => severity);
  };

  test('rules on the engine only inform', () => {
    expect(severities(false)).toContain('high');
    expect(new Set(severities(true))).toEqual(new Set(['info']));
  });

  test('unless the config says more', () => {
    expect(severities(true, { 'engine-socket-open': 'high' })).toContain('high');
  });
});
