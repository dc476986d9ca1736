import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
  startGitHubApi,
  type GitHubApiOptions,
  type GitHubApiStandIn,
} from '../support/github-api.ts';
import { differences, graphqlDifferences, publishedExample } from '../support/github-contract.ts';

const head = '6dcb09b5b57875f334f61aebed695e2e4193db5e';
const comment = { issue: 7, author: 'octocat', body: 'Me too' };

describe('the check against the published description', () => {
  test('accepts a published example, and finds the slip in another', () => {
    const example = publishedExample('issue-comment');
    expect(differences('issues/create-comment', 201, example)).toEqual([]);
    expect(differences('pulls/get', 200, publishedExample('pull-request'))).toEqual([
      "pulls/get 200: /requested_teams/0 must have required property 'type'",
    ]);
  });

  test.each([
    ['a field that is missing', { id: undefined }],
    ['a field of another type', { id: '1' }],
    ['a time that is none', { created_at: 'yesterday' }],
    ['an object whose inside is wrong', { user: { login: 7 } }],
  ])('rejects %s', (_, change) => {
    const body = JSON.parse(JSON.stringify({ ...publishedExample('issue-comment'), ...change }));
    expect(differences('issues/create-comment', 201, body)).not.toEqual([]);
    expect(differences('issues/list-comments', 200, [body])).not.toEqual([]);
  });

  test('accepts null where GitHub may send it, and only there', () => {
    const example = publishedExample('issue-comment');
    expect(differences('issues/create-comment', 201, { ...example, user: null })).toEqual([]);
    expect(differences('issues/create-comment', 201, { ...example, html_url: null })).not.toEqual(
      [],
    );
  });

  test('rejects a status that GitHub does not answer with', () => {
    expect(differences('issues/create-comment', 202, publishedExample('issue-comment'))).toEqual([
      'issues/create-comment has no published answer 202',
    ]);
  });

  test('rejects an error that is not shaped like one', () => {
    expect(differences('pulls/get', 404, { message: 'Not Found' })).toEqual([]);
    expect(differences('pulls/get', 404, { message: 404 })).not.toEqual([]);
    expect(differences('issues/list-comments', 429, { message: 429 })).not.toEqual([]);
  });

  test('rejects an answer to the query that lacks what was selected', () => {
    expect(graphqlDifferences({ data: { viewer: { login: 'octocat' } } })).toEqual([]);
    expect(graphqlDifferences({ data: { viewer: {} } })).not.toEqual([]);
    expect(graphqlDifferences({ data: { viewer: null } })).not.toEqual([]);
  });
});

