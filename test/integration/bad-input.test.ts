/** What is wrong with what we are given: told clearly, exit code 2, and nothing left behind. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import {
  makeStack,
  nodeService,
  okServer,
  quickConfig,
  type StackFolder,
} from '../support/stack-folder.ts';

const LONG_MS = 60_000;
const compose = { services: { web: nodeService(okServer(8080), { ports: ['8080:8080'] }) } };

interface Case {
  files: Parameters<typeof makeStack>[0];
  args?: string[];
  env?: Record<string, string>;
  /** All of what the message must hold. */
  says: RegExp[];
}

const cases: Record<string, Case> = {
  'no Compose file': {
    files: { 'readme.txt': '' },
    says: [/There is no Compose file in .*looked for compose\.yaml/, /--file/],
  },
  'a Compose file that is not there': {
    files: { 'compose.yaml': compose },
    args: ['--file', 'other.yaml'],
    says: [/The Compose file other\.yaml is not there/, /--file/],
  },
  'invalid YAML': {
    files: { 'compose.yaml': 'services:\n  web:\n    image: "x\n    ports: []\n' },
    says: [/error: compose\.yaml:\d+:\d+ is not valid YAML/],
  },
  'a key that Compose does not know': {
    files: { 'compose.yaml': { services: { web: { image: 'x', prots: [] } } } },
    says: [/Compose does not accept compose\.yaml: .*prots/],
  },
  'a Compose file without a service': {
    files: { 'compose.yaml': 'services: {}\n' },
    says: [/compose\.yaml/],
  },
  'services that all have a profile': {
    files: { 'compose.yaml': { services: { web: { image: 'x', profiles: ['debug'] } } } },
    says: [/has no service to start/, /--profile/],
  },
  'a variable that must be set': {
    files: { 'compose.yaml': { services: { web: { image: '${IMAGE:?name it}' } } } },
    says: [/Compose does not accept compose\.yaml: .*IMAGE.*name it/],
  },
  'an unknown key in the configuration': {
    files: { 'compose.yaml': compose, '.compose-gate.yml': 'version: 1\nendpoint: []\n' },
    says: [/\.compose-gate\.yml:2:1: unknown key "endpoint".*Did you mean "endpoints"\?/],
  },
  'a configuration that is not there': {
    files: { 'compose.yaml': compose },
    args: ['--config', 'absent.yml'],
    says: [/absent\.yml is not there/, /--config/],
  },
  'a service in the configuration that the stack lacks': {
    files: {
      'compose.yaml': compose,
      '.compose-gate.yml': quickConfig({ endpoints: [{ service: 'wbe', name: 'home' }] }),
    },
    says: [/the service "wbe", which the stack does not have\. Did you mean "web"\?/],
  },
  'budgets of a service that the stack lacks': {
    files: {
      'compose.yaml': compose,
      '.compose-gate.yml': quickConfig({ services: { db: { budgets: { ready: '1s' } } } }),
    },
    says: [/services\.db names the service "db", which the stack does not have/],
  },
  'a scenario of an endpoint that nobody declared': {
    files: {
      'compose.yaml': compose,
      '.compose-gate.yml': quickConfig({
        endpoints: [{ service: 'web', name: 'home' }],
        scenarios: [{ name: 'steady', endpoint: 'hoem', rate: 1 }],
      }),
    },
    says: [/scenarios\.0\.endpoint is "hoem", which is not declared/],
  },
  'a secret that is not set': {
    files: {
      'compose.yaml': compose,
      '.compose-gate.yml': quickConfig({
        endpoints: [
          { service: 'web', name: 'home' },
          { service: 'web', name: 'x', headers: { A: '${env:NOT_SET_ANYWHERE}' } },
        ],
      }),
    },
    says: [/NOT_SET_ANYWHERE is not set in the environment/],
  },
  'an environment that is not declared': {
    files: { 'compose.yaml': compose, '.compose-gate.yml': quickConfig() },
    args: ['--environment', 'staging'],
    says: [/no environment "staging"/, /default/],
  },
  'an external volume': {
    files: {
      'compose.yaml': {
        services: { web: { image: 'x', volumes: ['data:/data'] } },
        volumes: { data: { external: true } },
      },
    },
    says: [/The volume "data" is external/],
  },
  'an unknown flag': {
    files: { 'compose.yaml': compose },
    args: ['--keep-port'],
    says: [/Unknown flag --keep-port\. Did you mean "--keep-ports"\?/],
  },
  'an engine that does not answer': {
    files: { 'compose.yaml': compose },
    env: { DOCKER_HOST: 'unix:///nowhere.sock' },
    says: [
      /No Docker engine answers at unix:\/\/\/nowhere\.sock/,
      /Start Docker, or set DOCKER_HOST/,
    ],
  },
};

