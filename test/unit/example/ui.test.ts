import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { post, startService, startStack, type Stack } from './services.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
});
afterAll(() => stack.stop());

test('the page and its files come with a policy that allows nothing from elsewhere', async () => {
  const response = await fetch(stack.ui.url);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/u);

  const html = await response.text();
  expect(html).not.toMatch(/https?:\/\/|<script>|style=/u);
  const files = [...html.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, path]) => path ?? '');
  expect(files.length).toBeGreaterThan(0);
  for (const path of files) expect((await fetch(stack.ui.url + path)).status).toBe(200);
});

test('only the listed files are served', async () => {
  for (const path of ['/main.mjs', '/public/app.js', '/%2e%2e/main.mjs', '//etc/passwd']) {
    expect((await fetch(stack.ui.url + path)).status).toBe(404);
  }
});

test('tools are listed and called through the gateway', async () => {
  const { tools } = (await (await fetch(`${stack.ui.url}/api/tools`)).json()) as {
    tools: { name: string }[];
  };
  expect(tools.map(({ name }) => name)).toEqual(['add', 'echo', 'text_statistics', 'translate']);
  const call = { name: 'translate', arguments: { text: 'yes', target: 'es' } };
  const answer = await post(`${stack.ui.url}/api/call`, call);
  expect(answer.status).toBe(200);
  expect(answer.json).toMatchObject({ structuredContent: { text: 'sí' } });
});

test('only its own page may call, since a call is a POST from a browser', async () => {
  const call = { name: 'add', arguments: { a: 1, b: 1 } };
  const from = async (origin: string) =>
    (await post(`${stack.ui.url}/api/call`, call, { origin })).status;
  expect(await from(stack.ui.url)).toBe(200);
  expect(await from('http://evil.example')).toBe(403);
  expect(await from('null')).toBe(403);
});

test('a gateway that is away is said, not hidden', async () => {
  const ui = await startService('ui', { GATEWAY_URL: 'http://127.0.0.1:1' });
  try {
    const response = await fetch(`${ui.url}/api/tools`);
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({ error: { code: 'gateway_unavailable' } });
    expect((await fetch(`${ui.url}/health`)).status).toBe(200);
  } finally {
    await ui.stop();
  }
});
