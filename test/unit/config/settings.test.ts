import { describe, expect, test } from '@jest/globals';
import type { Config } from '../../../src/config/config-file.ts';
import { bodyText, environmentOf, settingsOf } from '../../../src/config/settings.ts';

const config = (rest: Partial<Config>): Config => ({ version: 1, ...rest });

describe('budgets', () => {
  test('the defaults are those that this project promises', () => {
    expect(settingsOf(config({}), 'default').budgets.default).toEqual({
      readyMs: 5_000,
      healthAnswerMs: 100,
      cpu: { warn: 0.7, fail: 0.85 },
      memory: { warn: 0.75, fail: 0.9 },
    });
  });

  test('a service goes before the environment, the environment before the file, and each only in what it names', () => {
    const { budgets } = settingsOf(
      config({
        budgets: { ready: '2s', cpu: { fail: '80%' } },
        environments: { ci: { budgets: { ready: '9s', healthAnswer: '0.5s' } } },
        services: { db: { budgets: { ready: '30s' } }, web: {} },
      }),
      'ci',
    );
    expect(budgets.default).toMatchObject({
      readyMs: 9_000,
      healthAnswerMs: 500,
      cpu: { warn: 0.7, fail: 0.8 },
    });
    expect(budgets.services).toEqual({ db: { ...budgets.default, readyMs: 30_000 } });
  });
});

describe('environments', () => {
  const environments = config({ environments: { staging: { profiles: ['full'] }, ci: {} } });

  test('one that is declared is used', () => {
    expect(environmentOf(environments, 'staging')).toEqual({ profiles: ['full'] });
  });

  test('the default one needs no declaration', () => {
    expect(environmentOf(config({}), 'default')).toEqual({});
  });

  test('one with a slip gets the nearest name, a foreign one all of them', () => {
    expect(() => environmentOf(environments, 'stagging')).toThrow(
      'The configuration has no environment "stagging". Did you mean "staging"?',
    );
    expect(() => environmentOf(environments, 'production')).toThrow(
      'Allowed: ci, default, staging.',
    );
    expect(() => environmentOf(config({}), 'constructor')).toThrow(/no environment/);
  });
});

describe('setup', () => {
  test('a step is either a command or a request', () => {
    const both = { exec: { service: 'db', command: ['a'] }, http: { service: 'web', path: '/' } };
    expect(() => settingsOf(config({ setup: [both] }), 'default')).toThrow(
      /setup\.0 needs exactly one/,
    );
    expect(() => settingsOf(config({ setup: [{}] }), 'default')).toThrow(
      /setup\.0 needs exactly one/,
    );
  });

  test('a request with a body is a POST unless it says otherwise', () => {
    const http = { service: 'web', port: 80, path: '/' };
    const { setup } = settingsOf(
      config({
        setup: [
          { http },
          { http: { ...http, body: { a: 1 } } },
          { http: { ...http, body: 'raw', method: 'PUT' } },
        ],
      }),
      'default',
    );
    expect(setup).toMatchObject([
      { method: 'GET', body: null },
      { method: 'POST', body: '{"a":1}' },
      { method: 'PUT', body: 'raw' },
    ]);
  });
});

test.each([
  [undefined, null],
  [null, null],
  ['', ''],
  ['text', 'text'],
  [{ a: [1] }, '{"a":[1]}'],
  [0, '0'],
  [false, 'false'],
])('the body %j is sent as %j', (body, text) => {
  expect(bodyText(body)).toBe(text);
});

test('what is measured follows the file, and the rest its defaults', () => {
  const { measure, startTimeouts, unmeasured, readyEndpoints } = settingsOf(
    config({
      measure: { rounds: 5, interval: '100ms', volumes: 'keep' },
      services: { db: { startTimeout: '2m', measure: false }, web: { ready: 'home' } },
    }),
    'default',
  );
  expect(measure).toMatchObject({ rounds: 5, intervalMs: 100, volumes: 'keep', idleMs: 2_000 });
  expect(startTimeouts).toEqual({ db: 120_000 });
  expect(unmeasured).toEqual(['db']);
  expect(readyEndpoints).toEqual({ web: 'web:home' });
});

describe('the vulnerability database', () => {
  test('comes from where Trivy fetches it and is at most three days old', () => {
    expect(settingsOf(config({}), 'default').scan.database).toEqual({
      repositories: [],
      javaRepositories: [],
      maxAgeMs: 259_200_000,
      offline: false,
    });
  });

  test('follows the file, and the rest its defaults', () => {
    const repositories = ['mirror.example/trivy-db:2', 'other.example/trivy-db'];
    const { scan } = settingsOf(
      config({ scan: { database: { repositories, maxAge: '36h', offline: true } } }),
      'default',
    );
    expect(scan.database).toEqual({
      repositories,
      javaRepositories: [],
      maxAgeMs: 129_600_000,
      offline: true,
    });
  });
});
