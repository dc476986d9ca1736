/** Services that speak no HTTP, or nothing at all: measured for start-up and resources, with no configuration. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RunRecord, ServiceStartup } from '../../src/records/generated/run.ts';
import type { StackDocument } from '../../src/records/generated/stack.ts';
import {
  BASE_IMAGE,
  makeStack,
  nodeService,
  okServer,
  shellService,
  type StackFolder,
} from '../support/stack-folder.ts';

const LONG_MS = 120_000;

const services = {
  echo: shellService('while true; do nc -l -p 7000 -e cat; done', { ports: ['7000'] }),
  greets: nodeService("require('net').createServer((s) => s.end('220 hello\\r\\n')).listen(2525)", {
    expose: ['2525'],
  }),
  exposes: { build: './exposes', stop_signal: 'SIGKILL' },
  worker: nodeService('setInterval(() => 0, 1000)'),
  once: shellService('sleep 0.2; echo done'),
  seeds: shellService('sleep 0.5'),
  web: nodeService(okServer(8080), {
    ports: ['8080'],
    depends_on: { seeds: { condition: 'service_completed_successfully' } },
  }),
};

describe('a stack with one web server and much else', () => {
  let stack: StackFolder;
  let document: StackDocument;
  let run: RunRecord;

  beforeAll(async () => {
    stack = await makeStack({
      'compose.yaml': { services },
      'exposes/Dockerfile': `FROM ${BASE_IMAGE}\nEXPOSE 80 9999/udp\nCMD ["node", "-e", "setInterval(() => 0, 1000)"]\n`,
    });
    expect(await stack.run(['up'])).toMatchObject({ exitCode: 0 });
    expect(await stack.run(['measure', '--rounds', '1'])).toMatchObject({ exitCode: 0 });
    document = await stack.document('stack');
    run = await stack.document('run');
  }, LONG_MS);

  afterAll(() => stack[Symbol.asyncDispose](), LONG_MS);

  test.each<[keyof typeof services, Partial<ServiceStartup>]>([
    ['echo', { readyBy: 'listening' }],
    ['greets', { readyBy: 'listening' }],
    ['exposes', { readyBy: 'started' }],
    ['worker', { readyBy: 'started' }],
    ['once', { readyBy: 'completed', exitCode: 0 }],
    ['seeds', { readyBy: 'completed', exitCode: 0 }],
    ['web', { readyBy: 'answer', endpoint: 'web:root' }],
  ])('%s is ready in its own way', (name, expected) => {
    const startup = run.rounds[0]?.startup.services.find(({ service }) => service === name);
    expect(startup).toMatchObject(expected);
    expect(startup?.readyMs).not.toBeNull();
  });

  test('only what speaks HTTP is asked', () => {
    expect(document.endpoints.map(({ id }) => id)).toEqual(['web:root']);
    expect(document.scenarios.map(({ endpoint }) => endpoint)).toEqual(['web:root']);
  });

  test.each(['echo', 'greets', 'exposes', 'worker', 'once'])(
    'what is assumed of %s is said',
    (name) => {
      expect(document.assumptions).toContainEqual(expect.stringMatching(new RegExp(`^${name}: `)));
    },
  );

  test('what runs on is measured in every phase', () => {
    for (const name of ['echo', 'greets', 'exposes', 'worker', 'web']) {
      const phases = run.rounds[0]?.resources.filter(({ service }) => service === name);
      expect([name, phases?.map(({ phase }) => phase)]).toEqual([name, ['idle', 'load', 'after']]);
    }
  });

  test('nothing of this is an error', () => {
    expect(document.variants[0]?.problems).toEqual([]);
    expect(run.status).toEqual({ kind: 'complete' });
    expect(run.rounds[0]?.notices).toEqual([]);
    expect(run.rounds[0]?.startup.criticalPath).toContain('web');
  });
});
