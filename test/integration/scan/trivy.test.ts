/** The real Trivy on real images of our own making, with a small real database and no network. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { alpine, nodeModule, testImage, type TestImage } from '../../support/scan/test-image.ts';
import { testDatabase, writeTestDatabase } from '../../support/scan/test-database.ts';
import { scan, temporaryFolder, type TemporaryFolder } from '../../support/scan/scanning.ts';

const AWS_KEY = ['AKIA', 'IOSFODNN7EXAMPLF'].join('');
const NEIGHBOUR = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEA';

let cache: TemporaryFolder;
let base: TestImage;
let vulnerable: TestImage;

beforeAll(async () => {
  cache = await temporaryFolder();
  await writeTestDatabase(cache.path);
  base = await testImage({ files: alpine('3.18.4', { musl: '1.2.4-r2' }) });
  vulnerable = await testImage({
    base,
    files: {
      ...nodeModule('lodash', '4.17.15'),
      'app/creds.env': `aws_access_key_id = ${AWS_KEY}\naws_secret_access_key = "${NEIGHBOUR}"\n`,
    },
  });
});

afterAll(async () => {
  await vulnerable[Symbol.asyncDispose]();
  await base[Symbol.asyncDispose]();
  await cache[Symbol.asyncDispose]();
});

test('a vulnerable package, a vulnerable system package and a secret are found', async () => {
  const document = await scan({
    cacheDirectory: cache.path,
    images: [vulnerable.target({ baseLayers: 1 })],
  });
  expect(document.scanners[0]).toMatchObject({
    name: 'trivy',
    version: '0.74.0',
    outcome: { kind: 'scanned' },
    targets: [{ variant: 'head', services: ['web'], outcome: { kind: 'scanned' } }],
  });
  expect(document.findings.map(({ id, severity, layer }) => [id, severity, layer])).toEqual([
    ['aws-access-key-id', 'critical', 'own'],
    ['CVE-2025-26519', 'critical', 'base'],
    ['CVE-2021-23337', 'high', 'own'],
  ]);
  expect(document.findings[2]).toMatchObject({
    key: 'vuln:lang-pkgs:node-pkg:lodash:app/node_modules/lodash/package.json:CVE-2021-23337',
    package: { name: 'lodash', installedVersion: '4.17.15', fixedVersion: '4.17.21' },
    severities: { ghsa: 'high', nvd: 'high', redhat: 'medium', trivy: 'high' },
    fix: 'Update lodash to 4.17.21.',
  });
  const text = JSON.stringify(document);
  expect(text).not.toContain(AWS_KEY);
  expect(text).not.toContain(NEIGHBOUR);
});

test('an image with nothing in it has no findings, and was scanned', async () => {
  await using empty = await testImage({ files: { 'app/README': 'hello' } });
  const document = await scan({ cacheDirectory: cache.path, images: [empty.target()] });
  expect(document.findings).toEqual([]);
  expect(document.scanners[0]?.targets[0]?.outcome).toEqual({ kind: 'scanned' });
});

describe('without a database', () => {
  test('vulnerabilities are missing evidence with a remedy, and secrets are found all the same', async () => {
    await using fresh = await temporaryFolder();
    const document = await scan({
      cacheDirectory: fresh.path,
      images: [vulnerable.target()],
      database: { offline: true },
    });
    const [trivy] = document.scanners;
    expect(trivy?.databaseUpdatedAt).toBeNull();
    expect(trivy?.targets[0]?.outcome).toEqual({
      kind: 'failed',
      text: 'vulnerabilities could not be scanned (secrets were): there is no vulnerability database: offline, so no newer one was fetched. Give access to the network, name a mirror, or put a database into the cache beforehand',
    });
    expect(document.findings.map(({ kind }) => kind)).toEqual(['secret']);
  });

  test('one that is older than allowed judges nothing', async () => {
    await using fresh = await temporaryFolder();
    const past = new Date(Date.now() - 100 * 3_600_000);
    await writeTestDatabase(
      fresh.path,
      testDatabase({ updatedAt: past, nextUpdate: past, downloadedAt: past }),
    );
    const old = { cacheDirectory: fresh.path, images: [vulnerable.target()] };
    const refused = await scan({ ...old, database: { offline: true } });
    expect(refused.scanners[0]?.targets[0]?.outcome).toMatchObject({
      kind: 'failed',
      text: expect.stringContaining('older than the 72 h that are allowed'),
    });
    const allowed = await scan({ ...old, database: { offline: true, maxAgeMs: 101 * 3_600_000 } });
    expect(allowed.scanners[0]?.targets[0]?.outcome).toEqual({ kind: 'scanned' });
    expect(allowed.notices[0]?.text).toContain('offline, so no newer one was fetched');
  });
});

test('an image that vanished is missing evidence for that image alone', async () => {
  const gone = await testImage({ files: { a: 'gone' } });
  await gone[Symbol.asyncDispose]();
  const document = await scan({
    cacheDirectory: cache.path,
    images: [vulnerable.target(), gone.target({ services: ['ghost'] })],
  });
  expect(document.scanners[0]?.targets.map(({ outcome }) => outcome)).toEqual([
    { kind: 'scanned' },
    {
      kind: 'failed',
      text: 'the image is no longer on the engine. Run `compose-gate up` again.',
    },
  ]);
  expect(document.findings.length).toBeGreaterThan(0);
});
