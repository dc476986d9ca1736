/** What is wrong with the stack itself is a result: written down with its last words, exit code 1. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Problem } from '../../src/records/generated/stack.ts';
import type { ProgramResult } from '../support/started-program.ts';
import {
  BASE_IMAGE,
  makeStack,
  nodeService,
  okServer,
  quickConfig,
  shellService,
  type StackFolder,
} from '../support/stack-folder.ts';

const LONG_MS = 90_000;
/** Nothing here needs it; whatever waits longer waits for something that never comes. */
const PATIENCE_MS = 30_000;
const alive = 'setInterval(() => 0, 1000)';
const check = (command: string, rest: object = {}) => ({
  healthcheck: {
    test: ['CMD-SHELL', command],
    interval: '200ms',
    timeout: '1s',
    retries: 2,
    ...rest,
  },
});
const asked = { startTimeout: '2s' };
const endpoint = (service: string) => ({ service, name: 'home', port: 80 });

interface Broken {
  service: object;
  isAsked?: boolean;
  problem: Partial<Problem>;
  says: RegExp;
  log?: RegExp;
}

/** Each is broken in its own way; they start together. */
const broken: Record<string, Broken> = {
  'exits-at-once': {
    service: shellService('echo starting; sleep 0.1; echo "no database" >&2; exit 7', {
      expose: ['80'],
    }),
    problem: { kind: 'exited', exitCode: 7 },
    says: /^exits-at-once exited with code 7\.$/,
    log: /^starting\nno database$/,
  },
  'worker-exits': {
    service: shellService('sleep 0.3; exit 3'),
    problem: { kind: 'exited', exitCode: 3 },
    says: /exited with code 3/,
    log: /^$/,
  },
  'logs-nowhere': {
    service: shellService('echo lost; exit 4', { expose: ['80'], logging: { driver: 'none' } }),
    problem: { kind: 'exited', exitCode: 4 },
    says: /exited with code 4/,
    log: /^$/,
  },
  'crash-loops': {
    service: shellService('echo again; exit 2', { restart: 'always', expose: ['80'] }),
    problem: { kind: 'crash-loop', exitCode: 2 },
    says: /crashes over and over \(\d+ restarts, exit code 2\)/,
    log: /again/,
  },
  'eats-memory': {
    service: nodeService('const all = []; for (;;) all.push(Buffer.alloc(1e6, 1));', {
      expose: ['80'],
      mem_limit: '64m',
      memswap_limit: '64m',
    }),
    problem: { kind: 'oom-killed' },
    says: /needed more memory than its limit/,
  },
  'never-answers': {
    service: nodeService("console.log('up'); require('net').createServer(() => 0).listen(80)"),
    isAsked: true,
    problem: { kind: 'not-ready' },
    says: /not ready within 2 s: no good answer from never-answers:home \(GET \/\)/,
    log: /^up$/,
  },
  'answers-badly': {
    service: nodeService(
      "require('http').createServer((q, r) => { r.statusCode = 503; r.end(); }).listen(80)",
    ),
    isAsked: true,
    problem: { kind: 'not-ready' },
    says: /the last answer was status 503/,
  },
  'listens-elsewhere': {
    service: nodeService(okServer(81)),
    isAsked: true,
    problem: { kind: 'not-ready' },
    says: /no good answer from listens-elsewhere:home .*nothing answered/,
  },
  'is-unhealthy': {
    service: nodeService(`console.log('up'); ${alive}`, check('echo no route; exit 1')),
    problem: { kind: 'unhealthy' },
    says: /health check of is-unhealthy failed/,
    log: /^up\nhealth check: .*echo no route; exit 1\nhealth check: exit code 1, last output:\nno route$/,
  },
  'tells-a-secret': {
    service: shellService('echo "cannot log in with $DB_PASSWORD"; exit 1', {
      environment: { DB_PASSWORD: 'correct-horse-battery' },
      expose: ['80'],
    }),
    problem: { kind: 'exited' },
    says: /exited with code 1/,
    log: /^cannot log in with \*\*\*$/,
  },
};

