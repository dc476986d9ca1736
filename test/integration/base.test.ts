import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { ComparisonDocument } from '../../src/records/generated/comparison.ts';
import type { RunRecord } from '../../src/records/generated/run.ts';
import type { StackDocument } from '../../src/records/generated/stack.ts';

jest.setTimeout(4 * 60_000);

const main = join(import.meta.dirname, '../../src/main.ts');
const base = process.env['COMPOSE_GATE_BASE_IMAGE'] ?? 'node:24-alpine';
const repository = mkdtempSync(join(tmpdir(), 'compose-gate-base-'));

const compose = (environment: string) => `
services:
  api:
    build: .
    environment: { MODE: '${environment}', KEY_FILE: /run/key }
    env_file: [local.env]
    ports: ['127.0.0.1:8080:8080']
`;
const files = {
  '.gitignore': 'local.env\n.compose-gate/\n',
  Dockerfile: `FROM ${base}\nCOPY server.mjs /\nUSER 1000\nCMD ["node", "/server.mjs"]\n`,
  'server.mjs': `import { createServer } from 'node:http';
createServer((request, response) => response.end(process.env.FROM_FILE)).listen(8080);
process.on('SIGTERM', () => process.exit(0));
`,
  'compose.yaml': compose('plain'),
  '.compose-gate.yml': `version: 1
endpoints:
  - { service: api, name: root, port: 8080, expect: { status: 200, bodyContains: from-a-file } }
scenarios:
  - { name: asks, endpoint: api:root, rate: 20, duration: 1s, warmup: 1s }
budgets: { ready: 9s }
`,
};

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd: repository,
    encoding: 'utf8',
  });
const write = (name: string, text: string) => writeFileSync(join(repository, name), text);
// The program checked it against its schema when it wrote it.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
const read = <T>(name: string) =>
  JSON.parse(readFileSync(join(repository, '.compose-gate', name), 'utf8')) as T;

function run(...args: string[]): void {
  execFileSync(process.execPath, ['--no-warnings', main, ...args], {
    cwd: repository,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

beforeAll(() => {
  for (const [name, text] of Object.entries(files)) write(name, text);
  // Untracked, and named by the Compose file: the base needs it too.
  write('local.env', 'FROM_FILE=from-a-file\n');
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'base');
});

afterAll(() => {
  rmSync(repository, { recursive: true, force: true });
});

test('an unchanged stack is identical, and one pair shows what the machine makes of that', () => {
  try {
    run('up', '--base', 'HEAD');
    const stack = read<StackDocument>('stack.json');
    expect(stack.base).toMatchObject({ kind: 'commit', copied: ['local.env'] });
    expect(stack.variants.map(({ variant, outcome }) => [variant, outcome.kind])).toEqual([
      ['base', 'started'],
      ['head', 'started'],
    ]);
    expect(stack.identical).toEqual(['api']);
    expect(stack.changes).toEqual({ whole: [], services: [] });

    run('measure');
    const record = read<RunRecord>('run.json');
    expect(record.mode).toBe('paired');
    const pairs = record.rounds.filter(({ index }) => index > 0);
    expect(pairs.map(({ variant, outcome }) => [variant, outcome.kind]).sort()).toEqual([
      ['base', 'measured'],
      ['head', 'measured'],
    ]);
    for (const { blocks } of pairs) {
      expect(blocks.length).toBeGreaterThan(1);
      expect(
        blocks.every(({ answers, cpu }) => answers > 0 && (cpu['api']?.totalSeconds ?? 0) > 0),
      ).toBe(true);
    }

    run('compare');
    const { metrics } = read<ComparisonDocument>('comparison.json');
    const gated = metrics.filter(({ gated: isGated }) => isGated);
    expect(gated.length).toBeGreaterThan(0);
    expect(gated.filter(({ verdict }) => verdict === 'regressed')).toEqual([]);
  } finally {
    run('down');
  }
  // git keeps a record of worktrees: ours is gone with the run.
  expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1);
});

test('head cannot edit the yardstick it is measured by', () => {
  write('compose.yaml', compose('changed'));
  const laxer = `${files['.compose-gate.yml']}compare: { tolerance: 90%, metrics: { errors: { gate: false } } }\n`;
  write('.compose-gate.yml', laxer.replace('ready: 9s', 'ready: 59s'));
  try {
    run('up', '--base', 'HEAD');
    const stack = read<StackDocument>('stack.json');
    expect(stack.settings.budgets.default.readyMs).toBe(9_000);
    expect(stack.settings.compare).toEqual({ metrics: {} });
    expect(stack.identical).toEqual([]);
  } finally {
    run('down');
  }
});
