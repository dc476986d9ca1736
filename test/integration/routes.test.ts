/** An engine that is reached over the network: published ports, its own statistics, and what becomes of a run without it. */
import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { run } from '../support/docker.ts';
import { startEngineProxy } from '../support/engine-proxy.ts';
import {
  makeStack,
  nodeService,
  okServer,
  quickConfig,
  type StackFolder,
} from '../support/stack-folder.ts';

const LONG_MS = 120_000;

const files = (measure: object = {}) => ({
  'compose.yaml': {
    services: {
      web: nodeService(okServer(8080), { expose: ['8080'] }),
      quiet: nodeService('setInterval(() => 0, 1000)'),
    },
  },
  '.compose-gate.yml': quickConfig({
    measure,
    endpoints: [{ service: 'web', name: 'home' }],
    scenarios: [
      { name: 'open', endpoint: 'home', rate: 20, duration: '1s', warmup: '0s' },
      { name: 'closed', endpoint: 'home', connections: 1, duration: '1s', warmup: '0s' },
    ],
  }),
});

test(
  'the same is measured by another route',
  async () => {
    await using proxy = await startEngineProxy();
    await using stack = await makeStack(files({ idle: '1s' }));
    const env = { DOCKER_HOST: proxy.host };
    expect(await stack.run(['up'], env)).toMatchObject({ exitCode: 0 });
    expect(await stack.document('stack')).toMatchObject({
      engine: { location: 'remote' },
      route: 'published-port',
    });
    expect(await stack.run(['measure'], env)).toMatchObject({ exitCode: 0 });
    const run = await stack.document('run');
    expect(run).toMatchObject({ status: { kind: 'complete' }, route: 'published-port' });
    const [round] = run.rounds;
    expect(round?.responses).toMatchObject([{ endpoint: 'web:home', answers: 5 }]);
    expect(round?.blocks).toMatchObject([
      { scenario: 'open', answers: 20, void: null },
      { scenario: 'closed', void: null },
    ]);
    const web = round?.startup.services.find(({ service }) => service === 'web');
    expect(web).toMatchObject({ readyBy: 'answer', listeningMs: null });
    for (const { service, source, memory, cpu } of round!.resources) {
      expect([service, source]).toEqual([service, 'engine-api']);
      expect(memory.workingSetBytes).toBeGreaterThan(1024 * 1024);
      expect(cpu.totalSeconds).toBeGreaterThanOrEqual(0);
    }
    expect(new Set(round?.resources.map(({ service }) => service))).toEqual(
      new Set(['web', 'quiet']),
    );
    expect(await stack.run(['down'], env)).toMatchObject({ exitCode: 0 });
    expect([await stack.leftovers(), await stack.privateFiles()]).toEqual([[], []]);
  },
  LONG_MS,
);

test.each([
  ['is gone', 'cut'],
  ['stops answering', 'freeze'],
] as const)(
  'an engine that %s in the middle: evidence is missing, and what there is is kept',
  async (_, how) => {
    await using proxy = await startEngineProxy();
    await using stack = await makeStack(files({ rounds: 2, idle: '2s' }));
    const env = { DOCKER_HOST: proxy.host };
    expect(await stack.run(['up'], env)).toMatchObject({ exitCode: 0 });
    const program = stack.start(['measure'], env);
    await program.said(/round 2 of 2[^]* idle/);
    proxy[how]();
    const { exitCode, stderr } = await program.result;
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 3 });
    expect(stderr).toMatch(/error: The Docker engine failed midway/);
    const run = await stack.document('run');
    expect(run.status).toMatchObject({
      kind: 'partial',
      reason: expect.stringMatching(/engine failed midway/),
    });
    expect(run.rounds).toHaveLength(1);

    const withoutEngine = await stack.run(['down'], env);
    expect(withoutEngine.exitCode).toBe(2);
    expect(withoutEngine.stderr).toMatch(/No Docker engine answers at tcp:/);
    expect((await stack.leftovers()).length).toBeGreaterThan(0);
    expect(await stack.run(['down'])).toMatchObject({ exitCode: 0 });
    expect(await stack.leftovers()).toEqual([]);
  },
  LONG_MS,
);

// Seen on a real engine: one container that stayed paused, and every question about it unanswered.
test(
  'an engine that never lets a paused container go on does not hold up the run',
  async () => {
    await using proxy = await startEngineProxy();
    const base = files();
    await using stack = await makeStack({
      ...base,
      'base/compose.yaml': base['compose.yaml'],
      'base/.compose-gate.yml': base['.compose-gate.yml'],
    });
    const env = { DOCKER_HOST: proxy.host };
    expect(await stack.run(['up', '--base', 'base'], env)).toMatchObject({ exitCode: 0 });
    proxy.hold('/unpause');
    const { exitCode, stderr } = await stack.run(['measure'], env);
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 3 });
    expect(stderr).toMatch(/error: The Docker engine failed midway: no answer within 10 s/);
    expect((await stack.document('run')).status.kind).toBe('partial');
    expect(await stack.run(['down'])).toMatchObject({ exitCode: 0 });
    expect(await stack.leftovers()).toEqual([]);
  },
  LONG_MS,
);

describe('a context of the docker command', () => {
  /** As Docker Desktop and rootless Docker make one. */
  const withContext = async (stack: StackFolder, host: string) => {
    const env = { DOCKER_HOST: undefined, DOCKER_CONFIG: join(stack.directory, 'docker') };
    const docker = (...args: string[]) => run('docker', args, { env: { ...process.env, ...env } });
    await docker('context', 'create', 'mine', '--docker', `host=${host}`);
    await docker('context', 'use', 'mine');
    return env;
  };

  test(
    'is the engine that is used',
    async () => {
      await using stack = await makeStack(files());
      const socket = join(stack.directory, 'docker.sock');
      await using proxy = await startEngineProxy(socket);
      const env = await withContext(stack, proxy.host);
      expect(await stack.run(['up'], env)).toMatchObject({ exitCode: 0 });
      proxy.cut();
      const { exitCode, stderr } = await stack.run(['down'], env);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(`No Docker engine answers at unix://${socket}`);
    },
    LONG_MS,
  );

  test(
    'that is not on this machine must be named',
    async () => {
      await using stack = await makeStack(files());
      const env = await withContext(stack, 'tcp://127.0.0.1:1');
      const { exitCode, stderr } = await stack.run(['up'], env);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/The Docker context in use is at tcp:.* set DOCKER_HOST to it/);
    },
    LONG_MS,
  );
});
