/** The real Trivy: a stored list of packages holds the vulnerabilities that the image holds, and learns of new advisories. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageListOf } from '../../../src/records/package-list.ts';
import type { StoredPackages } from '../../../src/scan/stored-packages.ts';
import {
  alpine,
  debian,
  nodeModule,
  testImage,
  type TestImage,
} from '../../support/scan/test-image.ts';
import {
  testDatabase,
  writeTestDatabase,
  type TestAdvisory,
} from '../../support/scan/test-database.ts';
import { scan, temporaryFolder, type TemporaryFolder } from '../../support/scan/scanning.ts';

jest.setTimeout(120_000);

const NPM = 'npm::GitHub Security Advisory npm';
const npm = (name: string, id: string, before: string): TestAdvisory => ({
  ...{ source: NPM, package: name, id },
  content: { PatchedVersions: [before], VulnerableVersions: [`<${before}`] },
});
const system = (source: string, name: string, id: string, fixed: string): TestAdvisory => ({
  ...{ source, package: name, id },
  content: { FixedVersion: fixed },
});

const KNOWN = [
  npm('lodash', 'CVE-2021-23337', '4.17.21'),
  npm('@babel/traverse', 'CVE-2023-45133', '7.23.2'),
  system('alpine 3.18', 'musl', 'CVE-2025-26519', '1.2.4-r3'),
  // By the source package, which is called otherwise.
  system('alpine 3.18', 'openssl', 'CVE-2023-5363', '3.1.4-r0'),
  system('debian 12', 'openssl', 'CVE-2023-5678', '3.0.13-1'),
  system('debian 12', 'zlib', 'CVE-2023-45853', '1:1.2.13.dfsg-2'),
  system('debian 12', 'acl', 'CVE-2009-4411', '2.3.1-4'),
];

function databaseWith(advisories: TestAdvisory[], updatedAt: Date) {
  const known = testDatabase();
  return testDatabase({
    updatedAt,
    advisories,
    sources: { ...known.sources, 'debian 12': { ID: 'debian', Name: 'Debian', URL: '' } },
    vulnerabilities: Object.fromEntries(
      advisories.map(({ id }) => [id, { Title: id, VendorSeverity: { nvd: 3, ghsa: 3 } }]),
    ),
  });
}

const HOUR_MS = 3_600_000;
const yesterday = new Date(Date.now() - 24 * HOUR_MS);
const today = new Date(Date.now() - HOUR_MS);

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

const scanOf = (image: TestImage, basis: StoredPackages | null) =>
  scan({
    cacheDirectory: folder.path,
    outputDirectory: folder.path,
    images: [image.target()],
    settings: { trivy: true, snyk: false, hardening: false, rules: {} },
    basis: basis
      ? { kind: 'baseline', stored: basis }
      : { kind: 'none', reason: 'nothing is stored yet' },
  });

async function storedFrom(image: TestImage): Promise<StoredPackages> {
  const { sboms, scanners } = await scanOf(image, null);
  const sbom: unknown = JSON.parse(await readFile(join(folder.path, sboms[0]!.file), 'utf8'));
  return {
    ...{ path: 'baselines/default.json', runId: 'day00001', services: ['web'] },
    trivyVersion: scanners[0]!.version!,
    images: [{ service: 'web', ...packageListOf(sbom)! }],
  };
}

const node = (lodash: string) => ({
  ...nodeModule('lodash', lodash),
  ...nodeModule('@babel/traverse', '7.1.0'),
});
const alpineWith = (lodash: string) => ({
  ...alpine('3.18.4', { musl: '1.2.4-r2', libcrypto3: '3.1.1-r1' }, { libcrypto3: 'openssl' }),
  ...node(lodash),
});
const debianWith = (lodash: string) => ({
  ...debian(
    { libssl3: '3.0.11-1~deb12u2', zlib1g: '1:1.2.13.dfsg-1+b1', acl: '2.3.1-3' },
    { libssl3: 'openssl', zlib1g: 'zlib (1:1.2.13.dfsg-1)' },
  ),
  ...node(lodash),
});

describe.each([
  {
    name: 'Alpine',
    files: alpineWith,
    ids: ['CVE-2021-23337', 'CVE-2023-45133', 'CVE-2023-5363', 'CVE-2025-26519'],
    fresh: system('alpine 3.18', 'openssl', 'CVE-2099-0001', '3.1.9-r0'),
  },
  {
    name: 'Debian',
    files: debianWith,
    ids: ['CVE-2009-4411', 'CVE-2021-23337', 'CVE-2023-45133', 'CVE-2023-45853', 'CVE-2023-5678'],
    fresh: system('debian 12', 'zlib', 'CVE-2099-0002', '1:1.3-1'),
  },
])('$name', ({ files, ids, fresh }) => {
  test('the same image has what its stored list has, advisories of today included', async () => {
    await writeTestDatabase(folder.path, databaseWith(KNOWN, yesterday));
    await using image = await testImage({ files: files('4.17.15') });
    const stored = await storedFrom(image);
    await writeTestDatabase(folder.path, databaseWith([...KNOWN, fresh], today));
    const document = await scanOf(image, stored);
    const changes = document.findings.map(({ id, change }) => [id, change]).sort();
    expect(changes).toEqual([...ids, fresh.id].sort().map((id) => [id, 'unchanged']));
    expect(document.scanners[0]?.targets.map(({ outcome }) => outcome.kind)).toEqual([
      'scanned',
      'scanned',
    ]);
  });

  test('what a change brings is new, and what it removes is fixed', async () => {
    await writeTestDatabase(folder.path, databaseWith([...KNOWN, fresh], today));
    await using safe = await testImage({ files: files('4.17.21') });
    await using vulnerable = await testImage({ files: files('4.17.15') });
    const changed = async (image: TestImage, stored: StoredPackages) =>
      (await scanOf(image, stored)).findings
        .filter(({ change }) => change !== 'unchanged')
        .map(({ id, change }) => [id, change]);
    expect(await changed(vulnerable, await storedFrom(safe))).toEqual([['CVE-2021-23337', 'new']]);
    expect(await changed(safe, await storedFrom(vulnerable))).toEqual([
      ['CVE-2021-23337', 'fixed'],
    ]);
  });
});
