import { afterEach, describe, expect, test } from '@jest/globals';
import { connect } from '../../../src/github/client.ts';
import {
  commentMarker,
  publishComment,
  type CommentRequest,
  type CommentResult,
} from '../../../src/github/comment.ts';
import type { GitHubEvent } from '../../../src/github/event.ts';
import { InterruptedError } from '../../../src/platform/errors.ts';
import {
  startGitHubApi,
  type Fault,
  type GitHubApiOptions,
  type GitHubApiStandIn,
} from '../../support/github-api.ts';

const headSha = '6dcb09b5b57875f334f61aebed695e2e4193db5e';
const newerSha = 'aa218f56b14c9653891f9e74264a383fa43fefbd';
const BOT = 'github-actions[bot]';
const marker = commentMarker('ci');
const earlier = (author: string, body: string) => ({ issue: 7, author, body });

let api: GitHubApiStandIn | undefined;
afterEach(async () => {
  const used = api;
  api = undefined;
  await used?.[Symbol.asyncDispose]();
  expect(used?.differences ?? []).toEqual([]);
});

interface Published {
  result: CommentResult;
  warnings: string[];
  pausesMs: number[];
}

interface Options extends Partial<CommentRequest> {
  token?: string;
  event?: Partial<Extract<GitHubEvent, { kind: 'pull_request' }>>;
  timeoutMs?: number;
}

const start = async (options: GitHubApiOptions = {}) => {
  api = await startGitHubApi({ heads: { 7: headSha }, ...options });
  return api;
};

async function publish(url: string, options: Options = {}): Promise<Published> {
  const { token = 'token-of-the-tests', event, timeoutMs = 5_000, ...overrides } = options;
  const warnings: string[] = [];
  const pausesMs: number[] = [];
  const repository = { owner: 'octo', name: 'shop' };
  const { signal } = overrides;
  const client = await connect({
    token,
    context: { apiUrl: url, repository },
    timeoutMs,
    ...(signal && { signal }),
  });
  const result = await publishComment({
    api: client,
    context: {
      eventName: 'pull_request',
      event: { kind: 'pull_request', number: 7, headSha, fromFork: false, ...event },
      runUrl: 'https://github.com/octo/shop/actions/runs/42',
    },
    body: '# All is well\n',
    marker,
    log: { info: () => undefined, warn: (text) => void warnings.push(text) },
    sleep: (ms) => {
      pausesMs.push(ms);
      return Promise.resolve();
    },
    ...overrides,
  });
  return { result, warnings, pausesMs };
}

const bodies = () => api?.comments.map((comment) => comment.body);
const writes = () =>
  api?.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql')) ?? [];

