/** A head that differs in a limit, a variable, a dependency and a layer: each of them is told of beside what regressed. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { ComparisonDocument } from '../../src/records/generated/comparison.ts';
import type { StackDocument } from '../../src/records/generated/stack.ts';

jest.setTimeout(5 * 60_000);

const MIB = 1024 ** 2;
const main = join(import.meta.dirname, '../../src/main.ts');
const image = process.env['COMPOSE_GATE_BASE_IMAGE'] ?? 'node:24-alpine';
const folder = mkdtempSync(join(tmpdir(), 'compose-gate-differs-'));
const [base, head] = [join(folder, 'base'), join(folder, 'head')];

const compose = (memory: string, environment: string) => `
services:
  api:
    build: .
    environment: { ${environment} }
    command: [node, /server.mjs, --token, tok-${memory}-abcdef]
    mem_limit: ${memory}
    ports: ['8080']
    volumes: ['./settings:/settings:ro']
`;
const lock = (version: string) =>
  JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/left-pad': { version } } });
const dockerfile = (steps: string) =>
  `FROM ${image}\nENV API_TOKEN=in-the-image\n${steps}COPY server.mjs package-lock.json /\nUSER 1000\nCMD ["node", "/server.mjs"]\n`;
const files = {
  'compose.yaml': compose('128m', 'DB_PASSWORD: hunter2-of-base'),
  Dockerfile: dockerfile(''),
  'package-lock.json': lock('1.1.3'),
  'settings/app.json': '{"password":"hunter2-of-base"}',
  'server.mjs': `import { createServer } from 'node:http';
createServer((_, response) => response.end('ok')).listen(8080);
process.on('SIGTERM', () => process.exit(0));
`,
  '.compose-gate.yml': `version: 1
endpoints:
  - { service: api, name: root, port: 8080 }
scenarios:
  - { name: asks, endpoint: api:root, rate: 20, duration: 1s, warmup: 1s }
`,
};
const changed = {
  'compose.yaml': compose('96m', 'DB_PASSWORD: hunter2-of-head, LOG_LEVEL: debug'),
  Dockerfile: dockerfile('# ```|</details>@everyone\nCOPY ballast /\n'),
  'package-lock.json': lock('1.3.0'),
  'settings/app.json': '{"password":"hunter2-of-head"}',
  // A larger image is found in any number of rounds.
  ballast: 'x'.repeat(16 * MIB),
};

function write(directory: string, contents: Record<string, string>): void {
  for (const [name, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
}

const readText = (name: string) => readFileSync(join(head, '.compose-gate', name), 'utf8');

function run(...args: string[]): void {
  execFileSync(process.execPath, ['--no-warnings', main, ...args], {
    cwd: head,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

beforeAll(() => {
  write(base, files);
  cpSync(base, head, { recursive: true });
  write(head, changed);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('what a pull request changed stands beside what it made worse, without a secret', () => {
  try {
    run('up', '--base', base);
    run('measure', '--time-budget', '15s');
    run('compare');
    run('report');
  } finally {
    run('down');
  }
  const stack = JSON.parse(readText('stack.json')) as StackDocument;
  const facts = stack.changes?.services.find(({ service }) => service === 'api')?.facts ?? [];
  const named = (name: string) =>
    facts.filter((fact) => fact.kind !== 'more' && fact.name === name);
  expect(named('mem_limit')).toMatchObject([{ base: 128 * MIB, head: 96 * MIB }]);
  expect(named('LOG_LEVEL')).toMatchObject([{ change: 'added' }]);
  expect(named('DB_PASSWORD')).toMatchObject([{ change: 'changed' }]);
  expect(named('command')).toMatchObject([{ kind: 'name', change: 'changed' }]);
  expect(named('left-pad (package-lock.json)')).toMatchObject([{ base: '1.1.3', head: '1.3.0' }]);
  expect(named('Dockerfile')).toMatchObject([{ kind: 'diff' }]);
  expect(named('settings/app.json')).toMatchObject([{ about: 'file', change: 'changed' }]);
  // The two folders are the same place to each of them.
  expect(named('build.context')).toEqual([]);

  const { why, metrics } = JSON.parse(readText('comparison.json')) as ComparisonDocument;
  expect(metrics.find(({ id }) => id === 'image-size:api')?.verdict).toBe('regressed');
  const regression = why?.regressions.find((each) => each.metrics.includes('image-size:api'));
  expect(regression?.services).toEqual([{ service: 'api', relation: 'own' }]);
  const told = why?.services.find(({ service }) => service === 'api')?.facts ?? [];
  expect(told.map(({ about }) => about)).toEqual(
    expect.arrayContaining(['limit', 'variable', 'package', 'dockerfile', 'layer']),
  );
  expect(told).toContainEqual({
    kind: 'value',
    about: 'layer',
    name: 'COPY ballast /',
    unit: 'bytes',
    base: null,
    head: 16 * MIB,
  });

  const report = readText('report.md');
  expect(report).toContain('## What differs');
  expect(report).toContain('| Limit | `mem_limit` | 128 MiB | 96 MiB |');
  expect(report).toContain('| Package | `left-pad (package-lock.json)` | `1.1.3` | `1.3.0` |');
  for (const name of ['stack.json', 'comparison.json', 'report.md'])
    expect(readText(name)).not.toMatch(/hunter2|tok-\d+m|in-the-image/);
});