describe('a stack in which everything is broken that can be', () => {
  let stack: StackFolder;
  let up: ProgramResult;
  let tookMs: number;
  let problems: Problem[];

  beforeAll(async () => {
    const names = Object.keys(broken).filter((name) => broken[name]?.isAsked);
    stack = await makeStack({
      'compose.yaml': {
        services: {
          ...Object.fromEntries(
            Object.entries(broken).map(([name, { service }]) => [name, service]),
          ),
          healthy: nodeService(okServer(80), { expose: ['80'] }),
        },
      },
      '.compose-gate.yml': quickConfig({
        endpoints: names.map(endpoint),
        services: Object.fromEntries(names.map((name) => [name, asked])),
      }),
    });
    const began = performance.now();
    up = await stack.run(['up']);
    tookMs = performance.now() - began;
    problems = (await stack.document('stack')).variants[0]?.problems ?? [];
  }, LONG_MS);

  afterAll(() => stack[Symbol.asyncDispose](), LONG_MS);

  test.each(Object.entries(broken))('%s', (name, { problem, says, log }) => {
    const found = problems.filter(({ service }) => service === name);
    expect(found).toMatchObject([problem]);
    expect(found[0]?.text).toMatch(says);
    if (log) expect(found[0]?.logTail.join('\n')).toMatch(log);
  });

  test('the one service that is well has no problem', () => {
    expect(problems.map(({ service }) => service).sort()).toEqual(Object.keys(broken).sort());
  });

  test('it is a result: exit code 1, in time, and no bug of ours', async () => {
    expect(up).toMatchObject({ exitCode: 1, stdout: '' });
    expect(up.stderr).not.toMatch(/bug in compose-gate|^error/m);
    expect(tookMs).toBeLessThan(PATIENCE_MS);
    expect((await stack.document('stack')).variants[0]?.outcome).toEqual({ kind: 'start-failed' });
  });

  test('there is nothing to measure', async () => {
    const { exitCode, stderr } = await stack.run(['measure']);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/did not start, so there is nothing to measure/);
  });

  test('the secret is nowhere', async () => {
    expect(JSON.stringify(await stack.document('stack')) + up.stderr).not.toContain(
      'correct-horse',
    );
  });

  test('and all of it can be removed', async () => {
    expect((await stack.leftovers()).length).toBeGreaterThan(0);
    expect((await stack.run(['down'])).exitCode).toBe(0);
    expect([await stack.leftovers(), await stack.privateFiles()]).toEqual([[], []]);
  });
});

interface Chain {
  services: Record<string, object>;
  problems: Array<[service: string, kind: Problem['kind'], says: RegExp]>;
  exitCode?: number;
}

const chains: Record<string, Chain> = {
  'a health check that is never through, which others wait for': {
    services: {
      db: nodeService(alive, check('exit 1', { start_period: '10m' })),
      web: nodeService(okServer(80), { depends_on: { db: { condition: 'service_healthy' } } }),
    },
    problems: [
      ['db', 'not-ready', /its health check never passed/],
      ['web', 'not-ready', /it never started/],
    ],
  },
  'a one-shot service that fails, which others wait for': {
    services: {
      migrate: shellService('echo "no such table"; exit 1'),
      web: nodeService(okServer(80), {
        depends_on: { migrate: { condition: 'service_completed_successfully' } },
      }),
    },
    problems: [['migrate', 'exited', /code 1/]],
  },
  'a command that is not there': {
    services: { web: { image: BASE_IMAGE, command: ['no-such-program'] } },
    problems: [['web', 'create-failed', /did not start web/]],
  },
  'an image that is nowhere to be had, which leaves nothing to judge': {
    services: { web: { image: 'localhost:1/absent/image:1' } },
    problems: [['web', 'pull-failed', /localhost:1\/absent\/image:1 could not be pulled/]],
    exitCode: 2,
  },
};

test.each(Object.entries(chains))(
  '%s',
  async (_, { services, problems, exitCode = 1 }) => {
    await using stack = await makeStack({
      'compose.yaml': { services },
      '.compose-gate.yml': quickConfig({ measure: { startTimeout: '2s' } }),
    });
    const began = performance.now();
    expect(await stack.run(['up'])).toMatchObject({ exitCode, stdout: '' });
    expect(performance.now() - began).toBeLessThan(PATIENCE_MS);
    const found = (await stack.document('stack')).variants[0]?.problems ?? [];
    expect(found.map(({ service, kind }) => [service, kind])).toEqual(
      problems.map(([service, kind]) => [service, kind]),
    );
    for (const [index, [, , says]] of problems.entries()) expect(found[index]?.text).toMatch(says);
  },
  LONG_MS,
);

describe('a build that fails', () => {
  /** As the runner sets it after a push. */
  const workflow = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_RUN_ID: '1',
    GITHUB_SHA: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
  };

  test.each([
    ['locally leaves nothing to judge', {}, 2],
    ['is a result in a workflow', workflow, 1],
  ])(
    '%s',
    async (_, env, exitCode) => {
      await using stack = await makeStack({
        'compose.yaml': { services: { web: { build: './web' }, ok: nodeService(okServer(80)) } },
        'web/Dockerfile': `FROM ${BASE_IMAGE}\nRUN echo "undefined reference" >&2 && exit 9\n`,
        '.compose-gate.yml': quickConfig(),
      });
      expect(await stack.run(['up'], env)).toMatchObject({ exitCode });
      const [variant] = (await stack.document('stack')).variants;
      expect(variant).toMatchObject({
        outcome: { kind: 'build-failed' },
        problems: [{ service: 'web', kind: 'build-failed' }],
      });
      expect(variant?.problems[0]?.logTail.join('\n')).toMatch(/undefined reference/);
      expect(await stack.leftovers()).toEqual([]);
    },
    LONG_MS,
  );
});
