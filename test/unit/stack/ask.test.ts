import { afterEach, describe, expect, test } from '@jest/globals';
import { ask, countErrors, newAgent, noErrors } from '../../../src/stack/ask.ts';
import { startBadServer, type BadServer, type Habit } from '../../support/bad-server.ts';
import { anEndpoint } from '../../support/documents.ts';

const TIMEOUT_MS = 400;

const started: BadServer[] = [];
afterEach(() => Promise.all(started.splice(0).map((server) => server.close())));

async function start(habit: Habit): Promise<BadServer> {
  const server = await startBadServer(habit);
  started.push(server);
  return server;
}

async function answerOf(habit: Habit, overrides: Parameters<typeof anEndpoint>[0] = {}) {
  const server = await start(habit);
  const endpoint = anEndpoint({
    protocol: habit === 'tls' ? 'https' : 'http',
    expect: { status: [], bodyContains: 'ok' },
    ...overrides,
  });
  return ask(endpoint, server, { timeoutMs: TIMEOUT_MS });
}

describe('a bad answer has its own name and no latency', () => {
  test.each<[Habit, string]>([
    ['error-500', 'unexpectedStatus'],
    ['other-body', 'unexpectedBody'],
    ['redirect', 'redirects'],
    ['silent', 'timeouts'],
    ['endless', 'oversized'],
    ['flood', 'oversized'],
    ['reset', 'resets'],
    ['close-without-answer', 'resets'],
    ['close-mid-body', 'resets'],
    ['close-mid-chunk', 'resets'],
    ['http2', 'protocol'],
    ['greeting', 'protocol'],
    ['tls', 'protocol'],
  ])('%s: %s', async (habit, error) => {
    const answer = await answerOf(habit);
    expect(answer).toMatchObject({ kind: 'bad', error });
    expect(answer).not.toHaveProperty('latencyUs');
  });

  test('nobody there: refused', async () => {
    const gone = await startBadServer('good');
    await gone.close();
    const answer = await ask(anEndpoint(), gone, { timeoutMs: TIMEOUT_MS });
    expect(answer).toMatchObject({ kind: 'bad', error: 'refused' });
  });
});

describe('a good answer', () => {
  test.each<Habit>(['good', 'until-close', 'connection-close'])('%s', async (habit) => {
    const answer = await answerOf(habit);
    expect(answer).toMatchObject({ kind: 'good', status: 200, body: 'ok' });
  });

  test('may come with a self-signed certificate where that is accepted', async () => {
    expect(await answerOf('tls', { insecureTls: true })).toMatchObject({ kind: 'good' });
  });

  test('may have a status that was asked for', async () => {
    const expected = { status: [500], bodyContains: null };
    expect(await answerOf('error-500', { expect: expected })).toMatchObject({
      kind: 'good',
      status: 500,
    });
    expect(await answerOf('good', { expect: expected })).toMatchObject({
      error: 'unexpectedStatus',
    });
  });

  test('to a HEAD has no body to wait for', async () => {
    const answer = await answerOf('good', {
      method: 'HEAD',
      expect: { status: [], bodyContains: null },
    });
    expect(answer).toMatchObject({ kind: 'good', body: '' });
  });

  test('counts from the intended time', async () => {
    const server = await start('good');
    const intendedAt = performance.now() - 250;
    const answer = await ask(anEndpoint(), server, { timeoutMs: TIMEOUT_MS, intendedAt });
    expect(answer.kind === 'good' && answer.latencyUs).toBeGreaterThan(250_000);
    expect(answer.kind === 'good' && answer.latencyUs).toBeLessThan(450_000);
  });
});

test('what is sent: method, path, headers, and a body with its length and kind', async () => {
  const server = await start('good');
  const send = (overrides: Parameters<typeof anEndpoint>[0]) =>
    ask(anEndpoint(overrides), server, { timeoutMs: TIMEOUT_MS });
  await send({ method: 'PUT', path: '/a?b=%20', headers: { 'X-A': '1' }, body: '{"é":1}' });
  await send({ method: 'POST', body: 'text', headers: { 'Content-Type': 'text/csv' } });
  await send({ method: 'GET', body: null });
  expect(server.requests).toMatchObject([
    {
      method: 'PUT',
      url: '/a?b=%20',
      headers: { 'x-a': '1', 'content-type': 'application/json', 'content-length': '8' },
      body: '{"é":1}',
    },
    { headers: { 'content-type': 'text/csv', 'content-length': '4' } },
    { method: 'GET', body: '' },
  ]);
  expect(server.requests[2]?.headers).not.toHaveProperty('content-length');
});

test('one agent asks over one connection; without one each request has its own', async () => {
  const server = await start('good');
  const agent = newAgent(anEndpoint(), 1);
  for (let turn = 0; turn < 3; turn += 1)
    await ask(anEndpoint(), server, { agent, timeoutMs: TIMEOUT_MS });
  expect(server.connections).toBe(1);
  agent.destroy();
  for (let turn = 0; turn < 3; turn += 1)
    await ask(anEndpoint(), server, { timeoutMs: TIMEOUT_MS });
  expect(server.connections).toBe(4);
});

test('what cannot be sent is a bad answer, never an exception', async () => {
  const server = await start('good');
  const answer = await ask(anEndpoint({ headers: { 'X-A': 'a\nb' } }), server, {
    timeoutMs: TIMEOUT_MS,
  });
  expect(answer).toMatchObject({ kind: 'bad', error: 'protocol' });
});

test('an abort ends the wait', async () => {
  const server = await start('silent');
  const stop = new AbortController();
  const answer = ask(anEndpoint(), server, { timeoutMs: 60_000, signal: stop.signal });
  stop.abort();
  expect(await answer).toMatchObject({ kind: 'bad' });
});

test('errors are counted over all kinds', () => {
  expect(countErrors(noErrors())).toBe(0);
  expect(countErrors({ ...noErrors(), timeouts: 2, oversized: 3 })).toBe(5);
});
