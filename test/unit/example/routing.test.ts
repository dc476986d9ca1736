import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { post, rpc, startService, startStack, toolCall, until, type Stack } from './services.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

const callTool = async (name: string, args: unknown) =>
  (await post(`${stack.gateway.url}/mcp`, toolCall(name, args))).json;

/** A backend service of the test's own, as any engineer could add one to the stack. */
async function startBackend(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const tool = (name: string) => ({ name, description: 'A tool', inputSchema: { type: 'object' } });

describe('the tool list', () => {
  test('holds the tools of all services in one order, without their addresses', async () => {
    const { json } = await post(`${stack.gateway.url}/mcp`, rpc('tools/list'));
    const { tools } = json.result;
    expect(tools.map(({ name }) => name)).toEqual(['add', 'echo', 'text_statistics', 'translate']);
    expect(tools.every(({ inputSchema }) => inputSchema.type === 'object')).toBe(true);
    expect(JSON.stringify(tools)).not.toContain('127.0.0.1');
  });
});

describe('tool calls', () => {
  test.each([
    ['add', { a: 2, b: -0.5 }, { sum: 1.5 }],
    ['echo', { text: 'héllo "there"\n' }, { text: 'héllo "there"\n' }],
    [
      'text_statistics',
      { text: "Don't panic! A well-known 👍\nsecond line" },
      { characters: 39, words: 6, sentences: 2, lines: 2, longestWord: 'well-known' },
    ],
    [
      'text_statistics',
      { text: '' },
      { characters: 0, words: 0, sentences: 0, lines: 0, longestWord: '' },
    ],
    [
      'translate',
      { text: 'Good morning, WORLD! My dog likes the toString.', target: 'de' },
      {
        text: 'Guten Morgen, WELT! Mein Hund likes die toString.',
        target: 'de',
        unknownWords: ['likes', 'tostring'],
      },
    ],
    [
      'translate',
      { text: 'Thank you', target: 'fr' },
      { text: 'Merci', target: 'fr', unknownWords: [] },
    ],
    [
      'translate',
      { text: 'the water', target: 'es' },
      { text: 'el agua', target: 'es', unknownWords: [] },
    ],
  ])('%s %j', async (name, args, expected) => {
    const { result } = await callTool(name, args);
    expect(result).toEqual({
      content: [{ type: 'text', text: JSON.stringify(expected) }],
      structuredContent: expected,
      isError: false,
    });
  });

  test.each([
    ['add', { a: 1 }, 'arguments must have "b"'],
    ['add', { a: '1', b: 2 }, 'arguments.a must be a number, not a string'],
    ['add', { a: 1, b: 2, c: 3 }, 'arguments must not have "c"'],
    ['add', { a: 1.7e308, b: 1.7e308 }, 'the sum is too large for a number'],
    ['echo', { text: 'x'.repeat(20_001) }, 'arguments.text must have at most 20000 characters'],
    ['translate', { text: 'hello', target: 'xx' }, 'arguments.target must be one of de, fr, es'],
  ])('%s with bad arguments is a result that says so', async (name, args, message) => {
    const { result } = await callTool(name, args);
    expect(result).toEqual({ content: [{ type: 'text', text: message }], isError: true });
  });

  test('arguments may be left out where none are required', async () => {
    const { result } = (await post(`${stack.gateway.url}/mcp`, rpc('tools/call', { name: 'add' })))
      .json;
    expect(result.content[0].text).toBe('arguments must have "a"');
  });

  test('an unknown tool is an error of the request', async () => {
    expect((await callTool('nothing', {})).error).toEqual({
      code: -32602,
      message: 'Unknown tool: nothing',
    });
  });
});

describe('a service that joins', () => {
  const register = (body: object) => post(`${stack.serviceManager.url}/services`, body);

  test('is listed and called, whatever it answers', async () => {
    const replies: Record<string, RequestListener> = {
      '/tools/good': (_request, response) => response.end('{"ok":true}'),
      '/tools/broken': (_request, response) => response.writeHead(500).end('<html>'),
      '/tools/failing': (_request, response) =>
        response.writeHead(500).end('{"error":{"message":"no"}}'),
      '/tools/silent': () => undefined,
    };
    await using backend = await startBackend((request, response) => {
      request.resume();
      replies[request.url ?? '']?.(request, response);
    });
    const tools = ['good', 'broken', 'failing', 'silent'].map(tool);
    expect((await register({ name: 'extra', url: backend.url, tools })).status).toBe(201);
    expect((await register({ name: 'extra', url: backend.url, tools })).status).toBe(200);

    expect((await callTool('good', {})).result.structuredContent).toEqual({ ok: true });
    expect((await callTool('failing', {})).result).toMatchObject({
      isError: true,
      content: [{ text: 'no' }],
    });
    const broken = (await callTool('broken', {})).result;
    expect(broken.isError).toBe(true);
    expect(broken.content[0].text).toContain('not JSON');
    const silent = (await callTool('silent', {})).result;
    expect(silent.isError).toBe(true);
    expect(silent.content[0].text).toContain('did not answer in 300 ms');
  });

  test('that is gone gives a failed result, not a broken gateway', async () => {
    const url = await (async () => {
      await using backend = await startBackend(() => undefined);
      return backend.url;
    })();
    await register({ name: 'gone', url, tools: [tool('vanished')] });
    const { result } = await callTool('vanished', {});
    expect(result.isError).toBe(true);
    expect(result.content[0].text).toContain('ECONNREFUSED');
  });

  test('cannot take a tool that belongs to another', async () => {
    const answer = await register({
      name: 'thief',
      url: 'http://thief:1',
      tools: [tool('translate')],
    });
    expect(answer.status).toBe(409);
    expect(answer.json.error.message).toBe('tool "translate" belongs to service "translate"');
    expect(
      (await callTool('translate', { text: 'yes', target: 'de' })).result.structuredContent.text,
    ).toBe('ja');
  });

  test.each([
    ['a name with a slash', { name: 'a/b', url: 'http://a:1', tools: [] }],
    ['a tool name with a slash', { name: 'a', url: 'http://a:1', tools: [tool('../x')] }],
    ['the same tool twice', { name: 'a', url: 'http://a:1', tools: [tool('x'), tool('x')] }],
    ['a path in its address', { name: 'a', url: 'http://a:1/admin', tools: [] }],
    ['credentials in its address', { name: 'a', url: 'http://u:p@a:1', tools: [] }],
    ['another protocol', { name: 'a', url: 'file:///etc/passwd', tools: [] }],
    ['an unknown key', { name: 'a', url: 'http://a:1', tools: [], extra: 1 }],
    [
      'a schema that is no object',
      { name: 'a', url: 'http://a:1', tools: [{ ...tool('x'), inputSchema: [] }] },
    ],
    [
      'too many tools',
      { name: 'a', url: 'http://a:1', tools: Array.from({ length: 33 }, (_, n) => tool(`t${n}`)) },
    ],
  ])('with %s is refused', async (_name, body) => {
    const answer = await register(body);
    expect([answer.status, answer.json.error.code]).toEqual([422, 'invalid_registration']);
  });
});

describe('when a service fails', () => {
  const closedUrl = 'http://127.0.0.1:1';

  test('the gateway stays healthy and says what it cannot reach', async () => {
    const gateway = await startService('gateway', {
      SERVICE_MANAGER_URL: closedUrl,
      TOOL_ROUTER_URL: closedUrl,
    });
    try {
      expect((await fetch(`${gateway.url}/health`)).status).toBe(200);
      for (const request of [rpc('tools/list'), toolCall('add', { a: 1, b: 1 })]) {
        const answer = await post(`${gateway.url}/mcp`, request);
        expect(answer.status).toBe(502);
        expect(answer.json.error).toMatchObject({ code: -32603 });
        expect(answer.json.error.message).toContain('ECONNREFUSED');
      }
    } finally {
      await gateway.stop();
    }
  });

  test('the gateway does not wait for a silent tool-router', async () => {
    await using silent = await startBackend(() => undefined);
    const gateway = await startService('gateway', {
      TOOL_ROUTER_URL: silent.url,
      CALL_TIMEOUT_MS: '100',
    });
    try {
      const answer = await post(`${gateway.url}/mcp`, toolCall('add', { a: 1, b: 1 }));
      expect([answer.status, answer.json.error.code]).toEqual([502, -32603]);
      expect(answer.json.error.message).toContain('did not answer in 100 ms');
    } finally {
      await gateway.stop();
    }
  });

  test('the gateway refuses calls when too many are open, and takes them again after', async () => {
    await using silent = await startBackend(() => undefined);
    const gateway = await startService('gateway', {
      TOOL_ROUTER_URL: silent.url,
      CALL_TIMEOUT_MS: '1000',
    });
    try {
      const call = () => post(`${gateway.url}/mcp`, toolCall('add', { a: 1, b: 1 }));
      const statuses = await Promise.all(
        Array.from({ length: 140 }, async () => (await call()).status),
      );
      expect(statuses.filter((status) => status === 503)).toHaveLength(12);
      expect((await call()).status).toBe(502);
    } finally {
      await gateway.stop();
    }
  });

  test('a registry that lost its memory is filled again', async () => {
    const first = await startService('service-manager');
    const translate = await startService('translate', {
      SERVICE_MANAGER_URL: first.url,
      REGISTRATION_RENEW_MS: '50',
    });
    await until(async () => (await fetch(`${translate.url}/health`)).ok);
    await first.stop();
    const second = await startService('service-manager', { PORT: String(first.port) });
    try {
      await until(async () => {
        const { tools } = (await (await fetch(`${second.url}/tools`)).json()) as {
          tools: unknown[];
        };
        return tools.length === 1;
      });
    } finally {
      await Promise.all([translate.stop(), second.stop()]);
    }
  });
});
