import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { runClosedLoop } from '../../../src/measure/load/closed-loop.ts';
import { runOpenLoop } from '../../../src/measure/load/open-loop.ts';
import { measureResponse } from '../../../src/measure/load/response.ts';
import type { LoadWindow } from '../../../src/measure/load/windows.ts';
import type { Errors } from '../../../src/records/generated/run.ts';
import type { Endpoint } from '../../../src/records/generated/stack.ts';
import { countErrors, type FilledRequest } from '../../../src/stack/ask.ts';
import { SLOW_MS, startBadServer, type BadServer, type Habit } from '../../support/bad-server.ts';
import { anEndpoint } from '../../support/documents.ts';

/** Of habits that never answer in time; the others may take as long as a busy machine needs. */
const SHORT_MS = 100;
const LONG_MS = 5_000;
const DURATION_MS = 300;
const RATE = 100;
const NOTHING: FilledRequest = { path: '/', headers: {}, body: null };
const never = new AbortController().signal;

const started: BadServer[] = [];
afterEach(() => Promise.all(started.splice(0).map((server) => server.close())));

async function start(habit: Habit): Promise<BadServer> {
  const server = await startBadServer(habit);
  started.push(server);
  return server;
}

/** As a machine that is busy with something else would. */
function block(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

const endpointOf = (habit: Habit, overrides: Partial<Endpoint> = {}) =>
  anEndpoint({
    protocol: habit === 'tls' ? 'https' : 'http',
    expect: { status: [], bodyContains: 'ok' },
    ...overrides,
  });

type Loop = (
  endpoint: Endpoint,
  server: BadServer,
  request?: FilledRequest,
  signal?: AbortSignal,
  timeoutMs?: number,
) => Promise<LoadWindow[]>;

const closed: Loop = (
  ...[endpoint, server, request = NOTHING, signal = never, timeoutMs = LONG_MS]
) =>
  runClosedLoop(
    endpoint,
    server,
    { connections: 2, durationMs: DURATION_MS, timeoutMs },
    request,
    signal,
  );

const open: Loop = (
  ...[endpoint, server, request = NOTHING, signal = never, timeoutMs = LONG_MS]
) =>
  runOpenLoop(
    endpoint,
    server,
    { ratePerSecond: RATE, stages: [], durationMs: DURATION_MS, timeoutMs },
    request,
    signal,
  );

const neverInTime = new Set<Habit>(['silent', 'endless']);

const loops = [
  ['closed loop', closed],
  ['open loop', open],
] as const;

/** A quarter of a second is one window. */
async function load(
  run: Loop,
  habit: Habit,
  overrides: Partial<Endpoint> = {},
  request = NOTHING,
): Promise<LoadWindow & { server: BadServer }> {
  const server = await start(habit);
  const timeoutMs = neverInTime.has(habit) ? SHORT_MS : LONG_MS;
  const windows = await run(endpointOf(habit, overrides), server, request, never, timeoutMs);
  expect(windows).toHaveLength(1);
  return { ...windows[0]!, server };
}

describe.each(loops)('%s', (_, run) => {
  test.each<[Habit, keyof Errors]>([
    ['error-500', 'unexpectedStatus'],
    ['other-body', 'unexpectedBody'],
    ['redirect', 'redirects'],
    ['silent', 'timeouts'],
    ['endless', 'oversized'],
    ['reset', 'resets'],
    ['close-without-answer', 'resets'],
    ['close-mid-body', 'resets'],
    ['close-mid-chunk', 'resets'],
    ['http2', 'protocol'],
    ['greeting', 'protocol'],
    ['tls', 'protocol'],
  ])('%s is counted as %s, and never as a latency', async (habit, error) => {
    const { answers, latency, errors } = await load(run, habit);
    expect([answers, latency]).toEqual([0, null]);
    expect(errors[error]).toBeGreaterThan(0);
    expect(countErrors(errors)).toBe(errors[error]);
  });

  test('an answer of gigabytes ends at its limit, not with the memory', async () => {
    // A busy machine may not come to the limit in so short a time.
    let oversized = 0;
    for (let tries = 0; tries < 20 && oversized === 0; tries += 1) {
      const { answers, errors } = await load(run, 'flood');
      expect(answers).toBe(0);
      expect(errors.oversized).toBe(countErrors(errors));
      ({ oversized } = errors);
    }
    expect(oversized).toBeGreaterThan(0);
  });

  test('nobody there is counted as refused', async () => {
    const gone = await startBadServer('good');
    await gone.close();
    const [window] = await run(endpointOf('good'), gone);
    expect(window?.errors.refused).toBeGreaterThan(0);
    expect(window && countErrors(window.errors)).toBe(window?.errors.refused);
  });

  test.each<Habit>(['good', 'connection-close', 'until-close'])(
    '%s is good, every time',
    async (habit) => {
      const { answers, errors, latency, intended } = await load(run, habit);
      expect(countErrors(errors)).toBe(0);
      expect(answers).toBeGreaterThanOrEqual(19);
      expect(latency?.count).toBe(answers);
      expect(intended).toBeGreaterThanOrEqual(answers);
    },
  );

  test.each<Habit>(['good', 'connection-close', 'until-close'])(
    'the latency of %s is that of its answers, not of its connections together',
    async (habit) => {
      const { latency } = await load(run, habit);
      expect(latency?.p50Us).toBeLessThan(20_000);
    },
  );

  test('a constant 50 ms reads 50 ms', async () => {
    const { latency } = await load(run, 'slow');
    expect(latency?.p50Us).toBeGreaterThan((SLOW_MS - 1.5) * 1_000);
    expect(latency?.p50Us).toBeLessThan((SLOW_MS + 10) * 1_000);
  });

  test('a self-signed certificate is fine where that is declared', async () => {
    const { answers, errors } = await load(run, 'tls', { insecureTls: true });
    expect(answers).toBeGreaterThanOrEqual(19);
    expect(countErrors(errors)).toBe(0);
  });

  test('a status that is expected is good, whatever it is', async () => {
    const { answers, errors } = await load(run, 'error-500', {
      expect: { status: [500], bodyContains: null },
    });
    expect(answers).toBeGreaterThanOrEqual(19);
    expect(countErrors(errors)).toBe(0);
  });

  test('HEAD has no body to wait for', async () => {
    const { answers, errors } = await load(run, 'good', {
      method: 'HEAD',
      expect: { status: [], bodyContains: null },
    });
    expect(answers).toBeGreaterThanOrEqual(19);
    expect(countErrors(errors)).toBe(0);
  });

  test('sends what is declared, the same way as every other request', async () => {
    const { server } = await load(
      run,
      'good',
      { method: 'POST', path: '/a?b=${id}' },
      { path: '/a?b=1', headers: { 'X-A': '1' }, body: '{"é":1}' },
    );
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      url: '/a?b=1',
      headers: { 'x-a': '1', 'content-type': 'application/json', 'content-length': '8' },
      body: '{"é":1}',
    });
  });

  test('ends soon after an abort, and does not begin after one', async () => {
    const server = await start('slow');
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    const began = performance.now();
    await run(endpointOf('slow'), server, NOTHING, stop.signal);
    expect(performance.now() - began).toBeLessThan(350);
    const before = server.requests.length;
    expect(await run(endpointOf('slow'), server, NOTHING, stop.signal)).toEqual([]);
    expect(server.requests.length).toBe(before);
  });
});

