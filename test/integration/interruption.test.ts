/** Ctrl-C at any moment: exit code 130, nothing left, and what was measured is kept. */
import { expect, test } from '@jest/globals';
import { docker } from '../support/docker.ts';
import {
  BASE_IMAGE,
  makeStack,
  nodeService,
  okServer,
  quickConfig,
  shellService,
} from '../support/stack-folder.ts';

const LONG_MS = 90_000;
/** From Ctrl-C to the end, on a busy machine. */
const PATIENCE_MS = 20_000;

interface Moment {
  /** What the program must have said before. */
  said: RegExp;
  services: Record<string, object>;
  files?: Record<string, string>;
  config?: Record<string, unknown>;
  /** Until then nothing is interrupted. */
  until?: (runId: string) => Promise<boolean>;
}

const neverReady = shellService('sleep 1000', {
  healthcheck: { test: ['CMD', 'false'], interval: '1s', retries: 1000 },
});
const containerOf = async (runId: string) =>
  (await docker('ps', '--quiet', '--filter', `name=cg-${runId}-`)).stdout !== '';

const duringUp: Record<string, Moment> = {
  'while it builds': {
    said: /building head/,
    services: { web: { build: './web' } },
    files: { 'web/Dockerfile': `FROM ${BASE_IMAGE}\nRUN echo ${Date.now()} && sleep 1000\n` },
  },
  'while it starts': {
    said: /starting head/,
    services: { web: neverReady, ok: nodeService(okServer(80)) },
    until: containerOf,
  },
  'while it asks what there is to ask': {
    said: /web ready/,
    services: {
      web: nodeService("require('net').createServer(() => 0).listen(80)", { expose: ['80'] }),
    },
    until: containerOf,
  },
};

/** Polls: nothing else tells from outside how far the program is. */
async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error('it did not come to be in time');
  }
}

/** As `kill` does it, and as a terminal does. */
const ways = ['alone', 'group'] as const;
const matrix = Object.entries(duringUp).flatMap(([moment, each]) =>
  ways.map((way) => [moment, way, each] as const),
);

test.each(matrix)(
  '%s (%s)',
  async (_, way, { said, services, files = {}, until }) => {
    await using stack = await makeStack({
      'compose.yaml': { services },
      ...files,
      '.compose-gate.yml': quickConfig({ measure: { startTimeout: '60s' } }),
    });
    const program = stack.start(['up']);
    await program.said(said);
    const { runId } = await stack.document('stack');
    if (until) await eventually(() => until(runId));
    const began = performance.now();
    program.interrupt(way);
    const { exitCode, stderr } = await program.result;
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 130 });
    expect(stderr).toMatch(/interrupted; .*what was started is removed/);
    expect(stderr).not.toMatch(/bug in compose-gate/);
    expect(performance.now() - began).toBeLessThan(PATIENCE_MS);
    expect([await stack.leftovers(), await stack.privateFiles()]).toEqual([[], []]);
    expect((await stack.run(['measure'])).exitCode).toBe(3);
  },
  LONG_MS,
);

const long = '600s';
const duringMeasure: Record<
  string,
  [said: RegExp, config: Record<string, unknown>, rounds: number]
> = {
  'while it watches an idle stack, in the first round': [/ idle/, { measure: { idle: long } }, 0],
  'while it warms up': [
    /load slow/,
    { scenarios: [{ name: 'slow', endpoint: 'home', rate: 5, warmup: long, duration: long }] },
    0,
  ],
  'under an open loop': [
    /load slow/,
    { scenarios: [{ name: 'slow', endpoint: 'home', rate: 5, warmup: '0s', duration: long }] },
    0,
  ],
  'under a closed loop': [
    /load slow/,
    {
      scenarios: [{ name: 'slow', endpoint: 'home', connections: 1, warmup: '0s', duration: long }],
    },
    0,
  ],
  'in a later round': [/round 2 of 2[^]*starting/, { measure: { rounds: 2 }, scenarios: [] }, 1],
};

test.each(Object.entries(duringMeasure))(
  '%s',
  async (_, [said, config, rounds]) => {
    await using stack = await makeStack({
      'compose.yaml': {
        services: {
          web: nodeService(
            "require('http').createServer((q, r) => setTimeout(() => r.end('ok'), 20)).listen(80)",
            { expose: ['80'] },
          ),
        },
      },
      '.compose-gate.yml': quickConfig({
        endpoints: [{ service: 'web', name: 'home' }],
        ...config,
      }),
    });
    expect((await stack.run(['up'])).exitCode).toBe(0);
    const program = stack.start(['measure']);
    await program.said(said);
    const began = performance.now();
    program.interrupt('group');
    const { exitCode, stderr } = await program.result;
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 130 });
    expect(performance.now() - began).toBeLessThan(PATIENCE_MS);
    const run = await stack.document('run');
    expect(run.status).toEqual({ kind: 'partial', reason: 'interrupted' });
    expect(run.rounds.map(({ outcome }) => outcome.kind)).toEqual(
      Array.from({ length: rounds }, () => 'measured'),
    );
    expect([await stack.leftovers(), await stack.privateFiles()]).toEqual([[], []]);
  },
  LONG_MS,
);

test(
  'a kill that nobody can answer: what was measured is there and says that it is partial, and down removes the rest',
  async () => {
    await using stack = await makeStack({
      'compose.yaml': { services: { web: nodeService(okServer(80), { expose: ['80'] }) } },
      '.compose-gate.yml': quickConfig({
        measure: { rounds: 2 },
        endpoints: [{ service: 'web', name: 'home' }],
        scenarios: [],
      }),
    });
    expect((await stack.run(['up'])).exitCode).toBe(0);
    const program = stack.start(['measure']);
    await program.said(/round 2 of 2[^]* idle/);
    process.kill(program.pid, 'SIGKILL');
    expect((await program.result).exitCode).toBeNull();
    const run = await stack.document('run');
    expect(run).toMatchObject({
      status: { kind: 'partial', reason: 'measuring was not finished' },
      rounds: [{ outcome: { kind: 'measured' } }],
    });
    expect(await stack.run(['down'])).toMatchObject({ exitCode: 0 });
    expect([await stack.leftovers(), await stack.privateFiles()]).toEqual([[], []]);
  },
  LONG_MS,
);
