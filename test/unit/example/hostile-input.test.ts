import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { post, rpc, startStack, toolCall, type Stack } from './services.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

/** Every path of the stack that takes a body. */
const targets = () => [
  `${stack.gateway.url}/mcp`,
  `${stack.serviceManager.url}/services`,
  `${stack.toolRouter.url}/route`,
  `${stack.translate.url}/tools/translate`,
  `${stack.ui.url}/api/call`,
];

const callTool = async (name: string, args: unknown) =>
  (await post(`${stack.gateway.url}/mcp`, toolCall(name, args))).json;

test('a body over the limit is refused by every service, announced or not', async () => {
  for (const target of targets()) {
    expect((await post(target, 'x'.repeat(300_000))).status).toBe(413);
    expect(await postInChunks(target, 300_000)).toBe(413);
  }
});

/** Sends without a content-length, so the limit is met only while reading. */
function postInChunks(url: string, bytes: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
    const outgoing = request(url, { method: 'POST', headers, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
      outgoing.destroy();
    });
    outgoing.once('error', reject);
    outgoing.write('"' + 'x'.repeat(bytes));
  });
}

test('a body that is not JSON, or nests too deep, is refused by every service', async () => {
  const deep = `${'['.repeat(60_000)}${']'.repeat(60_000)}`;
  for (const target of targets()) {
    expect((await post(target, '{"a":')).status).toBe(400);
    expect((await post(target, deep)).status).toBe(400);
  }
  const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });
  const mcp = `${stack.gateway.url}/mcp`;
  expect((await post(mcp, rpc('ping', { a: nested(25) }))).status).toBe(200);
  expect((await post(mcp, rpc('ping', { a: nested(40) }))).json.error.code).toBe(-32600);
});

test('keys that reach for a prototype are refused as unknown and change nothing', async () => {
  const hostile = '{"text":"x","__proto__":{"polluted":true}}';
  const body = `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo","arguments":${hostile}}}`;
  const { json } = await post(`${stack.gateway.url}/mcp`, body);
  expect(json.result).toEqual({
    content: [{ type: 'text', text: 'arguments must not have "__proto__"' }],
    isError: true,
  });
  const constructor = { text: 'x', constructor: { prototype: { polluted: true } } };
  expect((await callTool('echo', constructor)).result.isError).toBe(true);
  expect((await callTool('echo', { text: 'x' })).result.structuredContent).toEqual({ text: 'x' });
});

test.each(['__proto__', 'constructor', 'toString', '../echo', 'echo\u0000', 'écho', ''])(
  'a tool named %j does not exist',
  async (name) => {
    expect((await callTool(name, {})).error).toMatchObject({ code: -32602 });
    const throughUi = await post(`${stack.ui.url}/api/call`, { name, arguments: {} });
    expect(throughUi.status).toBe(name === '' ? 400 : 422);
  },
);

test('a name that is too long is not sent on', async () => {
  expect((await callTool('x'.repeat(129), {})).error.message).toBe(
    'params.name must have at most 128 characters',
  );
});

test('tool-router checks what the gateway would have checked', async () => {
  const { json } = await post(`${stack.toolRouter.url}/route`, {
    tool: 'constructor',
    arguments: {},
  });
  expect(json.error.code).toBe('unknown_tool');
  expect((await post(`${stack.toolRouter.url}/route`, {})).status).toBe(400);
});

test('a line break in hostile text stays inside its log line', async () => {
  const before = stack.serviceManager.logs.length;
  await post(`${stack.serviceManager.url}/services`, {
    name: 'noisy',
    url: 'http://noisy:1',
    tools: [{ name: 'n', description: 'a\n{"level":"error"}', inputSchema: { type: 'object' } }],
  });
  const written = stack.serviceManager.logs.slice(before);
  expect(written.map(({ message }) => message)).toEqual(['service registered']);
});

test('bytes that are not HTTP close the connection and nothing else', async () => {
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(stack.gateway.port, '127.0.0.1', () =>
      socket.write('\x16\x03\x01 nonsense\r\n\r\n'),
    );
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.once('close', () => resolve(text));
    socket.once('error', reject);
  });
  expect(answer).toContain('400 Bad Request');
  expect((await fetch(`${stack.gateway.url}/health`)).status).toBe(200);
});
