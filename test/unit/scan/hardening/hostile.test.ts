/** Compose files made to hurt whoever reads them: each ends soon, in an answer or in an error that says where. */
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { UserError } from '../../../../src/platform/errors.ts';
import { hardenStatic, mergeHardening } from '../../../../src/scan/hardening/index.ts';
import { judgeFile, partOf, stackOf } from './harness.ts';

const MAX_MS = 5_000;

async function failure(work: Promise<unknown>): Promise<string> {
  const began = performance.now();
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(performance.now() - began).toBeLessThan(MAX_MS);
  expect(error).toBeInstanceOf(UserError);
  return (error as Error).message;
}

const laughs = (levels: number, width: number): string => {
  const lines = ['x0: &x0 [lol, lol]'];
  for (let level = 1; level <= levels; level += 1) {
    const item = `*x${level - 1}`;
    lines.push(`x${level}: &x${level} [${Array(width).fill(item).join(', ')}]`);
  }
  return `${lines.join('\n')}\nservices: {web: {image: a}}\n`;
};

describe('is refused with its place', () => {
  test.each([
    ['a broken flow', 'services:\n  web: {image: a\n', /^compose\.yaml:\d+:\d+: not valid YAML/],
    ['a tab for indentation', 'services:\n\tweb: {}\n', /^compose\.yaml:2:\d+: not valid YAML/],
    ['a repeated key', 'services:\n  web: {}\n  web: {}\n', /^compose\.yaml:3:3: .*`web`.*line 2/],
    [
      'services as a list',
      'services:\n  - web\n',
      /^compose\.yaml:2:3: `services` must be a mapping/,
    ],
    [
      'a service as a list',
      'services:\n  web: [a]\n',
      /^compose\.yaml:2:8: `services\.web` must be a mapping/,
    ],
    ['text', 'just text\n', /^compose\.yaml:1:1: a Compose file must be a mapping/],
    ['nothing', '# nothing\n', /nothing in it/],
    ['an unknown alias', 'services:\n  web: *nope\n', /compose\.yaml:2:8: .*(?:alias|nope)/i],
    [
      'an alias inside its anchor',
      'services: &s\n  web:\n    x: *s\n',
      /compose\.yaml:3:8: .*inside its own anchor/,
    ],
    [
      'a merge of text',
      'services:\n  web:\n    <<: text\n',
      /compose\.yaml:3:9: `<<` merges mappings only/,
    ],
    [
      'a key that is a list',
      'services:\n  ? [a]\n  : {}\n',
      /compose\.yaml:2:5: a key must be text/,
    ],
    [
      'extends of itself',
      'services:\n  a: {extends: b}\n  b: {extends: a}\n',
      /compose\.yaml:\d:3: .*extends itself/,
    ],
    [
      'extends of nothing',
      'services:\n  a: {extends: nope}\n',
      /compose\.yaml:2:16: .*no service `nope`/,
    ],
    [
      'extends without a service',
      'services:\n  a: {extends: {file: b.yaml}}\n',
      /compose\.yaml:2:16: .*names a service/,
    ],
    [
      'a file that is not there',
      'services:\n  a: {extends: {file: no.yaml, service: x}}\n',
      /compose\.yaml:2:16: .*it is not there/,
    ],
    [
      'a file outside',
      'services:\n  a: {extends: {file: ../../etc/passwd, service: x}}\n',
      /compose\.yaml:2:16: .*outside/,
    ],
    ['include of itself', 'include: [compose.yaml]\n', /compose\.yaml:1:11: .*includes itself/],
    ['include of nothing', 'include: [{}]\n', /compose\.yaml:1:11: `include` names a file/],
    ['a billion laughs', laughs(9, 10), /^compose\.yaml:.*more than 200000 values/],
    [
      'values nested deeply',
      `x: ${'['.repeat(500)}${']'.repeat(500)}\n`,
      /nested more than 64 deep/,
    ],
    ['aliases of aliases', laughs(5_000, 1), /nested more than 64 deep/],
    ['a huge file', `# ${'x'.repeat(2_000_000)}\n`, /at most 1048576/],
  ])('%s', async (_, text, message) => {
    expect(await failure(partOf({ 'compose.yaml': text }))).toMatch(message);
  });

  test('nesting that ends the parser', async () => {
    const message = await failure(partOf({ 'compose.yaml': `x: ${'['.repeat(200_000)}` }));
    expect(message).toMatch(/compose\.yaml/);
  });

  test('work that multiplies: services that each add to a long list', async () => {
    const ports = Array.from({ length: 3_000 }, (_, index) => `"${index + 1}"`).join(', ');
    const services = Array.from(
      { length: 500 },
      (_, index) => `  s${index}: {extends: base, ports: [9]}`,
    );
    const text = `services:\n  base: {ports: [${ports}]}\n${services.join('\n')}\n`;
    expect(await failure(partOf({ 'compose.yaml': text }))).toMatch(/more than 200000 values/);
  });

  test('a chain of files without end', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [
        `${index}.yaml`,
        `include: [${index + 1}.yaml]\n`,
      ]),
    );
    expect(await failure(partOf(texts))).toMatch(/more than 100 files/);
  });
});

describe('is answered in time', () => {
  test.each([
    [
      'many repeated-looking keys',
      `services:\n  web:\n${Array.from({ length: 40_000 }, (_, i) => `    k${i}: 1\n`).join('')}`,
    ],
    ['a long line of commas', stackOf(`ports: [${'"1",'.repeat(30_000)}]`)],
    ['long scalars', stackOf(`command: "${'--password '.repeat(50_000)}"`)],
    ['long environment values', stackOf(`environment: {DB_URL: "${'a:/'.repeat(200_000)}"}`)],
    ['a long image name', stackOf(`image: "${'a/'.repeat(100_000)}"`)],
    ['a long path', stackOf(`volumes: ["/${'../'.repeat(100_000)}etc:/x"]`)],
    ['a long address', stackOf(`ports: ["${'0:'.repeat(100_000)}80"]`)],
  ])('%s', async (_, text) => {
    const began = performance.now();
    await judgeFile(text);
    expect(performance.now() - began).toBeLessThan(MAX_MS);
  });
});

