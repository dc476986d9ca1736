/** Endpoints that answer badly: counted for what they are, in every kind of load, and never as a latency. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { Block, Errors, Response, RunRecord } from '../../src/records/generated/run.ts';
import { countErrors } from '../../src/stack/ask.ts';
import type { Habit } from '../support/bad-server.ts';
import { BASE_IMAGE, makeStack, quickConfig, type StackFolder } from '../support/stack-folder.ts';

const LONG_MS = 150_000;
const support = join(import.meta.dirname, '../support');

const bad: Partial<Record<Habit, keyof Errors>> = {
  'error-500': 'unexpectedStatus',
  'other-body': 'unexpectedBody',
  redirect: 'redirects',
  silent: 'timeouts',
  endless: 'oversized',
  reset: 'resets',
  'close-mid-body': 'resets',
  http2: 'protocol',
  greeting: 'protocol',
  tls: 'protocol',
};
const good: Habit[] = ['good', 'connection-close', 'until-close'];
const habits = [...good, ...(Object.keys(bad) as Habit[])];
const portOf = (habit: Habit) => 8_000 + habits.indexOf(habit);

const endpointOf = (habit: Habit) => ({
  service: 'bad',
  name: habit,
  port: portOf(habit),
  protocol: habit === 'tls' ? 'https' : 'http',
  expect: { bodyContains: 'ok' },
});
const trusted = { ...endpointOf('tls'), name: 'tls-accepted', insecureTls: true };
const endpoints = [...habits.map(endpointOf), trusted];
const load = { duration: '400ms', warmup: '0s', timeout: '200ms' };

describe('a service with every bad habit', () => {
  let stack: StackFolder;
  let run: RunRecord;

  beforeAll(async () => {
    stack = await makeStack({
      'compose.yaml': {
        services: {
          bad: {
            image: BASE_IMAGE,
            command: [
              'node',
              '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON',
              '/support/bad-server-main.ts',
              ...habits.map((habit) => `${portOf(habit)}=${habit}`),
            ],
            volumes: [`${support}:/support:ro`],
            stop_signal: 'SIGKILL',
          },
        },
      },
      '.compose-gate.yml': quickConfig({
        endpoints,
        services: { bad: { ready: 'good' } },
        scenarios: endpoints.flatMap(({ name }) => [
          { name: `open-${name}`, endpoint: name, rate: 50, ...load },
          { name: `closed-${name}`, endpoint: name, connections: 2, ...load },
        ]),
      }),
    });
    expect(await stack.run(['up'])).toMatchObject({ exitCode: 0 });
    expect(await stack.run(['measure'])).toMatchObject({ exitCode: 0 });
    run = await stack.document('run');
  }, LONG_MS);

  afterAll(() => stack[Symbol.asyncDispose](), LONG_MS);

  const figuresOf = (name: string): Array<[string, Response | Block | undefined]> => {
    const [round] = run.rounds;
    return [
      ['response', round?.responses.find(({ endpoint }) => endpoint === `bad:${name}`)],
      ['open loop', round?.blocks.find(({ scenario }) => scenario === `open-${name}`)],
      ['closed loop', round?.blocks.find(({ scenario }) => scenario === `closed-${name}`)],
    ];
  };
  const count = (errors: Errors | undefined) => (errors ? countErrors(errors) : 0);

  test.each(Object.entries(bad))('%s is counted as %s', (habit, error) => {
    for (const [how, figures] of figuresOf(habit)) {
      expect([how, figures?.answers, figures?.latency]).toEqual([how, 0, null]);
      expect([how, figures?.errors[error]]).toEqual([how, count(figures?.errors)]);
      expect([how, count(figures?.errors) > 0]).toEqual([how, true]);
      if (how !== 'response')
        expect(figures).toMatchObject({ void: '100 % of the answers were bad' });
    }
  });

  test.each([...good, 'tls-accepted'])('%s is good', (name) => {
    for (const [how, figures] of figuresOf(name)) {
      expect([how, count(figures?.errors)]).toEqual([how, 0]);
      expect([how, figures?.latency?.count]).toEqual([how, figures?.answers]);
      expect(figures?.answers).toBeGreaterThanOrEqual(5);
      if (how !== 'response') expect(figures).toMatchObject({ void: null });
    }
  });

  test('the status of a bad answer is kept', () => {
    for (const [, figures] of figuresOf('error-500'))
      expect(figures?.badStatuses).toEqual({ 500: figures?.errors.unexpectedStatus });
  });

  test('each scenario whose figures do not count is named', () => {
    const names = run.rounds[0]?.notices
      .filter(({ code }) => code === 'block-void')
      .map(({ subject }) => subject);
    expect(names?.sort()).toEqual(
      Object.keys(bad)
        .flatMap((habit) => [`closed-${habit}`, `open-${habit}`])
        .sort(),
    );
    expect(run.status).toEqual({ kind: 'complete' });
  });
});
