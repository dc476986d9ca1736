import { expect, test } from '@jest/globals';
import { dockerfileFacts } from '../../../../src/stack/changes/dockerfile.ts';
import { imageConfigFacts } from '../../../../src/stack/changes/image-config.ts';

const none = new Set<string>();
const base = 'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm ci\nUSER node\nCMD ["node"]\n';

test('only the lines that differ, and two around them', () => {
  const head = base.replace('node:22', 'node:24');
  expect(dockerfileFacts('api/Dockerfile', base, base, none)).toEqual([]);
  expect(dockerfileFacts('api/Dockerfile', base, head, none)).toEqual([
    {
      kind: 'diff',
      about: 'dockerfile',
      name: 'api/Dockerfile',
      lines: ['@@ -1,3 +1,3 @@', '-FROM node:22', '+FROM node:24', ' WORKDIR /app', ' COPY . .'],
      more: 0,
    },
  ]);
});

test('a secret in it is not kept, and a change of it alone is still told', () => {
  const [one, other] = ['hunter2', 'hunter3'].map((value) => `${base}ENV DB_PASSWORD=${value}\n`);
  expect(dockerfileFacts('Dockerfile', one ?? '', other ?? '', none)).toEqual([
    { kind: 'name', about: 'dockerfile', name: 'Dockerfile', change: 'changed' },
  ]);
  const added = dockerfileFacts('Dockerfile', base, other ?? '', none);
  expect(added).toMatchObject([{ kind: 'diff' }]);
  expect(JSON.stringify(added)).not.toContain('hunter');
});

test('lines are short, printable and not too many', () => {
  const long = Array.from({ length: 300 }, () => `RUN \u001b[2J\u202e${'x'.repeat(5_000)}`);
  const [fact] = dockerfileFacts('Dockerfile', base, base + long.join('\n'), none);
  expect(fact).toMatchObject({ kind: 'diff', more: 263 });
  expect(JSON.stringify(fact).length).toBeLessThan(8_000);
  expect(JSON.stringify(fact)).not.toMatch(/u001b|\u202e/);
});

test('two texts with nothing in common are not searched for it', () => {
  const other = Array.from({ length: 20_000 }, (_, index) => `RUN ${index}`).join('\n');
  const began = performance.now();
  expect(dockerfileFacts('Dockerfile', base.repeat(3_000), other, none)).toEqual([
    { kind: 'name', about: 'dockerfile', name: 'Dockerfile', change: 'changed' },
  ]);
  expect(performance.now() - began).toBeLessThan(5_000);
});

test('what an image runs is shown, what its variables hold is not', () => {
  const config = { Env: ['PATH=/bin', 'TOKEN=a'], Cmd: ['node', '--token', 'x'], User: '' };
  expect(imageConfigFacts(config, { ...config }, none)).toEqual([]);
  const head = { Env: ['PATH=/bin', 'TOKEN=b'], Cmd: ['node', '--token', 'y'], User: 'node' };
  expect(imageConfigFacts(config, head, none)).toEqual([
    { kind: 'name', about: 'setting', name: 'Cmd of the image', change: 'changed' },
    {
      kind: 'value',
      about: 'setting',
      name: 'User of the image',
      unit: 'text',
      base: null,
      head: 'node',
    },
    { kind: 'name', about: 'variable', name: 'TOKEN (of the image)', change: 'changed' },
  ]);
});
