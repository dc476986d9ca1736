import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EvidenceError } from '../../../src/platform/errors.ts';
import {
  documentPath,
  findDocument,
  readDocument,
  writeDocument,
} from '../../../src/records/documents.ts';
import { aGate, aRun, aStack } from '../../support/documents.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('what was written is read again', async () => {
  const run = aRun();
  await writeDocument(join(folder, 'new', 'deep'), 'run', run);
  expect(await readDocument(join(folder, 'new', 'deep'), 'run')).toEqual(run);
});

test('a folder that we make is ignored by Git, one that was there is left as it is', async () => {
  const ours = join(folder, 'deep', '.compose-gate');
  await writeDocument(ours, 'run', aRun());
  expect(await readFile(join(ours, '.gitignore'), 'utf8')).toBe('*\n');
  await writeDocument(folder, 'run', aRun());
  expect((await readdir(folder)).sort()).toEqual(['deep', 'run.json']);
});

test('nothing is left of a document that breaks its own schema, and that is a bug of ours', async () => {
  const broken = { ...aGate(), result: 'perhaps' } as never;
  const error: unknown = await writeDocument(folder, 'gate', broken).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Error);
  expect(error).not.toBeInstanceOf(EvidenceError);
  expect(await readdir(folder)).toEqual([]);
});

test('a document replaces the one before it, and leaves no other file', async () => {
  await writeDocument(folder, 'run', aRun({ environment: 'one' }));
  await writeDocument(folder, 'run', aRun({ environment: 'two' }));
  expect((await readDocument(folder, 'run')).environment).toBe('two');
  expect(await readdir(folder)).toEqual(['run.json']);
});

describe('a document that is not there', () => {
  test('is named with the command that writes it', async () => {
    await expect(readDocument(folder, 'run')).rejects.toThrow(EvidenceError);
    await expect(readDocument(folder, 'run')).rejects.toThrow(
      /run\.json is not there\. Run `compose-gate measure`/,
    );
    await expect(readDocument(folder, 'stack')).rejects.toThrow(/`compose-gate up`/);
  });

  test('may be looked for', async () => {
    expect(await findDocument(folder, 'run')).toBeUndefined();
  });
});

describe('a document from elsewhere is evidence only when it is whole', () => {
  const write = (text: string) => writeFile(documentPath(folder, 'stack'), text);
  const whole = JSON.stringify(aStack());

  test.each([
    ['half of one', whole.slice(0, whole.length / 2), /is not JSON/],
    ['an empty file', '', /is not JSON/],
    ['no JSON', '<html>', /is not JSON/],
    ['null', 'null', /is not a stack document/],
    ['a list', '[]', /is not a stack document/],
    ['another document', JSON.stringify(aGate()), /is not a stack document/],
    ['another version', JSON.stringify({ ...aStack(), schemaVersion: 2 }), /schemaVersion/],
    ['an id that leads elsewhere', JSON.stringify(aStack({ runId: '../../etc' })), /runId/],
    ['more than it may hold', JSON.stringify({ ...aStack(), extra: 1 }), /additional properties/],
    ['JSON too deep', '['.repeat(100_000) + ']'.repeat(100_000), /is not/],
  ])('%s is not', async (_, text, message) => {
    await write(text);
    await expect(findDocument(folder, 'stack')).rejects.toThrow(EvidenceError);
    await expect(readDocument(folder, 'stack')).rejects.toThrow(message);
  });

  test('a key named __proto__ changes no object', async () => {
    await write(`{"__proto__":{"polluted":1},${whole.slice(1)}`);
    await expect(readDocument(folder, 'stack')).rejects.toThrow(EvidenceError);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('one that is too large is not even read', async () => {
    await write('');
    await truncate(documentPath(folder, 'stack'), 65 * 1024 * 1024);
    const began = performance.now();
    await expect(readDocument(folder, 'stack')).rejects.toThrow(/has 68157440 bytes.*not read/);
    expect(performance.now() - began).toBeLessThan(500);
    await writeFile(documentPath(folder, 'findings'), '');
    await truncate(documentPath(folder, 'findings'), 193 * 1024 * 1024);
    await expect(readDocument(folder, 'findings')).rejects.toThrow(/has 202375168 bytes.*not read/);
  });

  test('a folder in its place is not one', async () => {
    await mkdir(documentPath(folder, 'stack'));
    await expect(readDocument(folder, 'stack')).rejects.toThrow(EvidenceError);
  });

  test('a link to some other file is not one', async () => {
    await writeFile(join(folder, 'elsewhere.json'), whole);
    await symlink(join(folder, 'elsewhere.json'), documentPath(folder, 'stack'));
    await expect(readDocument(folder, 'stack')).rejects.toThrow(EvidenceError);
  });
});

test('a link in its place is not written through', async () => {
  const victim = join(folder, 'victim');
  await writeFile(victim, 'precious');
  await symlink(victim, join(folder, 'run.json.tmp'));
  await symlink(victim, documentPath(folder, 'run'));
  await writeDocument(folder, 'run', aRun());
  expect(await readFile(victim, 'utf8')).toBe('precious');
  expect((await readDocument(folder, 'run')).document).toBe('run');
});
