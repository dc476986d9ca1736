/** Where the real Trivy takes its databases from, and what happens where it gets none. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import {
  DATABASE_LAYER,
  JAVA_DATABASE_LAYER,
  startOciRegistry,
} from '../../support/scan/oci-registry.ts';
import { scan, temporaryFolder, type TemporaryFolder } from '../../support/scan/scanning.ts';
import { fillDatabase, testDatabase, writeTestDatabase } from '../../support/scan/test-database.ts';
import { nodeModule, testImage, type TestImage } from '../../support/scan/test-image.ts';

jest.setTimeout(120_000);

let folder: TemporaryFolder;
let image: TestImage;

beforeAll(async () => {
  folder = await temporaryFolder();
  await fillDatabase(join(folder.path, 'published'), testDatabase());
  image = await testImage({ files: nodeModule('lodash', '4.17.15') });
});

afterAll(async () => {
  await image[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

test('mirrors are asked in order, once for all images', async () => {
  await using broken = await startOciRegistry({ mediaType: DATABASE_LAYER, refuseWith: 503 });
  await using good = await startOciRegistry({
    mediaType: DATABASE_LAYER,
    folder: join(folder.path, 'published'),
  });
  await using cache = await temporaryFolder();
  await using other = await testImage({ files: nodeModule('lodash', '4.17.16') });
  const document = await scan({
    cacheDirectory: cache.path,
    images: [image.target(), other.target({ services: ['worker'] })],
    database: { repositories: [broken.repository, good.repository] },
  });
  expect(broken.requests.length).toBeGreaterThan(0);
  expect(good.requests.filter((path) => path.includes('/blobs/'))).toHaveLength(1);
  expect(document.findings).toHaveLength(1);
  expect(document.findings[0]).toMatchObject({
    services: ['web', 'worker'],
    package: { installedVersion: '4.17.15, 4.17.16' },
  });
  expect(document.notices).toEqual([]);
  // The workers have the same file, not a copy each.
  const [first, second] = await Promise.all(
    ['0', '1'].map((worker) =>
      stat(join(cache.path, 'trivy', 'workers', worker, 'db', 'trivy.db')),
    ),
  );
  expect(first!.ino).toBe(second!.ino);
});

test('where no mirror answers, an older database in the cache serves, and that is said', async () => {
  await using broken = await startOciRegistry({ mediaType: DATABASE_LAYER, refuseWith: 503 });
  await using cache = await temporaryFolder();
  const past = new Date(Date.now() - 30 * 3_600_000);
  await writeTestDatabase(
    cache.path,
    testDatabase({ updatedAt: past, nextUpdate: past, downloadedAt: past }),
  );
  const document = await scan({
    cacheDirectory: cache.path,
    images: [image.target()],
    database: { repositories: [broken.repository] },
  });
  expect(document.findings).toHaveLength(1);
  expect(document.scanners[0]?.databaseUpdatedAt).toBe(past.toISOString());
  expect(document.notices[0]?.text).toMatch(/a newer one could not be downloaded \(.*503/);
});

test('an evicted database is fetched again', async () => {
  await using good = await startOciRegistry({
    mediaType: DATABASE_LAYER,
    folder: join(folder.path, 'published'),
  });
  await using cache = await temporaryFolder();
  const options = {
    cacheDirectory: cache.path,
    images: [image.target()],
    database: { repositories: [good.repository] },
  };
  await scan(options);
  const asked = good.requests.length;
  await scan(options);
  expect(good.requests).toHaveLength(asked);
  await rm(join(cache.path, 'trivy', 'db', 'trivy.db'));
  await scan(options);
  expect(good.requests.length).toBeGreaterThan(asked);
});

test('a broken database is missing evidence, and is not kept for the next run', async () => {
  await using cache = await temporaryFolder();
  await writeTestDatabase(cache.path);
  await writeFile(join(cache.path, 'trivy', 'db', 'trivy.db'), 'broken'.repeat(10_000));
  const document = await scan({ cacheDirectory: cache.path, images: [image.target()] });
  expect(document.scanners[0]?.targets[0]?.outcome).toMatchObject({
    kind: 'failed',
    text: expect.stringContaining('It was removed: run the scan again'),
  });
  await expect(stat(join(cache.path, 'trivy', 'db'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('the Java database is fetched when an image has Java archives, and only then', async () => {
  const jar = join(folder.path, 'jar');
  await mkdir(join(jar, 'META-INF'), { recursive: true });
  await writeFile(
    join(jar, 'META-INF', 'MANIFEST.MF'),
    'Manifest-Version: 1.0\nImplementation-Title: demo\nImplementation-Version: 1.0.0\nImplementation-Vendor-Id: org.example\n',
  );
  await execa('python3', [
    '-m',
    'zipfile',
    '-c',
    join(folder.path, 'demo.jar'),
    join(jar, 'META-INF'),
  ]);
  await makeJavaDatabase(join(folder.path, 'java'));
  await using withJar = await testImage({
    files: {
      'app/demo.jar': await readFile(join(folder.path, 'demo.jar')),
      ...nodeModule('lodash', '4.17.15'),
    },
  });
  await using registry = await startOciRegistry({
    mediaType: JAVA_DATABASE_LAYER,
    folder: join(folder.path, 'java'),
  });
  await using cache = await temporaryFolder();
  await writeTestDatabase(cache.path);
  const options = {
    cacheDirectory: cache.path,
    database: { javaRepositories: [registry.repository] },
  };
  await scan({ ...options, images: [image.target()] });
  expect(registry.requests).toEqual([]);
  const without = await scan({
    ...options,
    images: [withJar.target()],
    database: { offline: true },
  });
  expect(without.scanners[0]?.targets[0]?.outcome).toMatchObject({
    kind: 'failed',
    text: expect.stringContaining('there is no Java database in the cache'),
  });
  const document = await scan({ ...options, images: [withJar.target()] });
  expect(document.scanners[0]?.targets[0]?.outcome).toEqual({ kind: 'scanned' });
  expect(registry.requests.filter((path) => path.includes('/blobs/'))).toHaveLength(1);
  expect(document.findings).toHaveLength(1);
});

async function makeJavaDatabase(path: string): Promise<void> {
  const { DatabaseSync } = await import('node:sqlite');
  await mkdir(path, { recursive: true });
  const database = new DatabaseSync(join(path, 'trivy-java.db'));
  database.exec(`
    CREATE TABLE artifacts(id INTEGER PRIMARY KEY, group_id TEXT, artifact_id TEXT);
    CREATE TABLE indices(artifact_id INTEGER, version TEXT, sha1 BLOB, archive_type TEXT);
  `);
  database.close();
  const soon = new Date(Date.now() + 24 * 3_600_000);
  await writeFile(
    join(path, 'metadata.json'),
    JSON.stringify({
      Version: 1,
      NextUpdate: soon,
      UpdatedAt: new Date(),
      DownloadedAt: new Date(),
    }),
  );
}
