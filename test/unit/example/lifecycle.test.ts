import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { post, runToExit, startService, toolCall, until } from './services.ts';

test.each(['service-manager', 'gateway', 'ui'])('%s is healthy from the start', async (name) => {
  const service = await startService(name);
  try {
    const response = await fetch(`${service.url}/health`);
    expect([response.status, await response.json()]).toEqual([
      200,
      { status: 'ok', service: name },
    ]);
    expect((await fetch(`${service.url}/health`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${service.url}/health`, { method: 'HEAD' })).status).toBe(200);
  } finally {
    await service.stop();
  }
});

test.each(['translate', 'tool-router'])(
  '%s is healthy once its tools can be found',
  async (name) => {
    const registry = await startService('service-manager');
    await registry.stop();
    const env = { SERVICE_MANAGER_URL: registry.url };
    const service = await startService(name, env);
    const restarted = await (async () => {
      const response = await fetch(`${service.url}/health`);
      expect([response.status, await response.json()]).toEqual([
        503,
        { status: 'starting', service: name },
      ]);
      return startService('service-manager', { PORT: String(registry.port) });
    })();
    try {
      await until(async () => (await fetch(`${service.url}/health`)).ok);
      const { services } = (await (await fetch(`${restarted.url}/services`)).json()) as {
        services: { name: string; url: string }[];
      };
      expect(services).toMatchObject([{ name, url: service.url }]);
    } finally {
      await Promise.all([service.stop(), restarted.stop()]);
    }
  },
);

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends an idle service at once with 0',
  async (signal) => {
    const service = await startService('service-manager');
    // An idle kept-alive connection must not hold it.
    await (await fetch(`${service.url}/tools`)).text();
    const startedAt = performance.now();
    expect(await service.stop(signal)).toBe(0);
    expect(performance.now() - startedAt).toBeLessThan(1_500);
  },
);

/** A gateway whose tool-router answers a call only when it is told to. */
async function startGatewayWithHeldCall() {
  let answerCall = () => {};
  const router = createServer((request, response) => {
    request.resume();
    answerCall = () => response.end('{"result":{"sum":2}}');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => router.once('listening', resolve));
  const { port } = router.address() as AddressInfo;
  const gateway = await startService('gateway', {
    TOOL_ROUTER_URL: `http://127.0.0.1:${port}`,
    LOG_LEVEL: 'debug',
  });
  return {
    gateway,
    reached: new Promise((resolve) => router.once('request', resolve)),
    answerCall: () => answerCall(),
    [Symbol.asyncDispose]: async () => {
      await gateway.stop('SIGKILL');
      router.closeAllConnections();
      router.close();
    },
  };
}

test('a call that is under way when SIGTERM comes is still answered', async () => {
  await using held = await startGatewayWithHeldCall();
  const { gateway } = held;
  const answer = post(`${gateway.url}/mcp`, toolCall('add', { a: 1, b: 1 }));
  await held.reached;
  const exit = gateway.stop();
  await until(() => gateway.logs.some(({ message }) => message === 'stopping'));
  await expect(fetch(`${gateway.url}/health`)).rejects.toThrow();
  const answeredAt = performance.now();
  held.answerCall();

  expect((await answer).json.result.structuredContent).toEqual({ sum: 2 });
  expect(await exit).toBe(0);
  // Sooner than the grace period ends: nothing waits for a connection that has done its work.
  expect(performance.now() - answeredAt).toBeLessThan(1_500);
});

test('a request that comes on an open connection after SIGTERM is answered as its last', async () => {
  await using held = await startGatewayWithHeldCall();
  const { gateway } = held;
  const socket = connect(gateway.port, '127.0.0.1');
  let received = '';
  socket.on('data', (chunk) => (received += chunk.toString()));
  const closed = new Promise((resolve) => socket.once('close', resolve));
  const body = JSON.stringify(toolCall('add', { a: 1, b: 1 }));
  socket.write(
    `POST /mcp HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
  await held.reached;
  const exit = gateway.stop();
  await until(() => gateway.logs.some(({ message }) => message === 'stopping'));
  socket.write('GET /health HTTP/1.1\r\nhost: x\r\n\r\n');
  await until(() => gateway.logs.some(({ url }) => url === '/health'));
  held.answerCall();
  await closed;

  expect(received.match(/HTTP\/1\.1 200 OK/gu)).toHaveLength(2);
  expect(received.toLowerCase().split('http/1.1 200 ok')[2]).toContain('connection: close');
  expect(await exit).toBe(0);
});

test.each([
  ['gateway', { PORT: 'many' }, 'PORT is "many"; set it to a whole number from 0 to 65535'],
  ['gateway', { PORT: '70000' }, 'PORT is "70000"; set it to a whole number from 0 to 65535'],
  [
    'gateway',
    { CALL_TIMEOUT_MS: '0' },
    'CALL_TIMEOUT_MS is "0"; set it to a whole number from 1 to 60000',
  ],
  [
    'gateway',
    { TOOL_ROUTER_URL: 'router' },
    'TOOL_ROUTER_URL is "router"; set it to an http:// URL',
  ],
  ['ui', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"; set it to one of debug, info, warn, error'],
])('%s refuses to start with %j', async (name, env, error) => {
  const { code, logs } = await runToExit(name, env);
  expect(code).toBe(1);
  expect(logs).toMatchObject([{ level: 'error', service: name, message: 'cannot start', error }]);
});

test('a port that is taken is named', async () => {
  const service = await startService('ui');
  try {
    const { code, logs } = await runToExit('ui', { PORT: String(service.port) });
    expect(code).toBe(1);
    expect(String(logs[0]?.['error'])).toContain(
      `EADDRINUSE: address already in use 127.0.0.1:${service.port}`,
    );
  } finally {
    await service.stop();
  }
});

test('requests are logged on debug only', async () => {
  const quiet = await startService('ui');
  const loud = await startService('ui', { LOG_LEVEL: 'debug' });
  try {
    await fetch(`${quiet.url}/health`);
    await fetch(`${loud.url}/health`);
    await until(() => loud.logs.some(({ message }) => message === 'request'));
    expect(loud.logs.at(-1)).toMatchObject({ method: 'GET', url: '/health', status: 200 });
    expect(quiet.logs.map(({ message }) => message)).toEqual(['listening']);
  } finally {
    await Promise.all([quiet.stop(), loud.stop()]);
  }
});