test('the closed loop sets no timer in the past, however late it notices that a time is over', async () => {
  const server = await start('good');
  const timers = jest.spyOn(globalThis, 'setTimeout');
  setTimeout(() => block(3 * SHORT_MS), DURATION_MS / 2);
  await runClosedLoop(
    endpointOf('good'),
    server,
    { connections: 1, durationMs: 2 * DURATION_MS, timeoutMs: SHORT_MS },
    NOTHING,
    never,
  );
  const delays = timers.mock.calls.map(([, ms]) => ms ?? 0);
  timers.mockRestore();
  expect(delays).toContain(SHORT_MS);
  expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
});

test('the open loop asks as often as planned, whatever comes back', async () => {
  const { intended, server } = await load(open, 'silent');
  expect(intended).toBe((RATE * DURATION_MS) / 1_000);
  expect(server.requests).toHaveLength(intended);
});

test('a rate beyond what can be sent holds nothing up: the end comes in time', async () => {
  const server = await start('good');
  const began = performance.now();
  const windows = await runOpenLoop(
    endpointOf('good'),
    server,
    { ratePerSecond: 10_000, stages: [], durationMs: 300, timeoutMs: SHORT_MS },
    NOTHING,
    never,
  );
  expect(performance.now() - began).toBeLessThan(3_000);
  expect(windows[0]?.intended).toBe(3_000);
  expect(windows[0]?.answers).toBeGreaterThan(0);
});

describe('response times on one quiet connection', () => {
  const response = (habit: Habit, server: BadServer, count = 5) =>
    measureResponse(endpointOf(habit), server, count, NOTHING, never);

  test('as many as asked for, over one connection', async () => {
    const server = await start('good');
    const { answers, latency, errors } = await response('good', server);
    expect([answers, latency?.count, countErrors(errors)]).toEqual([5, 5, 0]);
    expect(server.connections).toBe(1);
  });

  test('bad ones are counted and not timed', async () => {
    const { answers, latency, errors } = await response('error-500', await start('error-500'));
    expect([answers, latency, errors.unexpectedStatus]).toEqual([0, null, 5]);
  });
});
