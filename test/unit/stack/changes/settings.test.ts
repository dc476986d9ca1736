import { expect, test } from '@jest/globals';
import type { ComposeService } from '../../../../src/config/compose-model.ts';
import { sharedFacts, unshownFacts } from '../../../../src/stack/changes/names.ts';
import { settingFacts } from '../../../../src/stack/changes/settings.ts';

const sideOf = (service: ComposeService, directory = '/base') => ({
  service,
  directory,
  secrets: new Set(['sesame-open']),
});
const between = (base: ComposeService, head: ComposeService) => {
  const [one, other] = [sideOf(base), sideOf(head, '/head')];
  return [...settingFacts(one, other), ...unshownFacts(one, other)];
};

const service: ComposeService = {
  image: 'node:22',
  build: { context: '/base', args: { NPM_TOKEN: 'npm-secret', LEVEL: '1' } },
  command: ['node', 'server.mjs'],
  environment: { DB_PASSWORD: 'hunter2', OLD: '1' },
  labels: { owner: 'me' },
  mem_limit: '536870912',
  deploy: { resources: { limits: { cpus: 0.5 } } },
  ports: [{ target: 8080, published: '80', host_ip: '127.0.0.1', protocol: 'tcp' }],
  depends_on: { db: { condition: 'service_started' } },
  volumes: [{ type: 'bind', source: '/base/data', target: '/data' }],
};
const moved: ComposeService = {
  ...service,
  build: { ...service.build, context: '/head' },
  volumes: [{ type: 'bind', source: '/head/data', target: '/data' }],
};

test('the same service in another folder, its keys in another order, differs in nothing', () => {
  const reordered = Object.fromEntries(Object.entries(moved).reverse()) as ComposeService;
  expect(between(service, moved)).toEqual([]);
  expect(between(service, reordered)).toEqual([]);
});

test.each([
  [{ mem_limit: '268435456' }, 'mem_limit', 'bytes', 536870912, 268435456],
  [
    { deploy: { resources: { limits: { cpus: 0.25 } } } },
    'deploy.resources.limits.cpus',
    'text',
    '0.5',
    '0.25',
  ],
])('a limit: %j', (change, name, unit, base, head) => {
  expect(between(service, { ...moved, ...change })).toEqual([
    { kind: 'value', about: 'limit', name, unit, base, head },
  ]);
});

test.each([
  [{ image: 'node:24' }, 'image', 'node:22', 'node:24'],
  [{ command: ['node'] }, 'command', '["node","server.mjs"]', '["node"]'],
  [{ ports: [{ target: 8080 }] }, 'ports', '["127.0.0.1:80:8080/tcp"]', '["8080/tcp"]'],
  [
    { depends_on: { db: { condition: 'service_healthy' as const } } },
    'depends_on.db.condition',
    'service_started',
    'service_healthy',
  ],
  [{ healthcheck: { interval: '5s' } }, 'healthcheck.interval', null, '5s'],
])('a setting by its value: %j', (change, name, base, head) => {
  expect(between(service, { ...moved, ...change })).toEqual([
    { kind: 'value', about: 'setting', name, unit: 'text', base, head },
  ]);
});

test('variables, build arguments, labels and everything unknown by name alone', () => {
  const head: ComposeService = {
    ...moved,
    environment: { DB_PASSWORD: 'hunter3', NEW: 'secret-of-head' },
    build: { context: '/head', args: { NPM_TOKEN: 'other-secret', LEVEL: '1' } },
    labels: { owner: 'secret-of-label' },
    logging: { options: { token: 'secret-of-logging' } },
  };
  const facts = between(service, head);
  expect(facts.map((fact) => fact.kind === 'name' && [fact.about, fact.name, fact.change])).toEqual(
    [
      ['variable', 'DB_PASSWORD', 'changed'],
      ['variable', 'NEW', 'added'],
      ['variable', 'OLD', 'removed'],
      ['variable', 'NPM_TOKEN (build argument)', 'changed'],
      ['setting', 'labels.owner', 'changed'],
      ['setting', 'logging', 'added'],
    ],
  );
  expect(JSON.stringify(facts)).not.toMatch(/hunter|secret-of|other-secret/);
});

test('a secret in a command is not kept, and a command that differs in it alone is named', () => {
  const base = { ...service, command: ['redis-server', '--requirepass', 'one', 'sesame-open'] };
  const head = { ...moved, command: ['redis-server', '--requirepass', 'two', 'sesame-open'] };
  expect(between(base, head)).toEqual([
    { kind: 'name', about: 'setting', name: 'command', change: 'changed' },
  ]);
  expect(JSON.stringify(between(base, { ...head, command: ['sesame-open'] }))).not.toMatch(
    /"one|sesame/,
  );
});

test('hostile names and values are short and printable, and there is an end to them', () => {
  const environment = Object.fromEntries(
    Array.from({ length: 500 }, (_, index) => [`${index}\u001b[2J\u202e${'x'.repeat(1_000)}`, '']),
  );
  const facts = between(service, { ...moved, environment, image: `\n${'y'.repeat(10_000)}` });
  expect(facts.at(-1)).toEqual({ kind: 'more', about: 'variable', count: 462 });
  expect(JSON.stringify(facts).length).toBeLessThan(10_000);
  expect(JSON.stringify(facts)).not.toMatch(/u001b|\u202e/);
});

test('what services share is told of by name', () => {
  const model = (driver: string) => ({
    model: { name: 'shop', services: {}, volumes: { data: { driver }, same: {} } },
    directory: '/x',
  });
  expect(sharedFacts(model('local'), model('local'))).toEqual([]);
  expect(sharedFacts(model('local'), model('nfs'))).toEqual([
    { kind: 'name', about: 'setting', name: 'volumes.data', change: 'changed' },
  ]);
});
