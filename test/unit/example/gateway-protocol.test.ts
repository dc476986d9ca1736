import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { post, rpc, startStack, toolCall, type Stack } from './services.ts';

let stack: Stack;
let mcp: string;
beforeAll(async () => {
  stack = await startStack();
  mcp = `${stack.gateway.url}/mcp`;
});
afterAll(() => stack.stop());

const initialize = (protocolVersion: string) =>
  rpc('initialize', { protocolVersion, capabilities: {}, clientInfo: { name: 't', version: '1' } });

describe('JSON-RPC', () => {
  test.each([
    ['text that is not JSON', '{"jsonrpc":', 400, -32700, null],
    ['an empty body', '', 400, -32700, null],
    ['a batch', [rpc('ping')], 400, -32600, null],
    ['a bare value', '"ping"', 400, -32600, null],
    ['no version', { id: 1, method: 'ping' }, 400, -32600, 1],
    ['another version', { jsonrpc: '1.0', id: 1, method: 'ping' }, 400, -32600, 1],
    ['no method', { jsonrpc: '2.0', id: 'a' }, 400, -32600, 'a'],
    ['a method that is no text', { jsonrpc: '2.0', id: 1, method: 5 }, 400, -32600, 1],
    ['an id of null', { jsonrpc: '2.0', id: null, method: 'ping' }, 400, -32600, null],
    ['an id that is an object', { jsonrpc: '2.0', id: {}, method: 'ping' }, 400, -32600, null],
    ['params that are text', { ...rpc('ping'), params: 'x' }, 400, -32600, 1],
    ['params by position', { ...rpc('ping'), params: [1] }, 400, -32602, 1],
    ['an unknown method', rpc('tools/destroy'), 200, -32601, 1],
    ['a method every object inherits', rpc('constructor'), 200, -32601, 1],
    ['a call without a name', rpc('tools/call', { arguments: {} }), 200, -32602, 1],
    ['a call with a list of arguments', toolCall('add', [1, 2]), 200, -32602, 1],
    ['a cursor we never gave', rpc('tools/list', { cursor: 'x' }), 200, -32602, 1],
  ])('%s is an error', async (_name, body, status, code, id) => {
    const answer = await post(mcp, body);
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ jsonrpc: '2.0', id, error: { code } });
    expect(answer.json.error.message).not.toBe('');
  });

  test('the answer carries the id of its request, text or number', async () => {
    expect((await post(mcp, rpc('ping', {}, 'abc'))).json).toEqual({
      jsonrpc: '2.0',
      id: 'abc',
      result: {},
    });
    expect((await post(mcp, rpc('ping', {}, 0))).json.id).toBe(0);
  });

  test('a notification and a response are accepted without an answer', async () => {
    for (const body of [
      { jsonrpc: '2.0', method: 'notifications/initialized' },
      { jsonrpc: '2.0', id: 1, result: {} },
    ]) {
      const answer = await post(mcp, body);
      expect([answer.status, answer.json]).toEqual([202, undefined]);
    }
  });
});

describe('sessions', () => {
  test('initialize agrees on a version the client asked for, else offers the newest', async () => {
    expect((await post(mcp, initialize('2025-06-18'))).json.result.protocolVersion).toBe(
      '2025-06-18',
    );
    expect((await post(mcp, initialize('2024-11-05'))).json.result.protocolVersion).toBe(
      '2025-11-25',
    );
    expect((await post(mcp, rpc('initialize', {}))).json.error.code).toBe(-32602);
  });

  test('a session lives until it is ended', async () => {
    const opened = await post(mcp, initialize('2025-11-25'));
    const headers = { 'mcp-session-id': opened.headers.get('mcp-session-id') ?? '' };
    expect(headers['mcp-session-id']).toMatch(/^[\x21-\x7e]{16,}$/u);
    expect(opened.json.result).toMatchObject({
      capabilities: { tools: {} },
      serverInfo: { name: 'mcp-gateway' },
    });

    expect((await post(mcp, rpc('ping'), headers)).status).toBe(200);
    expect((await fetch(mcp, { method: 'DELETE', headers })).status).toBe(204);
    expect((await post(mcp, rpc('ping'), headers)).status).toBe(404);
    expect((await fetch(mcp, { method: 'DELETE', headers })).status).toBe(404);
  });

  test('only initialize opens one', async () => {
    expect((await post(mcp, rpc('ping'))).headers.get('mcp-session-id')).toBeNull();
  });

  test('a version that was not agreed on, or is unknown, is refused', async () => {
    const opened = await post(mcp, initialize('2025-06-18'));
    const session = { 'mcp-session-id': opened.headers.get('mcp-session-id') ?? '' };
    const status = async (version: string) =>
      (await post(mcp, rpc('ping'), { ...session, 'mcp-protocol-version': version })).status;
    expect(await status('2025-06-18')).toBe(200);
    expect(await status('2025-11-25')).toBe(400);
    expect(await status('1900-01-01')).toBe(400);
  });

  test('the oldest unused session makes room when there are too many', async () => {
    const open = async () => {
      const { headers } = await post(mcp, initialize('2025-11-25'));
      return { 'mcp-session-id': headers.get('mcp-session-id') ?? '' };
    };
    const unused = await open();
    const used = await open();
    for (let opened = 0; opened < 999; opened += 50) {
      await Promise.all(Array.from({ length: 50 }, open));
      expect((await post(mcp, rpc('ping'), used)).status).toBe(200);
    }
    expect((await post(mcp, rpc('ping'), unused)).status).toBe(404);
  });
});

