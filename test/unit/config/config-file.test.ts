import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../../src/config/config-file.ts';
import { UserError } from '../../../src/platform/errors.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'config-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (text: string, name = '.compose-gate.yml') => writeFile(join(folder, name), text);

/** What a user is told about a configuration with this text. */
async function complaint(text: string): Promise<string> {
  await write(text);
  const error: unknown = await loadConfig(folder).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

describe('where it is', () => {
  test('no file means that everything is discovered', async () => {
    expect(await loadConfig(folder)).toEqual({ kind: 'discovered', config: { version: 1 } });
  });

  test.each(['.compose-gate.yml', '.compose-gate.yaml'])('%s is found', async (name) => {
    await write('version: 1\n', name);
    expect(await loadConfig(folder)).toEqual({ kind: 'file', path: name, config: { version: 1 } });
  });

  test('a file asked for by name goes before the usual one', async () => {
    await write('version: 1\nmeasure: { rounds: 7 }\n', 'other.yml');
    await write('version: 1\n');
    const source = await loadConfig(folder, join(folder, 'other.yml'));
    expect(source).toMatchObject({ path: 'other.yml', config: { measure: { rounds: 7 } } });
  });

  test('a file asked for that is not there, and a folder in its place, are the mistakes of the caller', async () => {
    await expect(loadConfig(folder, join(folder, 'absent.yml'))).rejects.toThrow(
      /absent\.yml is not there.*--config/,
    );
    await mkdir(join(folder, '.compose-gate.yml'));
    await expect(loadConfig(folder)).rejects.toThrow(UserError);
  });
});

describe('a mistake is told with file, line and column', () => {
  test.each([
    [
      'invalid YAML',
      'version: 1\nmeasure: {rounds: 3\n',
      /^.*\.compose-gate\.yml:3:1 is not valid YAML/,
    ],
    [
      'a key with a slip, with the nearest one',
      'version: 1\nmesure:\n  rounds: 3\n',
      /^\.compose-gate\.yml:2:1: unknown key "mesure" in the file\. Did you mean "measure"\?$/,
    ],
    [
      'a key deep inside, not what follows from it',
      'version: 1\nendpoints:\n  - name: home\n    service: web\n    expext: { status: 200 }\n',
      /^\.compose-gate\.yml:5:5: unknown key "expext" in endpoints\.0\. Did you mean "expect"\?$/,
    ],
    [
      'a key that is like none, with those that are allowed',
      'version: 1\nmeasure:\n  xylophone: 3\n',
      /^\.compose-gate\.yml:3:3: unknown key "xylophone" in measure\. Allowed: idle, interval, responseCount, rounds/,
    ],
    [
      'a duration without a unit',
      'version: 1\nmeasure:\n  idle: "5"\n',
      /^\.compose-gate\.yml:3:9: measure\.idle is "5", which is not of the right form\. .*Written 500ms, 5s or 3m\.$/,
    ],
    [
      'a number where a duration belongs',
      'version: 1\nmeasure:\n  idle: 5\n',
      /^\.compose-gate\.yml:3:9: measure\.idle is 5; it must be string: write it as a time, such as 500ms, 5s or 3m\.$/,
    ],
    [
      'a day in another form, in a whole sentence',
      'version: 1\nignores: [{ id: CVE-1, reason: old, expires: 31.01.2027 }]\n',
      /ignores\.0\.expires is "31\.01\.2027", which is not of the right form\. The last day on which it holds \(UTC\)\. Written YYYY-MM-DD\.$/,
    ],
    [
      'a number where a day belongs',
      'version: 1\nignores: [{ id: CVE-1, reason: old, expires: 2027 }]\n',
      /ignores\.0\.expires is 2027; it must be string: write it as YYYY-MM-DD\.$/,
    ],
    [
      'a number where a text without a form belongs',
      'version: 1\nignores: [{ id: 5, reason: old, expires: 2027-01-31 }]\n',
      /ignores\.0\.id is 5; it must be string\.$/,
    ],
    [
      'a mirror that the scanner would take for a flag',
      'version: 1\nscan:\n  database: { repositories: [--insecure] }\n',
      /^\.compose-gate\.yml:3:30: scan\.database\.repositories\.0 is "--insecure", which is not of the right form\. .*registry\.example/,
    ],
    [
      'a share without a sign',
      'version: 1\nbudgets:\n  cpu: { warn: "70" }\n',
      /^\.compose-gate\.yml:3:16: budgets\.cpu\.warn is "70".*Written 5%\.$/,
    ],
    [
      'a number out of range',
      'version: 1\nmeasure:\n  rounds: 0\n',
      /^\.compose-gate\.yml:3:11: measure\.rounds is 0; it must be >= 1\.$/,
    ],
    [
      'a word that is not one of the choices',
      'version: 1\nmeasure:\n  volumes: kep\n',
      /^\.compose-gate\.yml:3:12: measure\.volumes is "kep"\. Did you mean "keep"\?$/,
    ],
    [
      'a version we do not know',
      'version: 2\n',
      /^\.compose-gate\.yml:1:10: version is 2; it must be 1\.$/,
    ],
    [
      'no version',
      'measure: { rounds: 1 }\n',
      /^\.compose-gate\.yml:1:1: the file lacks the key "version"\. Add it\.$/,
    ],
    [
      'a required key',
      'version: 1\nendpoints:\n  - name: home\n',
      /^\.compose-gate\.yml:3:5: endpoints\.0 lacks the key "service"\. Add it\.$/,
    ],
    ['an empty file', '', /^\.compose-gate\.yml.*: the file is null; it must be object\.$/],
    ['a list', '- 1\n', /^\.compose-gate\.yml:1:1: the file is \[1\]; it must be object\.$/],
  ])('%s', async (_, text, message) => {
    expect(await complaint(text)).toMatch(message);
  });

  test.each([
    ['a header name with a space', "headers: { 'X Token': a }", /the key "X Token" of .*headers/],
    [
      'a header value with a line break',
      'headers: { X-A: "a\\r\\nHost: b" }',
      /headers\.X-A is not/,
    ],
    ['a method that is none', 'method: GETT', /method is "GETT"\. Did you mean "GET"\?$/],
    ['a path with a space', 'path: /a b', /path is "\/a b".*%20/],
    ['a path with a line break', 'path: "/a\\r\\nHost: b"', /path is "/],
    ['a path without a slash', 'path: a', /path is "a"/],
  ])('%s could not be sent', async (_, line, message) => {
    const endpoint = `endpoints:\n  - name: home\n    service: web\n    ${line}\n`;
    const path = line.startsWith('path') ? '' : 'path: /';
    const setup = `setup:\n  - http:\n      service: web\n      ${line}\n      ${path}\n`;
    for (const text of [endpoint, setup])
      expect(await complaint(`version: 1\n${text}`)).toMatch(message);
  });

  test('the value of a header, which may be a secret, is not shown', async () => {
    const text =
      'version: 1\nendpoints:\n  - { name: a, service: w, headers: { A: "hunter2\\n" } }\n';
    expect(await complaint(text)).not.toContain('hunter2');
  });

  test.each(['9ms', '9.9ms', '0ms', '010.5us', '0.009s', '0s', '0.0001m'])(
    'an interval of %s would sample without a pause',
    async (interval) => {
      expect(await complaint(`version: 1\nmeasure: { interval: ${interval} }\n`)).toMatch(
        /10ms or more/,
      );
    },
  );

  test.each(['10ms', '010ms', '10.5ms', '250ms', '0.01s', '0.5s', '1s', '0.5m'])(
    'an interval of %s is fine',
    async (interval) => {
      await write(`version: 1\nmeasure: { interval: ${interval} }\n`);
      expect((await loadConfig(folder)).config.measure).toEqual({ interval });
    },
  );

  const scenario = (keys: string) =>
    `version: 1\nscenarios:\n  - { name: a, endpoint: h, ${keys} }\n`;

  test.each([
    [
      'a rate beyond what one process can pace',
      'rate: 10001',
      /rate is 10001; it must be <= 10000\. .*connections/,
    ],
    [
      'such a rate at the end of a stage',
      'stages: [{ duration: 1s, rate: 1e9 }]',
      /stages\.0\.rate is 1000000000; it must be <= 10000/,
    ],
    ['a timeout of nothing', 'rate: 5, timeout: 0s', /timeout is "0s".*more than 0/],
    ['a duration of nothing', 'rate: 5, duration: 0.0ms', /duration is "0\.0ms".*more than 0/],
  ])('%s', async (_, keys, message) => {
    expect(await complaint(scenario(keys))).toMatch(message);
  });

  test('the highest rate, and the shortest times, are fine', async () => {
    await write(
      scenario(
        'rate: 10000, timeout: 1ms, duration: 0.5s, stages: [{ duration: 0s, rate: 10000 }]',
      ),
    );
    expect((await loadConfig(folder)).config.scenarios).toHaveLength(1);
  });

  test('a slash or a tilde in a key does not break the position', async () => {
    expect(await complaint('version: 1\nservices:\n  a/b~c:\n    redy: home\n')).toBe(
      '.compose-gate.yml:4:5: unknown key "redy" in services.a/b~c. Did you mean "ready"?',
    );
  });

  test('hostile text in a key reaches the terminal as plain text', async () => {
    const message = await complaint('version: 1\n"\\e[31mred\\u202e\\nline": 1\n');
    expect(message).toContain('unknown key "red line"');
    expect(message).not.toMatch(/[\u0000-\u001f\u202e]/);
  });
});

describe('a file made to hurt', () => {
  test('aliases that multiply are refused at once', async () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const below = level === 0 ? 'x' : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array.from({ length: 10 }, () => below).join(', ')}]`;
    });
    const began = performance.now();
    expect(await complaint(`version: 1\n${levels.join('\n')}\n`)).toMatch(/alias/i);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test('a few aliases are what YAML is for', async () => {
    await write(
      'version: 1\nscenarios:\n  - &s { name: a, endpoint: "w:h", rate: 5 }\n  - { <<: *s, name: b }\n',
    );
    const { config } = await loadConfig(folder);
    expect(config.scenarios).toEqual([
      { name: 'a', endpoint: 'w:h', rate: 5 },
      { name: 'b', endpoint: 'w:h', rate: 5 },
    ]);
  });

  test('a list that holds itself is a mistake, not a crash', async () => {
    expect(await complaint('version: 1\nfiles: &a [*a]\n')).toMatch(/^\.compose-gate\.yml/);
  });

  test('a file of many megabytes is not read', async () => {
    expect(await complaint(`version: 1\n# ${'x'.repeat(5 * 1024 * 1024)}\n`)).toMatch(
      /has \d+ bytes; at most \d+ are read/,
    );
  });

  test('a key named __proto__ changes no object', async () => {
    await write('version: 1\nservices:\n  __proto__: { measure: false }\n');
    await loadConfig(folder);
    expect(({} as Record<string, unknown>)['measure']).toBeUndefined();
  });
});