describe.each(Object.entries(cases))('%s', (_, { files, args = [], env, says }) => {
  let stack: StackFolder;
  beforeAll(async () => {
    stack = await makeStack(files);
  });
  afterAll(() => stack[Symbol.asyncDispose]());

  test(
    'is told, ends with 2, and leaves nothing',
    async () => {
      const { exitCode, stdout, stderr } = await stack.run(['up', ...args], env);
      expect([exitCode, stdout]).toEqual([2, '']);
      for (const pattern of says) expect(stderr).toMatch(pattern);
      expect(stderr).not.toMatch(/ {4}at |bug in compose-gate/);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect([await stack.privateFiles(), await stack.leftovers()]).toEqual([[], []]);
      expect(stack.hasDocument('stack')).toBe(false);
    },
    LONG_MS,
  );
});

/** A docker command that says it is another version, and is the real one otherwise. */
async function withComposeVersion(stack: StackFolder, version: string) {
  const bin = join(stack.directory, 'bin');
  await mkdir(bin);
  const real = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== bin);
  await writeFile(
    join(bin, 'docker'),
    `#!/bin/sh
case "$*" in
"compose version --short") echo '${version}' ;;
"compose "*"config"*) [ '${version}' \\> v2.24 ] || { echo 'unsupported syntax !override' >&2; exit 15; }; PATH='${real.join(delimiter)}' exec docker "$@" ;;
*) PATH='${real.join(delimiter)}' exec docker "$@" ;;
esac
`,
  );
  await chmod(join(bin, 'docker'), 0o755);
  return { PATH: [bin, ...real].join(delimiter) };
}

describe('the Compose plugin', () => {
  test(
    'older than 2.24 is refused, before it stumbles over what it does not know',
    async () => {
      await using stack = await makeStack({ 'compose.yaml': compose });
      const { exitCode, stderr } = await stack.run(
        ['up'],
        await withComposeVersion(stack, 'v2.23.3'),
      );
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(
        /`docker compose` is 2\.23\.3, which is too old\. Install the Compose plugin 2\.24 or later\./,
      );
      expect(await stack.privateFiles()).toEqual([]);
    },
    LONG_MS,
  );

  test(
    'that is not there is named',
    async () => {
      await using stack = await makeStack({ 'compose.yaml': compose });
      const { exitCode, stderr } = await stack.run(['up'], {
        PATH: join(stack.directory, 'empty'),
      });
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/`docker` is not installed or not on PATH/);
    },
    LONG_MS,
  );
});

