import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGitHubContext, type Environment } from '../../../src/github/context.ts';
import { UserError } from '../../../src/platform/errors.ts';

const sha = '6dcb09b5b57875f334f61aebed695e2e4193db5e';
const headSha = 'aa218f56b14c9653891f9e74264a383fa43fefbd';
const pullRequest = {
  number: 7,
  head: { sha: headSha, repo: { full_name: 'octo/shop' } },
  base: { repo: { full_name: 'octo/shop' } },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compose-gate-context-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function environmentWith(
  payload: unknown,
  overrides: Environment = {},
): Promise<Environment> {
  const path = join(folder, 'event.json');
  await writeFile(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_API_URL: 'https://github.example/api/v3/',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_RUN_ID: '42',
    GITHUB_SHA: sha,
    GITHUB_STEP_SUMMARY: '/summary',
    GITHUB_OUTPUT: '/output',
    ...overrides,
  };
}

test('outside of GitHub Actions there is no context', async () => {
  expect(await readGitHubContext({ GITHUB_REPOSITORY: 'octo/shop' })).toBeUndefined();
});

test('a pull request becomes one object', async () => {
  const payload = { pull_request: pullRequest };
  expect(await readGitHubContext(await environmentWith(payload))).toEqual({
    repository: { owner: 'octo', name: 'shop' },
    apiUrl: 'https://github.example/api/v3',
    eventName: 'pull_request',
    event: { kind: 'pull_request', number: 7, headSha, fromFork: false },
    payload,
    sha,
    runUrl: 'https://github.example/octo/shop/actions/runs/42',
    summaryPath: '/summary',
    outputPath: '/output',
  });
});

test.each([
  ['another repository', { full_name: 'someone/shop' }],
  ['a repository deleted since', null],
])('a head in %s is a fork', async (_, repo) => {
  const head = { ...pullRequest.head, repo };
  const environment = await environmentWith({ pull_request: { ...pullRequest, head } });
  const context = await readGitHubContext(environment);
  expect(context?.event).toMatchObject({ kind: 'pull_request', fromFork: true });
});

test('pull_request_target is a pull request too', async () => {
  const environment = await environmentWith(
    { pull_request: pullRequest },
    { GITHUB_EVENT_NAME: 'pull_request_target' },
  );
  expect((await readGitHubContext(environment))?.event.kind).toBe('pull_request');
});

test('other events need no pull request, and not even a file', async () => {
  const pushed = await environmentWith({ ref: 'refs/heads/main' }, { GITHUB_EVENT_NAME: 'push' });
  expect(await readGitHubContext(pushed)).toMatchObject({
    event: { kind: 'other' },
    payload: { ref: 'refs/heads/main' },
  });
  const bare = { ...pushed, GITHUB_EVENT_PATH: undefined, GITHUB_STEP_SUMMARY: '' };
  expect(await readGitHubContext(bare)).toMatchObject({
    event: { kind: 'other' },
    payload: {},
    summaryPath: undefined,
  });
});

test('a merge queue says what it builds on, and a name that is no commit is refused', async () => {
  const baseSha = 'b'.repeat(40);
  const queue = { GITHUB_EVENT_NAME: 'merge_group' };
  const named = (base_sha: string) => environmentWith({ merge_group: { base_sha } }, queue);
  expect((await readGitHubContext(await named(baseSha)))?.event).toEqual({
    kind: 'merge_group',
    baseSha,
  });
  await expect(readGitHubContext(await named('--upload-pack=x'))).rejects.toThrow(
    'merge_group.base_sha is not a full commit',
  );
});

describe('a wrong event names the file and the field', () => {
  test.each<[string, unknown]>([
    ['is not JSON', '{'],
    ['the event is not an object', []],
    ['the event is not an object', null],
    ['pull_request.number is not a positive number', {}],
    [
      'pull_request.number is not a positive number',
      { pull_request: { ...pullRequest, number: '7; rm' } },
    ],
    [
      'pull_request.head.sha is not a full commit',
      { pull_request: { ...pullRequest, head: null } },
    ],
    [
      'pull_request.head.sha is not a full commit',
      { pull_request: { ...pullRequest, head: { sha: 'main' } } },
    ],
    [
      'pull_request.base.repo.full_name is not OWNER/NAME',
      { pull_request: { ...pullRequest, base: {} } },
    ],
  ])('%s', async (message, payload) => {
    const environment = await environmentWith(payload);
    const reading = readGitHubContext(environment);
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toThrow(environment['GITHUB_EVENT_PATH']);
  });

  test('a file over the limit is not read', async () => {
    const environment = await environmentWith({});
    await truncate(environment['GITHUB_EVENT_PATH'] ?? '', 25 * 1024 * 1024 + 1);
    await expect(readGitHubContext(environment)).rejects.toThrow(
      /has 26214401 bytes.*at most 26214400/,
    );
  });

  test('a file that is not there', async () => {
    const missing = { GITHUB_EVENT_PATH: join(folder, 'missing.json') };
    const environment = await environmentWith({}, missing);
    await expect(readGitHubContext(environment)).rejects.toThrow(/missing\.json.*ENOENT/);
  });

  test('no file for a pull request', async () => {
    const environment = await environmentWith({}, { GITHUB_EVENT_PATH: undefined });
    await expect(readGitHubContext(environment)).rejects.toThrow('GITHUB_EVENT_PATH is not set');
  });
});

test.each([
  ['GITHUB_REPOSITORY', 'octo'],
  ['GITHUB_REPOSITORY', 'octo/shop/../x'],
  ['GITHUB_API_URL', 'file:///etc/passwd'],
  ['GITHUB_API_URL', undefined],
  ['GITHUB_SERVER_URL', 'github.com'],
  ['GITHUB_SHA', 'main'],
  ['GITHUB_RUN_ID', '42/../../x'],
  ['GITHUB_EVENT_NAME', undefined],
])('%s=%s is refused by name', async (name, value) => {
  const environment = await environmentWith({ pull_request: pullRequest }, { [name]: value });
  const reading = readGitHubContext(environment);
  await expect(reading).rejects.toThrow(UserError);
  await expect(reading).rejects.toThrow(`${name} is ${JSON.stringify(value ?? '')}, not`);
});