describe('one comment', () => {
  test('is created where there is none, and its address returned', async () => {
    const { url } = await start({ comments: [earlier('octocat', 'Nice!')] });
    const { result, warnings } = await publish(url);
    expect(result).toEqual({
      kind: 'created',
      url: 'https://github.com/octocat/Hello-World/pull/7#issuecomment-2',
    });
    expect(bodies()).toEqual(['Nice!', `${marker}\n# All is well\n`]);
    expect(warnings).toEqual([]);
  });

  test('is updated by the next run, and left alone by one that says the same', async () => {
    const { url } = await start();
    await publish(url, { body: '# One' });
    expect(await publish(url, { body: '# Two' })).toMatchObject({ result: { kind: 'updated' } });
    expect(await publish(url, { body: '# Two\r\n\n' })).toMatchObject({
      result: {
        kind: 'unchanged',
        url: 'https://github.com/octocat/Hello-World/pull/7#issuecomment-1',
      },
    });
    expect(bodies()).toEqual([`${marker}\n# Two`]);
    expect(writes()).toHaveLength(2);
  });

  test('belongs to one environment', async () => {
    const { url } = await start();
    await publish(url, { body: '# CI' });
    await publish(url, { body: '# Staging', marker: commentMarker('staging') });
    await publish(url, { body: '# CI 2' });
    expect(bodies()).toEqual([`${marker}\n# CI 2`, '<!-- compose-gate:staging -->\n# Staging']);
  });

  test('is found on the fourth page', async () => {
    const chat = Array.from({ length: 350 }, (_, n) => earlier('octocat', `comment ${n}`));
    const { url } = await start({ comments: [...chat, earlier(BOT, `${marker}\nold`)] });
    expect(await publish(url)).toMatchObject({ result: { kind: 'updated' } });
    expect(api?.comments).toHaveLength(351);
    expect(api?.comments[350]?.body).toContain('All is well');
  });

  test('is ours only by author: the same marker by someone else is left alone', async () => {
    const forged = `${marker}\n# Forged: pass`;
    const { url } = await start({ comments: [earlier('mallory', forged)] });
    expect(await publish(url)).toMatchObject({ result: { kind: 'created' } });
    expect(await publish(url, { body: '# Two' })).toMatchObject({ result: { kind: 'updated' } });
    expect(bodies()).toEqual([forged, `${marker}\n# Two`]);
  });

  test.each(['octocat', 'my-app[bot]'])('follows the token of %s', async (login) => {
    const theirs = `${marker}\n# By the default token`;
    const { url } = await start({ login, comments: [earlier(BOT, theirs)] });
    await publish(url, { body: '# One' });
    await publish(url, { body: '# Two' });
    expect(bodies()).toEqual([theirs, `${marker}\n# Two`]);
  });

  test('works where the API lives below a path', async () => {
    const { url } = await start({ prefix: '/api/v3' });
    expect(await publish(url)).toMatchObject({ result: { kind: 'created' } });
  });

  test('that quotes another marker is not taken for the other', async () => {
    const { url } = await start();
    const staging = commentMarker('staging');
    await publish(url, { body: `${staging}\nlog of a hostile service: ${staging}` });
    await publish(url, { body: '# Staging', marker: staging });
    await publish(url, { body: '# CI' });
    expect(bodies()).toEqual([`${marker}\n# CI`, `${staging}\n# Staging`]);
  });

  test("is cut at GitHub's limit, and says where the rest is", async () => {
    const { url } = await start();
    const { result } = await publish(url, { body: 'A long line of the report.\n'.repeat(10_000) });
    expect(result.kind).toBe('created');
    expect(bodies()?.[0]?.length).toBeLessThanOrEqual(65_536);
    expect(bodies()?.[0]).toMatch(
      /\*\*Cut here:.*\[The run\]\(https:\/\/github\.com\/octo\/shop\/actions\/runs\/42\)/,
    );
  });
});

test('a marker ends where it should, whatever the environment is called', () => {
  expect(commentMarker('production')).toBe('<!-- compose-gate:production -->');
  expect(commentMarker('x --> <b>')).toBe('<!-- compose-gate:x%20--%3E%20%3Cb%3E -->');
});

describe('two runs at once', () => {
  test('leave at most one each, and the next run goes on with the oldest alone', async () => {
    const { url } = await start({ latencyMs: 40 });
    await Promise.all([publish(url, { body: '# A' }), publish(url, { body: '# B' })]);
    expect(api?.comments).toHaveLength(2);

    const next = await publish(url, { body: '# C' });
    expect(next.result).toMatchObject({ kind: 'updated', url: expect.stringMatching(/-1$/) });
    expect(bodies()).toEqual([
      `${marker}\n# C`,
      `${marker}\nThis report is kept in [an earlier comment](https://github.com/octocat/Hello-World/pull/7#issuecomment-1).\n`,
    ]);
    const before = writes().length;
    expect(await publish(url, { body: '# C' })).toMatchObject({ result: { kind: 'unchanged' } });
    expect(writes()).toHaveLength(before);
  });

  test('the older one does not overwrite the newer one', async () => {
    const current = `${marker}\n# About the new commit`;
    const { url } = await start({ heads: { 7: newerSha }, comments: [earlier(BOT, current)] });
    const { result, warnings } = await publish(url, { body: '# About the old commit' });
    const reason =
      'this run is about 6dcb09b, but pull request #7 is now at aa218f5, whose own run reports.';
    expect(result).toEqual({ kind: 'skipped', reason });
    expect(warnings).toEqual([`no comment was written: ${reason}`]);
    expect(bodies()).toEqual([current]);
    expect(writes()).toEqual([]);
  });
});

