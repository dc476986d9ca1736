/** Containers that end, are killed or start again while they are measured: a notice, and no wrong number. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Notice, RunRecord } from '../../src/records/generated/run.ts';
import {
  makeStack,
  nodeService,
  okServer,
  quickConfig,
  shellService,
  type StackFolder,
} from '../support/stack-folder.ts';

const LONG_MS = 90_000;

/** Answers well for as long as a response time takes, and then does what it is told to do. */
const after = (requests: number, then: string) =>
  `let left = ${requests}; const then = () => { ${then} };
   require('http').createServer((q, r) => { r.end('ok'); if (--left === 0) setTimeout(then, 50); }).listen(80)`;

interface Fate {
  service: object;
  isAsked: boolean;
  notice?: { code: string; text: RegExp };
  startup: Record<string, unknown>;
}

const fates: Record<string, Fate> = {
  exits: {
    service: nodeService(after(18, 'process.exit(5)')),
    isAsked: true,
    notice: {
      code: 'died-while-measured',
      text: /^exits ended \(exit code 5\) while it was measured\.$/,
    },
    startup: { restarts: 0, oomKilled: false },
  },
  'comes-back': {
    service: nodeService(after(18, 'process.exit(6)'), { restart: 'always' }),
    isAsked: true,
    notice: {
      code: 'died-while-measured',
      text: /^comes-back ended \(exit code 6\), and started again, while it was measured\.$/,
    },
    startup: { oomKilled: false },
  },
  'eats-memory': {
    service: nodeService(after(18, 'const all = []; for (;;) all.push(Buffer.alloc(1e6, 1));'), {
      mem_limit: '64m',
      memswap_limit: '64m',
    }),
    isAsked: true,
    notice: {
      code: 'oom-killed',
      text: /^eats-memory was killed for using more memory than its limit while it was measured\.$/,
    },
    startup: { restarts: 0, oomKilled: true },
  },
  'eats-and-comes-back': {
    service: nodeService(after(18, 'const all = []; for (;;) all.push(Buffer.alloc(1e6, 1));'), {
      mem_limit: '64m',
      memswap_limit: '64m',
      restart: 'always',
    }),
    isAsked: true,
    notice: {
      code: 'oom-killed',
      text: /^eats-and-comes-back was killed for using more memory than its limit/,
    },
    startup: { oomKilled: true },
  },
  lives: {
    service: nodeService(okServer(80)),
    isAsked: true,
    startup: { restarts: 0, oomKilled: false, exitCode: null },
  },
  'ends-well': {
    service: shellService('sleep 3'),
    isAsked: false,
    startup: { restarts: 0, oomKilled: false },
  },
};
const names = Object.keys(fates);
const asked = names.filter((name) => fates[name]?.isAsked);

describe('a stack in which not all live on', () => {
  let stack: StackFolder;
  let run: RunRecord;
  let notices: Notice[];

  beforeAll(async () => {
    stack = await makeStack({
      'compose.yaml': {
        services: Object.fromEntries(
          Object.entries(fates).map(([name, { service }]) => [name, service]),
        ),
      },
      '.compose-gate.yml': quickConfig({
        endpoints: asked.map((service) => ({ service, name: 'home', port: 80 })),
        scenarios: asked.map((service) => ({
          name: service,
          endpoint: `${service}:home`,
          rate: 20,
          duration: '1s',
          warmup: '0s',
          timeout: '500ms',
        })),
      }),
    });
    expect(await stack.run(['up'])).toMatchObject({ exitCode: 0 });
    expect(await stack.run(['measure'])).toMatchObject({ exitCode: 0 });
    run = await stack.document('run');
    notices = run.rounds[0]?.notices ?? [];
  }, LONG_MS);

  afterAll(() => stack[Symbol.asyncDispose](), LONG_MS);

  test.each(Object.entries(fates))('%s', (name, { notice, startup }) => {
    const own = notices.filter(({ subject, code }) => subject === name && code !== 'block-void');
    expect(own).toMatchObject(
      notice
        ? [{ level: 'error', code: notice.code, text: expect.stringMatching(notice.text) }]
        : [],
    );
    const started = run.rounds[0]?.startup.services.find(({ service }) => service === name);
    expect(started).toMatchObject(startup);
  });

  test('those that came back were counted', () => {
    for (const name of ['comes-back', 'eats-and-comes-back']) {
      const started = run.rounds[0]?.startup.services.find(({ service }) => service === name);
      expect([name, (started?.restarts ?? 0) > 0]).toEqual([name, true]);
    }
  });

  test('what could not be asked any more was counted as bad, and timed by nobody', () => {
    for (const name of ['exits', 'eats-memory']) {
      const blocks = run.rounds[0]?.blocks.filter(({ scenario }) => scenario === name) ?? [];
      expect(blocks.length).toBeGreaterThan(0);
      for (const block of blocks) {
        expect(block.latency).toBeNull();
        expect(block.void).toMatch(/of the answers were bad/);
      }
    }
  });

  test('no figure of a dead one is made up', () => {
    for (const name of ['exits', 'eats-memory']) {
      const phases = run.rounds[0]?.resources.filter(({ service }) => service === name);
      expect(phases?.map(({ phase }) => phase)).toEqual(['idle']);
    }
  });

  test('the others were measured as ever, and the round counts', () => {
    const [round] = run.rounds;
    expect(round?.outcome).toEqual({ kind: 'measured' });
    expect(round?.blocks.filter(({ scenario }) => scenario === 'lives')).toMatchObject([
      { answers: 20, void: null },
    ]);
    expect(run.status).toEqual({ kind: 'complete' });
  });
});