describe('the stateless revision', () => {
  const meta = (version = '2026-07-28') => ({
    'io.modelcontextprotocol/protocolVersion': version,
    'io.modelcontextprotocol/clientCapabilities': {},
  });
  const send = (method: string, params: object = {}, headers: Record<string, string> = {}) =>
    post(mcp, rpc(method, { ...params, _meta: meta() }), {
      'mcp-protocol-version': '2026-07-28',
      'mcp-method': method,
      ...headers,
    });

  test('server/discover names versions and capabilities', async () => {
    const { json } = await send('server/discover');
    expect(json.result).toMatchObject({
      resultType: 'complete',
      supportedVersions: ['2026-07-28', '2025-11-25', '2025-06-18'],
      capabilities: { tools: {} },
      cacheScope: 'public',
    });
    expect(json.result.ttlMs).toBeGreaterThan(0);
  });

  test('tools/list can be cached, tools/call says that it is complete', async () => {
    const { result } = (await send('tools/list')).json;
    expect(result).toMatchObject({ resultType: 'complete', ttlMs: 1, cacheScope: 'public' });
    const call = { name: 'add', arguments: { a: 1, b: 2 } };
    const answer = await send('tools/call', call, { 'mcp-name': 'add' });
    expect(answer.json.result).toMatchObject({
      resultType: 'complete',
      structuredContent: { sum: 3 },
      _meta: { 'io.modelcontextprotocol/serverInfo': { name: 'mcp-gateway' } },
    });
    const encoded = `=?base64?${Buffer.from('add').toString('base64')}?=`;
    expect((await send('tools/call', call, { 'mcp-name': encoded })).status).toBe(200);
  });

  test.each([
    ['another method in the header', { 'mcp-method': 'tools/call' }, 'tools/list', {}],
    ['another version in the header', { 'mcp-protocol-version': '2025-11-25' }, 'tools/list', {}],
    ['another tool in the header', { 'mcp-name': 'echo' }, 'tools/call', { name: 'add' }],
    ['no tool in the header', {}, 'tools/call', { name: 'add' }],
  ])('%s is a mismatch', async (_name, headers, method, params) => {
    const answer = await send(method, params, headers);
    expect([answer.status, answer.json.error.code]).toEqual([400, -32020]);
  });

  test('an unsupported version is answered with those that are', async () => {
    const answer = await post(mcp, rpc('tools/list', { _meta: meta('1900-01-01') }), {
      'mcp-protocol-version': '1900-01-01',
    });
    expect([answer.status, answer.json.error.code]).toEqual([400, -32022]);
    expect(answer.json.error.data).toEqual({
      supported: ['2026-07-28', '2025-11-25', '2025-06-18'],
      requested: '1900-01-01',
    });
  });

  test('what each request must carry is asked for', async () => {
    const headers = { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'tools/list' };
    for (const _meta of [
      undefined,
      {},
      { ...meta(), 'io.modelcontextprotocol/clientCapabilities': null },
    ]) {
      const answer = await post(mcp, rpc('tools/list', { _meta }), headers);
      expect([answer.status, answer.json.error.code]).toEqual([400, -32602]);
    }
  });

  test('methods of the other era do not exist, with 404', async () => {
    for (const method of ['initialize', 'ping', 'nothing/here']) {
      const answer = await send(method);
      expect([answer.status, answer.json.error.code]).toEqual([404, -32601]);
    }
    expect((await post(mcp, rpc('server/discover'))).json.error.code).toBe(-32601);
  });
});

describe('HTTP', () => {
  test('there is one endpoint, and it takes POST and DELETE', async () => {
    expect((await fetch(stack.gateway.url)).status).toBe(404);
    expect((await fetch(`${stack.gateway.url}/constructor`)).status).toBe(404);
    const response = await fetch(mcp);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST, DELETE');
  });

  test('a web page may not call it', async () => {
    expect((await post(mcp, rpc('ping'), { origin: 'http://evil.example' })).status).toBe(403);
  });

  test('another content type is refused', async () => {
    expect((await post(mcp, rpc('ping'), { 'content-type': 'text/plain' })).status).toBe(415);
    const withCharset = { 'content-type': 'application/json; charset=utf-8' };
    expect((await post(mcp, rpc('ping'), withCharset)).status).toBe(200);
  });
});