describe('without permission the reason is logged once, and nothing is thrown', () => {
  const expectSkipped = ({ result, warnings }: Published, reason: RegExp) => {
    expect(result).toMatchObject({ kind: 'skipped', reason: expect.stringMatching(reason) });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^no comment was written: /);
    expect(warnings[0]).toMatch(reason);
  };

  test('no token', async () => {
    const { url } = await start();
    expectSkipped(await publish(url, { api: undefined }), /no GitHub token was given/);
    expect(api?.requests).toEqual([]);
  });

  test('an event without a pull request', async () => {
    const { url } = await start();
    const context = { eventName: 'push', event: { kind: 'other' }, runUrl: '' } as const;
    expectSkipped(await publish(url, { context }), /the event is `push`/);
    expect(api?.requests).toEqual([]);
  });

  test('a token that GitHub does not know', async () => {
    const { url } = await start();
    expectSkipped(await publish(url, { token: 'forged' }), /401 Bad credentials/);
  });

  test('a read-only token', async () => {
    const { url } = await start({ permission: 'read' });
    const published = await publish(url);
    expectSkipped(published, /403 Resource not accessible by integration.*pull-requests: write/);
    expect(published.pausesMs).toEqual([]);
  });

  test('a read-only token meets its own comment from better days', async () => {
    const old = earlier(BOT, `${marker}\nold`);
    const { url } = await start({ permission: 'read', comments: [old] });
    expectSkipped(await publish(url), /403/);
    expect(bodies()).toEqual([old.body]);
  });

  test('a pull request from a fork', async () => {
    const { url } = await start({ permission: 'read' });
    const published = await publish(url, { event: { fromFork: true } });
    expectSkipped(published, /pull request from a fork may only read \(403/);
  });

  test('a private repository that the token does not see', async () => {
    const { url } = await start({ permission: 'none' });
    expectSkipped(await publish(url), /404 Not Found/);
  });
});