describe('the stand-in', () => {
  let api: GitHubApiStandIn;
  const start = async (options: GitHubApiOptions = {}) => {
    api = await startGitHubApi({ heads: { 7: head }, comments: [comment], ...options });
  };
  const ask = async (
    method: string,
    path: string,
    body?: unknown,
    token = 'token-of-the-tests',
  ) => {
    const response = await fetch(`${api.url}${path}`, {
      method,
      headers: { authorization: `token ${token}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : text,
    };
  };

  beforeEach(() => start());
  afterEach(async () => {
    await api[Symbol.asyncDispose]();
    expect(api.differences).toEqual([]);
  });

  test('lists, creates and updates comments', async () => {
    const created = await ask('POST', '/repos/o/r/issues/7/comments', { body: 'new' });
    expect(created).toMatchObject({ status: 201, body: { id: 2, body: 'new' } });
    const updated = await ask('PATCH', '/repos/o/r/issues/comments/2', { body: 'newer' });
    expect(updated).toMatchObject({ status: 200, body: { id: 2, body: 'newer' } });
    const listed = await ask('GET', '/repos/o/r/issues/7/comments');
    expect(listed.body).toMatchObject([{ body: 'Me too' }, { body: 'newer' }]);
    const pull = await ask('GET', '/repos/o/r/pulls/7');
    expect(pull.body).toMatchObject({ number: 7, head: { sha: head } });
    const viewer = await ask('POST', '/graphql', { query: '{ viewer { login } }' });
    expect(viewer.body).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } });
  });

  test('links pages as GitHub does, and the links lead on', async () => {
    for (let n = 0; n < 4; n += 1)
      await ask('POST', '/repos/o/r/issues/7/comments', { body: `${n}` });
    const first = await ask('GET', '/repos/o/r/issues/7/comments?per_page=2');
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await ask('GET', next.slice(api.url.length));
    expect(second.body).toMatchObject([{ id: 3 }, { id: 4 }]);
    expect(second.headers.get('link')).toContain('rel="prev"');
    expect(
      (await ask('GET', '/repos/o/r/issues/7/comments?per_page=2&page=3')).headers.get('link'),
    ).not.toContain('rel="next"');
  });

  test.each([
    ['a wrong token', {}, 'GET', '/repos/o/r/pulls/7', 'wrong', 401, 'Bad credentials'],
    [
      'a pull request that is not there',
      {},
      'GET',
      '/repos/o/r/pulls/8',
      undefined,
      404,
      'Not Found',
    ],
    [
      'no permission to read',
      { permission: 'none' },
      'GET',
      '/repos/o/r/pulls/7',
      undefined,
      404,
      'Not Found',
    ],
    [
      'a read-only token',
      { permission: 'read' },
      'POST',
      '/repos/o/r/issues/7/comments',
      undefined,
      403,
      'Resource not accessible by integration',
    ],
  ] as const)('refuses %s', async (_, options, method, path, token, status, message) => {
    await api[Symbol.asyncDispose]();
    await start(options);
    const body = method === 'POST' ? { body: 'x' } : undefined;
    expect(await ask(method, path, body, token)).toMatchObject({
      status,
      body: { message, status: String(status) },
    });
  });

  test("refuses a body over GitHub's limit", async () => {
    const path = '/repos/o/r/issues/7/comments';
    expect((await ask('POST', path, { body: 'x'.repeat(65_536) })).status).toBe(201);
    expect((await ask('POST', path, { body: 'x'.repeat(65_537) })).status).toBe(422);
  });

  test("answers limits with GitHub's headers", async () => {
    await api[Symbol.asyncDispose]();
    await start({
      faults: [
        { method: 'GET', fault: { kind: 'rate-limit', resetSeconds: 1_900_000_000 } },
        {
          method: 'GET',
          fault: { kind: 'secondary-rate-limit', status: 429, retryAfterSeconds: 3 },
        },
        { method: 'GET', fault: { kind: 'bad-gateway' } },
      ],
    });
    const limited = await ask('GET', '/repos/o/r/pulls/7');
    expect([limited.status, limited.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    const secondary = await ask('GET', '/repos/o/r/pulls/7');
    expect([secondary.status, secondary.headers.get('retry-after')]).toEqual([429, '3']);
    expect((await ask('GET', '/repos/o/r/pulls/7')).status).toBe(502);
    expect((await ask('GET', '/repos/o/r/pulls/7')).status).toBe(200);
  });
});

test('what nobody taught the stand-in is reported, not invented', async () => {
  await using api = await startGitHubApi();
  const response = await fetch(`${api.url}/repos/o/r/labels`, {
    headers: { authorization: 'token token-of-the-tests' },
  });
  expect(response.status).toBe(404);
  expect(api.differences).toEqual(['GET /repos/o/r/labels is not an operation of this stand-in']);
});

test('as a program it prints its URL, logs what it was asked, and stops when told to', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'compose-gate-github-'));
  const optionsPath = join(folder, 'options.json');
  const logPath = join(folder, 'log.json');
  await writeFile(optionsPath, JSON.stringify({ token: 't', heads: { 7: head } }));
  const program = join(import.meta.dirname, '../support/github-api.ts');
  const child = spawn(process.execPath, [program, optionsPath, logPath], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
    const path = '/repos/o/r/issues/7/comments';
    const body = { body: 'hello' };
    await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { authorization: 'token t' },
      body: JSON.stringify(body),
    });
    expect(JSON.parse(await readFile(logPath, 'utf8'))).toEqual({
      requests: [{ method: 'POST', path, status: 201, body }],
      comments: [{ id: 1, issue: 7, author: 'github-actions[bot]', body: 'hello' }],
      differences: [],
    });
  } finally {
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(0);
    await rm(folder, { recursive: true });
  }
});