describe('damaged files end in an answer or in an error that names the file', () => {
  const good = [
    'x-a: &a {read_only: true, ports: ["8080:80", {target: 1, host_ip: "::1"}]}',
    'services:',
    '  web: &web',
    '    <<: *a',
    "    image: 'a:${TAG:-1}'",
    '    environment:',
    '      - A=b',
    '    volumes: [/etc:/x:ro, {type: bind, source: ., target: /y}]',
    '    command: >-',
    '      folded',
    '      text',
    '  other: {extends: {service: web}, cap_drop: !reset [], security_opt: !override [a=b]}',
    '',
  ].join('\n');
  const PIECES = [
    '{',
    '}',
    '[',
    ']',
    ':',
    '- ',
    '&x ',
    '*x',
    '*a',
    '!!',
    '!reset ',
    '<<: ',
    '"',
    "'",
    '|',
    '>',
    '? ',
    '#',
    '\t',
    '\u0000',
    '${',
    '---\n',
    '%YAML 1.1\n',
    ',',
    '\n  ',
    'null',
    '\ufeff',
  ];

  /** Marsaglia's xorshift: the same damage in every run. */
  function* randomNumbers(seed: number): Generator<number, never> {
    let state = seed;
    for (;;) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      yield state >>> 0;
    }
  }

  test.each(Array.from({ length: 40 }, (_, index) => index + 1))('damage %d', async (seed) => {
    const numbers = randomNumbers(seed * 7_919);
    const next = (below: number) => numbers.next().value % below;
    for (let round = 0; round < 25; round += 1) {
      let text = good;
      for (let hit = 0; hit <= next(4); hit += 1) {
        const at = next(text.length);
        const piece = PIECES[next(PIECES.length)]!.repeat(1 + next(3));
        text = text.slice(0, at) + piece + text.slice(at + next(6));
      }
      const error: unknown = await judgeFile(text).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error !== undefined) {
        expect(error).toBeInstanceOf(UserError);
        expect((error as Error).message).toMatch(/compose\.yaml/);
      }
    }
  });
});

test('names and values with markup and control characters leave nothing of it behind', async () => {
  const name = '\\u202e<img src=x>\\n::error::\\u001b[31m|`a`';
  const text = `services:\n  "${name}":\n    cap_add: ["SYS_ADMIN\\n\\u001b[2J"]\n    privileged: true\n`;
  const { findings } = await judgeFile(text);
  expect(findings.length).toBeGreaterThan(0);
  for (const { key, title, services } of findings) {
    for (const one of [key, title, ...services]) expect(one).not.toMatch(/[\u0000-\u001f\u202e]/);
    expect(key).toMatch(/^[!-~]+$/);
  }
});

test('no value of a secret is in what comes out', async () => {
  const secret = 'hunter2-very-secret';
  const text = [
    'services:',
    `  web: {privileged: true, environment: {DB_PASSWORD: ${secret}}}`,
    '  other:',
    `    environment: {API_KEY: ${secret}, URL: "https://me:${secret}@x"}`,
    '    privileged: true',
    `    command: app --token=${secret}`,
    `    healthcheck: {test: "curl https://me:${secret}@x"}`,
    `    build: {context: "https://me:${secret}@example.com/x.git", args: {NPM_TOKEN: ${secret}}}`,
    '    volumes: ["share:/x"]',
    'volumes:',
    `  share: {driver_opts: {type: cifs, o: "password=${secret}"}}`,
  ].join('\n');
  const result = await judgeFile(text, { env: { OTHER: secret } });
  expect(result.findings.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'secret-in-environment',
      'secret-in-command',
      'secret-in-build-args',
      'secret-in-volume-options',
    ]),
  );
  expect(JSON.stringify(result)).not.toContain(secret);
});

describe('files on disk', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'compose-gate-hostile-'));
    await mkdir(join(folder, 'project'));
    await writeFile(join(folder, 'outside.yaml'), 'services:\n  base: {privileged: true}\n');
    await symlink('../outside.yaml', join(folder, 'project/link.yaml'));
    execFileSync('mkfifo', [join(folder, 'project/pipe.yaml')]);
    await writeFile(join(folder, 'project/huge.yaml'), '#'.repeat(2_000_000));
    await writeFile(join(folder, 'project/good.yaml'), 'services:\n  base: {privileged: true}\n');
  });
  afterAll(() => rm(folder, { recursive: true }));

  const extending = (file: string) => {
    const text = `services:\n  web: {extends: {file: ${file}, service: base}}\n`;
    return hardenStatic({
      variant: 'head',
      files: [{ path: join(folder, 'project/compose.yaml'), text }],
      env: {},
    });
  };

  test.each([
    ['a symbolic link that leads outside', 'link.yaml', /outside/],
    ['a named pipe', 'pipe.yaml', /not a file/],
    ['a huge file', 'huge.yaml', /more than 1048576/],
    ['a folder', '.', /not a file/],
    ['a file that is not there', 'none.yaml', /not there/],
  ])('%s is not read', async (_, file, message) => {
    expect(await failure(extending(file))).toMatch(message);
  });

  test('an ordinary file is', async () => {
    const { findings } = mergeHardening([await extending('good.yaml')]);
    expect(findings.find(({ id }) => id === 'privileged')?.location?.file).toBe('good.yaml');
  });
});
