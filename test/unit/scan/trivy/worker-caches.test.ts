/** Caches of workers are held by one process at a time. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { claimWorkerCaches, linkDatabase } from '../../../../src/scan/trivy/worker-caches.ts';
import { temporaryFolder, type TemporaryFolder } from '../../../support/scan/scanning.ts';

let folder: TemporaryFolder;

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

const names = (caches: { folders: readonly string[] }) =>
  caches.folders.map((each) => basename(each));

test('the same folders come back after they were released', async () => {
  const first = await claimWorkerCaches(folder.path, 2);
  expect(names(first)).toEqual(['0', '1']);
  const meanwhile = await claimWorkerCaches(folder.path, 1);
  expect(names(meanwhile)).toEqual(['2']);
  await first.release();
  await meanwhile.release();
  const again = await claimWorkerCaches(folder.path, 1);
  expect(names(again)).toEqual(['0']);
  await again.release();
});

test.each([
  ['of a process that is gone', '999999999'],
  ['that is empty', ''],
])('a lock %s holds nothing', async (_, content) => {
  const workers = join(folder.path, 'trivy', 'workers');
  await mkdir(workers, { recursive: true });
  await writeFile(join(workers, '0.lock'), content);
  const claimed = await claimWorkerCaches(folder.path, 1);
  expect(names(claimed)).toEqual(['0']);
  await claimed.release();
  expect((await readdir(workers)).filter((name) => name.endsWith('.lock'))).toEqual([]);
});

test('nobody else can look into them', async () => {
  const claimed = await claimWorkerCaches(folder.path, 1);
  await claimed.release();
  expect((await stat(claimed.folders[0]!)).mode & 0o777).toBe(0o700);
});

test('a database is linked and not copied, in the place of the one before', async () => {
  const database = join(folder.path, 'db');
  const worker = join(folder.path, 'worker');
  await mkdir(join(worker, 'db'), { recursive: true });
  await writeFile(join(worker, 'db', 'trivy.db'), 'old');
  await mkdir(database);
  for (const name of ['trivy.db', 'metadata.json']) await writeFile(join(database, name), 'new');
  await linkDatabase(database, worker, 'db');
  const [one, other] = await Promise.all([
    stat(join(database, 'trivy.db')),
    stat(join(worker, 'db', 'trivy.db')),
  ]);
  expect(other.ino).toBe(one.ino);
});
