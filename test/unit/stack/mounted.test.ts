import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { digestOf, mountedPaths } from '../../../src/stack/base/mounted.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mounted-'));
  for (const side of ['base', 'head']) {
    await mkdir(join(root, side, 'html/.git'), { recursive: true });
    await writeFile(join(root, side, 'html/index'), 'hello');
    await symlink('index', join(root, side, 'html/link'));
    await writeFile(join(root, side, 'html/.git/index'), side);
  }
});
afterEach(() => rm(root, { recursive: true }));

const differs = async () =>
  (await digestOf([join(root, 'base/html')])) !== (await digestOf([join(root, 'head/html')]));
const inHead = (name: string) => join(root, 'head/html', name);

test('two checkouts of the same files are the same', async () => {
  expect(await differs()).toBe(false);
});

test.each<[string, () => Promise<unknown>]>([
  ['other contents', () => writeFile(inHead('index'), 'hallo')],
  ['another file', () => writeFile(inHead('more'), '')],
  ['another mode', () => chmod(inHead('index'), 0o700)],
  ['no folder', () => rm(join(root, 'head/html'), { recursive: true })],
  ['a larger file than is read', () => writeFile(inHead('large'), Buffer.alloc(65 * 1024 * 1024))],
])('%s: not the same', async (_, change) => {
  await change();
  expect(await differs()).toBe(true);
});

test('another link is not the same', async () => {
  await rm(inHead('link'));
  await symlink('other', inHead('link'));
  expect(await differs()).toBe(true);
});

test('bind mounts, and the files of secrets and configs that a service uses', () => {
  const volumes = [
    { type: 'bind', source: '/shop/html', target: '/h' },
    { type: 'volume', source: 'data', target: '/d' },
  ];
  const model = {
    name: 'shop',
    services: {
      web: {
        volumes,
        secrets: [{ source: 'key' }, { source: 'token' }],
        configs: [{ source: 'conf' }],
      },
      db: {},
    },
    secrets: { key: { file: '/shop/key' }, token: { environment: 'TOKEN' }, other: { file: '/o' } },
    configs: { conf: { file: '/shop/conf' } },
  };
  expect([...mountedPaths(model)]).toEqual([
    ['web', ['/shop/conf', '/shop/html', '/shop/key']],
    ['db', []],
  ]);
});
