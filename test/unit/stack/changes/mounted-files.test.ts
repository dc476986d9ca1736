import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mountedFacts } from '../../../../src/stack/changes/mounted-files.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mounted-files-'));
  for (const side of ['base', 'head']) {
    await mkdir(join(root, side, 'app/lib'), { recursive: true });
    await writeFile(join(root, side, 'app/same.js'), 'same');
    await writeFile(join(root, side, 'app/lib/server.js'), side);
    await writeFile(join(root, side, `app/only-${side}.js`), '');
  }
});
afterEach(() => rm(root, { recursive: true }));

const side = (name: string, ...paths: string[]) => ({
  directory: join(root, name),
  paths: paths.map((path) => join(root, name, path)),
});

test('files that came, went or changed, by name and without what is in them', async () => {
  expect(await mountedFacts(side('base', 'app'), side('head', 'app'))).toEqual([
    { kind: 'name', about: 'file', name: 'app/lib/server.js', change: 'changed' },
    { kind: 'name', about: 'file', name: 'app/only-base.js', change: 'removed' },
    { kind: 'name', about: 'file', name: 'app/only-head.js', change: 'added' },
  ]);
});

test('nothing of the same files, nor of one place that both read', async () => {
  const same = 'app/same.js';
  expect(await mountedFacts(side('base', same), side('head', same))).toEqual([]);
  expect(await mountedFacts(side('base', 'app'), side('base', 'app'))).toEqual([]);
});

test('what cannot be read, or is too much, tells nothing', async () => {
  expect(await mountedFacts(side('base', 'nosuch'), side('head', 'app'))).toEqual([]);
  await writeFile(join(root, 'head/app/large'), Buffer.alloc(65 * 1024 * 1024));
  expect(await mountedFacts(side('base', 'app'), side('head', 'app'))).toEqual([]);
});

test('a long list has an end, and hostile names are printable', async () => {
  for (let number = 0; number < 60; number += 1)
    await writeFile(join(root, `head/app/${String(number).padStart(2, '0')}\u001b[31m\n`), '');
  const facts = await mountedFacts(side('base', 'app'), side('head', 'app'));
  expect(facts).toHaveLength(41);
  expect(facts.at(-1)).toEqual({ kind: 'more', about: 'file', count: 23 });
  expect(JSON.stringify(facts)).not.toMatch(/\\u001b|\\n/);
});
