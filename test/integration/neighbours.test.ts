/** Others on the same engine: the user's own copy of the stack, and another run at the same time. */
import { expect, test } from '@jest/globals';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { commitAll, git } from '../support/repository.ts';
import { docker, freeSubnet, run as runCommand } from '../support/docker.ts';
import {
  BASE_IMAGE,
  makeStack,
  nodeService,
  okServer,
  quickConfig,
  type StackFolder,
} from '../support/stack-folder.ts';

const LONG_MS = 180_000;

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const writesAndServes = `
  const fs = require('fs');
  for (const folder of ['/data', '/bound', '/linked']) fs.appendFileSync(folder + '/log', 'started\\n');
  ${okServer(8080)}`;

/** Everything in it that two copies could fight over. */
async function greedyStack(): Promise<StackFolder> {
  const name = `greedy${await freePort()}`;
  const subnet = await freeSubnet();
  const stack = await makeStack({
    'compose.yaml': {
      name,
      services: {
        web: {
          build: './web',
          image: `${name}/web:latest`,
          container_name: `${name}-web`,
          ports: [`${await freePort()}:8080`],
          volumes: ['data:/data', './bound:/bound', './link:/linked'],
          networks: { edge: { ipv4_address: `${subnet}.9` } },
          stop_signal: 'SIGKILL',
        },
        worker: {
          image: `${name}/web:latest`,
          command: ['node', '-e', 'setInterval(() => 0, 1000)'],
          networks: ['edge'],
          depends_on: ['web'],
          stop_signal: 'SIGKILL',
        },
        asks: nodeService(
          `require('http').createServer((q, r) => require('http').get('http://${name}-web:8080', (a) => a.pipe(r))).listen(8081)`,
          { networks: ['edge'], depends_on: ['web'] },
        ),
        debug: nodeService('setInterval(() => 0, 1000)', {
          profiles: ['debug'],
          networks: ['edge'],
        }),
      },
      volumes: { data: { name: `${name}-data` } },
      networks: {
        edge: { name: `${name}-edge`, ipam: { config: [{ subnet: `${subnet}.0/24` }] } },
      },
    },
    'web/Dockerfile': `FROM ${BASE_IMAGE}\nCOPY server.js /\nCMD ["node", "/server.js"]\n`,
    'web/server.js': writesAndServes,
    'bound/log': 'mine\n',
    '.gitignore': '.compose-gate/\n',
    '.compose-gate.yml': quickConfig({
      // One pair of rounds is enough.
      compare: {
        metrics: {
          startup: { gate: false },
          'latency-p50': { gate: false },
          'cpu-per-request': { gate: false },
          'memory-peak': { gate: false },
          errors: { gate: false },
          restarts: { gate: false },
          'oom-kills': { gate: false },
        },
      },
      profiles: ['debug'],
      endpoints: [
        { service: 'web', name: 'home' },
        { service: 'asks', name: 'home', port: 8081, expect: { bodyContains: 'ok' } },
      ],
      scenarios: [{ name: 'steady', endpoint: 'web:home', rate: 20, duration: '1s', warmup: '0s' }],
    }),
  });
  await mkdir(join(stack.directory, '..', 'elsewhere'));
  await writeFile(join(stack.directory, '..', 'elsewhere', 'log'), 'mine\n');
  await symlink(join(stack.directory, '..', 'elsewhere'), join(stack.directory, 'link'));
  return stack;
}