test(
  'a port that is taken, with --keep-ports',
  async () => {
    const taken = createServer().listen(0, '0.0.0.0');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    await using stack = await makeStack({
      'compose.yaml': {
        services: {
          web: nodeService(okServer(8080), { ports: [`${port}:8080`] }),
          other: nodeService(okServer(8081)),
        },
      },
      '.compose-gate.yml': quickConfig(),
    });
    const { exitCode, stderr } = await stack.run(['up', '--keep-ports']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(new RegExp(`The port \\S*${port} is taken\\. .*--keep-ports`));
    expect([await stack.privateFiles(), await stack.leftovers()]).toEqual([[], []]);

    const free = await stack.run(['up']);
    expect(free.exitCode).toBe(0);
    taken.close();
    await once(taken, 'close');
    const kept = await stack.run(['up', '--keep-ports']);
    expect(kept.exitCode).toBe(0);
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    expect(await answer.text()).toBe('ok');
  },
  LONG_MS,
);

describe('what Compose takes is taken', () => {
  test.each([
    [
      'several documents in one file',
      'services:\n  web:\n    image: x\n---\nservices:\n  web:\n    image: IMAGE\n    stop_signal: SIGKILL\n    command: [node, -e, "setInterval(() => 0, 1000)"]\n',
    ],
    [
      'its own tags',
      'services:\n  web:\n    image: IMAGE\n    stop_signal: SIGKILL\n    ports: !reset []\n    command: !override [node, -e, "setInterval(() => 0, 1000)"]\n',
    ],
  ])(
    '%s',
    async (_, text) => {
      const { image } = compose.services.web;
      await using stack = await makeStack({
        'compose.yaml': text.replace('IMAGE', image),
        '.compose-gate.yml': quickConfig(),
      });
      const { exitCode, stderr } = await stack.run(['up']);
      expect([exitCode, stderr.includes('error')]).toEqual([0, false]);
    },
    LONG_MS,
  );

  test(
    'a path of another folder for every file',
    async () => {
      await using stack = await makeStack({
        'compose.yaml': compose,
        'sub/.gitkeep': '',
        '.compose-gate.yml': quickConfig(),
      });
      const absolute = (name: string) => join(stack.directory, name);
      const { exitCode, stderr } = await stack.run([
        'up',
        '--file',
        absolute('compose.yaml'),
        '--config',
        absolute('.compose-gate.yml'),
        '--output',
        absolute('.compose-gate'),
      ]);
      expect([exitCode, stderr.includes('error')]).toEqual([0, false]);
    },
    LONG_MS,
  );
});

test(
  'wrong input does not cost a stack that was kept',
  async () => {
    await using stack = await makeStack({
      'compose.yaml': compose,
      'wrong.yaml': 'services: {}\n',
      '.compose-gate.yml': quickConfig(),
      'slip.yml': quickConfig({ policy: { regresion: 'warn' } }),
      'accepted.yml': 'version: 1\n',
    });
    expect((await stack.run(['up'])).exitCode).toBe(0);
    const { runId } = await stack.document('stack');
    const kept = await stack.leftovers();
    expect(kept).not.toEqual([]);
    for (const wrong of [
      ['--config', 'slip.yml'],
      ['--accepted', 'accepted.yml'],
      ['--accepted', 'nosuch'],
      ['--base', 'nosuch'],
      ['--config', 'nosuch'],
      ['--environment', 'nosuch'],
      ['--file', 'wrong.yaml'],
      ['--generator-cpus', 'nosuch'],
    ]) {
      const { exitCode, stderr } = await stack.run(['check', ...wrong]);
      expect([exitCode, stderr.includes('Removed')]).toEqual([2, false]);
      expect(await stack.leftovers()).toEqual(kept);
      expect(await stack.privateFiles()).toEqual([`compose-gate-${runId}`]);
    }

    // Right input replaces it.
    expect((await stack.run(['up'])).exitCode).toBe(0);
    expect((await stack.document('stack')).runId).not.toBe(runId);
    expect(await stack.privateFiles()).not.toContain(`compose-gate-${runId}`);

    expect((await stack.run(['down'])).stderr).toMatch(/Removed what run /);
    const again = await stack.run(['down']);
    expect([again.exitCode, again.stderr]).toEqual([
      0,
      expect.stringMatching(/^Nothing to remove: /),
    ]);
  },
  2 * LONG_MS,
);

test(
  '`check --keep` says what it kept and how to remove it, and `check` keeps nothing',
  async () => {
    await using stack = await makeStack({
      'compose.yaml': compose,
      '.compose-gate.yml': quickConfig({ scan: { trivy: false, snyk: false } }),
    });
    const kept = await stack.run(['check', '--keep', '--rounds', '1']);
    const { runId } = await stack.document('stack');
    expect(kept.stderr).toContain(`Kept what run ${runId} made`);
    expect(kept.stderr).toMatch(/To remove it: compose-gate down$/m);
    expect(await stack.leftovers()).not.toEqual([]);

    const plain = await stack.run(['check', '--rounds', '1']);
    expect([plain.stderr.includes('Kept'), await stack.leftovers()]).toEqual([false, []]);
  },
  3 * LONG_MS,
);
