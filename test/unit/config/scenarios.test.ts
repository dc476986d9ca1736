import { describe, expect, test } from '@jest/globals';
import type { Config } from '../../../src/config/config-file.ts';
import { scenariosOf } from '../../../src/config/scenarios.ts';
import { anEndpoint } from '../../support/documents.ts';

type ScenarioConfig = NonNullable<Config['scenarios']>[number];

const endpoints = [
  anEndpoint({ id: 'web:home', service: 'web', entry: true }),
  anEndpoint({ id: 'web:health', service: 'web', entry: false }),
  anEndpoint({ id: 'api:health', service: 'api', entry: false }),
];

const declared = (...scenarios: Array<Partial<ScenarioConfig>>) =>
  scenariosOf(
    {
      version: 1,
      scenarios: scenarios.map((each) => ({ name: 'load', endpoint: 'web:home', ...each })),
    },
    endpoints,
  );

test('with none declared, each entry endpoint gets a constant load that budgets are judged under', () => {
  expect(scenariosOf({ version: 1 }, endpoints)).toMatchObject([
    { endpoint: 'web:home', load: { kind: 'open', ratePerSecond: 20, stages: [] }, budgets: true },
  ]);
});

test('an empty list means no load at all', () => {
  expect(scenariosOf({ version: 1, scenarios: [] }, endpoints)).toEqual([]);
});

describe('the kind of load', () => {
  test('connections close the loop, and budgets are not judged under it', () => {
    expect(declared({ connections: 4 })).toMatchObject([
      { load: { kind: 'closed', connections: 4 }, budgets: false },
    ]);
  });

  test('a rate opens it', () => {
    expect(declared({ rate: 7, duration: '3s', warmup: '0s', timeout: '250ms' })).toMatchObject([
      { load: { kind: 'open', ratePerSecond: 7 }, durationMs: 3_000, warmupMs: 0, timeoutMs: 250 },
    ]);
  });

  test('stages last as long as they do together', () => {
    const stages = [
      { duration: '2s', rate: 10 },
      { duration: '500ms', rate: 0 },
    ];
    expect(declared({ stages, duration: '9s' })).toMatchObject([
      { load: { ratePerSecond: 0 }, durationMs: 2_500 },
    ]);
  });

  test.each([
    ['both', { rate: 5, connections: 2 }],
    ['stages and connections', { stages: [{ duration: '1s', rate: 1 }], connections: 2 }],
    ['neither', {}],
  ])('%s is a mistake', (_, scenario) => {
    expect(() => declared(scenario)).toThrow(/^scenarios\.0 \(load\) needs either/);
  });

  test.each([
    ['no stage at all', { stages: [] }],
    ['stages that never ask', { stages: [{ duration: '1s', rate: 0 }] }],
    ['stages of no length', { stages: [{ duration: '0s', rate: 5 }] }],
    ['a duration of nothing', { rate: 5, duration: '0s' }],
    ['a closed loop of nothing', { connections: 1, duration: '0ms' }],
  ])('%s would measure nothing and is a mistake', (_, scenario) => {
    expect(() => declared(scenario)).toThrow(/^scenarios\.0 \(load\) asks nothing/);
  });
});

describe('the endpoint', () => {
  test('may be named alone where that is clear', () => {
    expect(declared({ rate: 1, endpoint: 'home' })).toMatchObject([{ endpoint: 'web:home' }]);
  });

  test('a name that fits several is a mistake', () => {
    expect(() => declared({ rate: 1, endpoint: 'health' })).toThrow(
      /scenarios\.0\.endpoint is "health", which fits more than one\..*/,
    );
  });

  test('a name with a slip gets the nearest', () => {
    expect(() => declared({ rate: 1, endpoint: 'web:hom' })).toThrow(
      'scenarios.0.endpoint is "web:hom", which is not declared. Did you mean "web:home"?',
    );
  });
});

test('two scenarios of one name could not be told apart', () => {
  expect(() => declared({ rate: 1 }, { rate: 2 })).toThrow(/"load" is declared twice/);
  expect(declared({ rate: 1 }, { rate: 2, name: 'other' })).toHaveLength(2);
});