test(
  "two variants run side by side, while the user's own copy of the stack runs on, untouched",
  async () => {
    await using stack = await greedyStack();
    const { directory } = stack;
    await git(directory, 'init', '--quiet', '--initial-branch', 'main');
    await commitAll(directory, 'base');
    await writeFile(join(directory, 'web', 'server.js'), `${writesAndServes}\n// changed`);
    const own = (...args: string[]) =>
      runCommand('docker', ['compose', ...args], { cwd: directory });
    const project = async () =>
      (JSON.parse((await own('config', '--format', 'json')).stdout) as { name: string }).name;
    await own('up', '--detach', '--build');
    try {
      const look = async () => ({
        containers: (
          await docker(
            'inspect',
            '--format={{.Id}} {{.State.StartedAt}} {{.State.Status}} {{.Image}}',
            ...(await own('ps', '--all', '--quiet')).stdout.split('\n'),
          )
        ).stdout,
        images: (
          await docker(
            'images',
            '--no-trunc',
            '--format={{.ID}} {{.Tag}}',
            `${await project()}/web`,
          )
        ).stdout,
        networks: (
          await docker(
            'network',
            'inspect',
            '--format={{.Id}} {{json .IPAM}}',
            `${await project()}-edge`,
          )
        ).stdout,
        volume: (await own('exec', '--no-TTY', 'web', 'cat', '/data/log')).stdout,
        bound: await readFile(join(directory, 'bound', 'log'), 'utf8'),
        linked: await readFile(join(directory, 'link', 'log'), 'utf8'),
        files: (await readdir(directory)).filter((name) => name !== '.compose-gate').sort(),
      });
      const before = await look();
      expect(before.bound).toBe('mine\nstarted\n');
      expect(await stack.run(['measure', '--base', 'HEAD'])).toMatchObject({ exitCode: 0 });
      const { assumptions, variants } = await stack.document('stack');
      expect(variants.map(({ variant, outcome }) => [variant, outcome.kind])).toEqual([
        ['base', 'started'],
        ['head', 'started'],
      ]);
      const [webs, workers] = ['web', 'worker'].map((wanted) =>
        variants.map(({ services }) => services.find(({ name }) => name === wanted)),
      );
      for (const { services } of variants) {
        expect(services.map(({ name }) => name).sort()).toEqual(['asks', 'debug', 'web', 'worker']);
      }
      // Each runs its own build, in both services that name the image.
      expect(workers).toMatchObject([{ built: true }, { built: true }]);
      expect(webs?.map((web) => web?.imageId)).toEqual(workers?.map((worker) => worker?.imageId));
      const ids = [...(webs ?? []).map((web) => web?.imageId), before.images.split(' ')[0]];
      expect(new Set(ids).size).toBe(3);
      expect(assumptions.join('\n')).toMatch(/The network "edge" has a fixed subnet/);
      expect(assumptions.join('\n')).toMatch(/web may write to .*bound/);
      const { mode, rounds } = await stack.document('run');
      const [round, ...pair] = rounds;
      expect(round).toMatchObject({
        outcome: { kind: 'measured' },
        blocks: [{ answers: 20 }],
        notices: [],
      });
      expect(round?.responses).toMatchObject([{ answers: 5 }, { answers: 5 }]);
      expect(mode).toBe('paired');
      expect(pair.map(({ variant, outcome }) => [variant, outcome.kind]).sort()).toEqual([
        ['base', 'measured'],
        ['head', 'measured'],
      ]);
      for (const { blocks } of pair) {
        expect(blocks.length).toBeGreaterThan(1);
        expect(blocks.every(({ answers, void: why }) => answers > 0 && why === null)).toBe(true);
      }
      expect(await stack.run(['down'])).toMatchObject({ exitCode: 0 });
      expect(await look()).toEqual(before);
      expect([await stack.leftovers(), await stack.privateFiles()]).toEqual([[], []]);
    } finally {
      await own('--profile', 'debug', 'down', '--volumes', '--rmi', 'local', '--timeout', '1');
      expect((await docker('images', '--quiet', `${await project()}/web`)).stdout).toBe('');
    }
  },
  LONG_MS,
);

test(
  'each round begins with empty volumes and files as they were',
  async () => {
    await using stack = await makeStack({
      'compose.yaml': {
        services: {
          web: nodeService(
            `const fs = require('fs');
           const first = ['/data', '/bound'].every((folder) => !fs.existsSync(folder + '/mark'));
           for (const folder of ['/data', '/bound']) fs.writeFileSync(folder + '/mark', '');
           require('http').createServer((q, r) => r.end(first ? 'first' : 'again')).listen(80)`,
            { volumes: ['data:/data', './bound:/bound'] },
          ),
        },
        volumes: { data: {} },
      },
      'bound/.gitkeep': '',
      '.compose-gate.yml': quickConfig({
        endpoints: [{ service: 'web', name: 'home', port: 80, expect: { bodyContains: 'first' } }],
        measure: { rounds: 2 },
        scenarios: [],
      }),
    });
    expect(await stack.run(['up'])).toMatchObject({ exitCode: 0 });
    expect(await stack.run(['measure'])).toMatchObject({ exitCode: 0 });
    const { rounds } = await stack.document('run');
    expect(rounds.map(({ outcome, responses }) => [outcome.kind, responses[0]?.answers])).toEqual([
      ['measured', 5],
      ['measured', 5],
    ]);
    expect(await readdir(join(stack.directory, 'bound'))).toEqual(['.gitkeep']);
  },
  LONG_MS,
);

test(
  'two runs at the same time do not disturb each other',
  async () => {
    await using one = await greedyStack();
    await using two = await greedyStack();
    const both = (...args: string[]) => Promise.all([one.run(args), two.run(args)]);
    for (const command of ['up', 'measure'])
      expect(await both(command)).toMatchObject([{ exitCode: 0 }, { exitCode: 0 }]);
    const [first, second] = [await one.document('run'), await two.document('run')];
    expect(first.runId).not.toBe(second.runId);
    for (const { status, rounds } of [first, second]) {
      expect(status).toEqual({ kind: 'complete' });
      expect(rounds).toMatchObject([
        { outcome: { kind: 'measured' }, blocks: [{ answers: 20, void: null }] },
      ]);
    }
    expect(await one.run(['down'])).toMatchObject({ exitCode: 0 });
    expect((await two.leftovers()).length).toBeGreaterThan(0);
    expect(await two.run(['down'])).toMatchObject({ exitCode: 0 });
    expect([await one.leftovers(), await two.leftovers()]).toEqual([[], []]);
  },
  LONG_MS,
);