describe('when GitHub is busy or broken', () => {
  const withFaults = (method: string, ...faults: Fault[]) =>
    start({ faults: faults.map((fault) => ({ method, fault })) });

  test.each<[string, string, Fault, number]>([
    ['a 502', 'GET', { kind: 'bad-gateway' }, 1_000],
    ['a 502 to the write', 'PATCH', { kind: 'bad-gateway' }, 1_000],
    ["a proxy's page", 'GET', { kind: 'proxy-page' }, 1_000],
    ["a proxy's page for the viewer", 'POST', { kind: 'proxy-page' }, 1_000],
    ['a silence', 'GET', { kind: 'silence' }, 1_000],
    [
      'a secondary limit',
      'PATCH',
      { kind: 'secondary-rate-limit', status: 403, retryAfterSeconds: 5 },
      5_000,
    ],
    ['a secondary limit by status', 'PATCH', { kind: 'secondary-rate-limit', status: 429 }, 60_000],
  ])('%s is waited out', async (_, method, fault, pauseMs) => {
    const { url } = await start({
      comments: [earlier(BOT, `${marker}\nold`)],
      faults: [{ method, fault }],
    });
    const { signal } = new AbortController();
    const { result, pausesMs, warnings } = await publish(url, { timeoutMs: 300, signal });
    expect(result.kind).toBe('updated');
    expect(pausesMs).toEqual([pauseMs]);
    expect(warnings).toEqual([]);
    expect(bodies()).toEqual([`${marker}\n# All is well\n`]);
  });

  test('a create whose answer was lost is not done twice', async () => {
    const { url } = await start({
      faults: [{ method: 'POST', path: '/comments', fault: { kind: 'lost-answer' } }],
    });
    const { result, pausesMs } = await publish(url);
    expect(result.kind).toBe('unchanged');
    expect(pausesMs).toEqual([1_000]);
    expect(bodies()).toEqual([`${marker}\n# All is well\n`]);
  });

  test.each<[string, Fault]>([
    [
      'forbids',
      { kind: 'refusal', status: 403, message: 'Resource not accessible by integration' },
    ],
    ['refuses', { kind: 'graphql-error', type: 'FORBIDDEN', message: 'Resource not accessible' }],
  ])(
    "where GraphQL %s the question who we are, it is the default token's login",
    async (_, fault) => {
      const { url } = await start({
        comments: [earlier(BOT, `${marker}\nold`)],
        faults: [{ method: 'POST', path: '/graphql', fault }],
      });
      expect(await publish(url)).toMatchObject({ result: { kind: 'updated' }, pausesMs: [] });
    },
  );

  test('a limit of GraphQL is a limit, not a refusal', async () => {
    const message = 'API rate limit exceeded';
    const { url } = await start({
      faults: [{ method: 'POST', fault: { kind: 'graphql-error', type: 'RATE_LIMITED', message } }],
    });
    expect(await publish(url)).toMatchObject({ result: { kind: 'created' }, pausesMs: [60_000] });
  });

  test('what GitHub refuses is not asked again', async () => {
    const message = 'Validation Failed';
    const { url } = await start({
      faults: [
        { method: 'POST', path: '/comments', fault: { kind: 'refusal', status: 422, message } },
      ],
    });
    expect(await publish(url)).toMatchObject({
      result: {
        kind: 'skipped',
        reason: expect.stringMatching(/refused it \(422 Validation Failed/),
      },
      pausesMs: [],
    });
  });

  test('four failures in a row are enough', async () => {
    const broken: Fault = { kind: 'bad-gateway' };
    const { url } = await withFaults('GET', broken, broken, broken, broken);
    const { result, pausesMs, warnings } = await publish(url);
    expect(result).toMatchObject({
      kind: 'skipped',
      reason: expect.stringMatching(/several times.*502/),
    });
    expect(pausesMs).toEqual([1_000, 4_000, 16_000]);
    expect(warnings).toHaveLength(1);
  });

  test('a limit that lasts an hour is not waited for', async () => {
    const resetSeconds = Math.ceil(Date.now() / 1_000) + 3_600;
    const { url } = await withFaults('GET', { kind: 'rate-limit', resetSeconds });
    const { result, pausesMs } = await publish(url);
    expect(result).toMatchObject({
      kind: 'skipped',
      reason: expect.stringContaining('rate limit'),
    });
    expect(pausesMs).toEqual([]);
  });

  test('what the server says cannot become a command of the runner', async () => {
    const message = 'no\n::error::forged ##[add-mask]a';
    const { url } = await withFaults('GET', { kind: 'refusal', status: 403, message });
    const { warnings } = await publish(url);
    expect(warnings[0]).toContain('no ::error::forged ## [add-mask]a');
    expect(warnings[0]).not.toMatch(/\n|##\[/);
  });

  test('an unreachable API is a reason, not an error', async () => {
    const { url } = await start();
    await api?.[Symbol.asyncDispose]();
    expect(await publish(url)).toMatchObject({
      result: { kind: 'skipped', reason: expect.stringContaining('ECONNREFUSED') },
    });
  });

  test('an interruption ends the request under way', async () => {
    const { url } = await withFaults('GET', { kind: 'silence' });
    const controller = new AbortController();
    const publishing = publish(url, {
      signal: controller.signal,
      timeoutMs: 60_000,
      sleep: () => Promise.reject(new Error('it must not wait for another attempt')),
    });
    while (api?.requests.every(({ method }) => method !== 'GET')) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    controller.abort();
    await expect(publishing).rejects.toThrow(InterruptedError);
  });
});
