/** The real Trivy on real images of our own making, with a small real database and no network. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseFolder } from '../../../src/scan/trivy/database.ts';
import { alpine, nodeModule, testImage, type TestImage } from '../../support/scan/test-image.ts';
import { testDatabase, writeTestDatabase } from '../../support/scan/test-database.ts';
import { scan, temporaryFolder, type TemporaryFolder } from '../../support/scan/scanning.ts';

jest.setTimeout(120_000);

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

describe('an image that was scanned before', () => {
  const scansOf = async (options: Partial<Parameters<typeof scan>[0]> = {}) => {
    const scanned: string[] = [];
    const document = await scan({
      cacheDirectory: cache.path,
      images: [vulnerable.target({ reference: 'web:1' })],
      log: { info: (text) => void scanned.push(text), warn: () => undefined },
      ...options,
    });
    return { scanned, document };
  };

  test('is not scanned again, under whatever name, and its findings are the same', async () => {
    const first = await scansOf();
    const again = await scansOf({
      images: [vulnerable.target({ reference: 'other:2', services: ['other'] })],
    });
    expect(again.scanned).toEqual([]);
    expect(again.document.findings.map(({ key }) => key)).toEqual(
      first.document.findings.map(({ key }) => key),
    );
    expect(again.document.findings[0]?.services).toEqual(['other']);
  });

  test('is scanned again with another database', async () => {
    await using fresh = await temporaryFolder();
    await writeTestDatabase(fresh.path);
    await scansOf({ cacheDirectory: fresh.path });
    await rm(databaseFolder(fresh.path), { recursive: true });
    await writeTestDatabase(fresh.path, testDatabase({ advisories: [] }));
    const { scanned, document } = await scansOf({ cacheDirectory: fresh.path });
    expect(scanned).toEqual(['Trivy scans web:1']);
    expect(document.findings.map(({ kind }) => kind)).toEqual(['secret']);
  });

  test('is scanned again where what was kept is not what we wrote', async () => {
    const results = join(cache.path, 'trivy', 'results');
    await scansOf();
    for (const name of await readdir(results)) await poison(join(results, name));
    const { scanned, document } = await scansOf();
    expect(scanned).toEqual(['Trivy scans web:1']);
    expect(document.findings).toHaveLength(3);
  });

  test('holds nothing of a secret', async () => {
    await scansOf();
    for (const name of await readdir(join(cache.path, 'trivy', 'results'))) {
      const text = await readFile(join(cache.path, 'trivy', 'results', name), 'utf8');
      expect(text).not.toContain(AWS_KEY);
      expect(text).not.toContain(NEIGHBOUR);
    }
  });
});

/** Drops a finding and rates another one in a word that does not exist. */
async function poison(path: string): Promise<void> {
  const entry = JSON.parse(await readFile(path, 'utf8')) as {
    result: { findings: { issues: Array<{ issue: { severity: string } }> } };
  };
  const { issues } = entry.result.findings;
  issues.pop();
  for (const { issue } of issues) issue.severity = 'harmless';
  await writeFile(path, JSON.stringify(entry));
}

test('a CycloneDX file per image lies beside the document, from the scan that is there', async () => {
  await using output = await temporaryFolder();
  const options = {
    cacheDirectory: cache.path,
    outputDirectory: output.path,
    images: [
      vulnerable.target({ reference: 'web:1' }),
      vulnerable.target({ reference: 'web:1', variant: 'base' }),
      base.target({ reference: 'alpine:3.18', services: ['db'] }),
    ],
  };
  const document = await scan(options);
  expect(document.sboms.map(({ variant, services, image }) => [variant, services, image])).toEqual([
    ['head', ['web'], 'web:1'],
    ['base', ['web'], 'web:1'],
    ['head', ['db'], 'alpine:3.18'],
  ]);
  expect(document.sboms[0]?.file).toBe(document.sboms[1]?.file);
  const text = await readFile(join(output.path, document.sboms[0]!.file), 'utf8');
  const sbom = JSON.parse(text) as {
    bomFormat: string;
    metadata: { component: { name: string } };
    components: Array<{ name: string; version: string }>;
  };
  expect(sbom.bomFormat).toBe('CycloneDX');
  expect(sbom.metadata.component.name).toBe('web:1');
  expect(sbom.components).toContainEqual(
    expect.objectContaining({ name: 'lodash', version: '4.17.15' }),
  );
  expect(text).not.toContain(AWS_KEY);
  // From the cache as well, once the image is not scanned any more.
  const again = await scan({ ...options, log: { info: failOnScan, warn: () => undefined } });
  expect(again.sboms).toEqual(document.sboms);
});

function failOnScan(text: string): void {
  throw new Error(`unexpected: ${text}`);
}

describe('Dockerfiles', () => {
  const aDockerfile = {
    variant: 'head' as const,
    services: ['web'],
    file: 'web/Dockerfile',
    inline: false,
    text: 'FROM scratch\nCOPY app /app\nADD more /more\nUSER 1000\nHEALTHCHECK CMD ["/app"]\n',
  };

  test('are checked without a database, each once', async () => {
    const document = await scan({
      cacheDirectory: cache.path,
      dockerfiles: [aDockerfile, { ...aDockerfile, services: ['worker'] }],
    });
    expect(document.scanners[0]?.targets.map(({ name, services }) => [name, services])).toEqual([
      ['web/Dockerfile', ['web']],
      ['web/Dockerfile', ['worker']],
    ]);
    expect(document.findings).toEqual([
      expect.objectContaining({
        key: 'misconfig:dockerfile:DS-0005:web/Dockerfile:1',
        services: ['web', 'worker'],
        location: { file: 'web/Dockerfile', line: 3, column: 0 },
      }),
    ]);
  });

  test('that did not change are not checked again', async () => {
    const again = await scan({
      cacheDirectory: cache.path,
      dockerfiles: [{ ...aDockerfile, services: ['other'] }],
      log: { info: failOnScan, warn: () => undefined },
    });
    expect(again.findings.map(({ id, services }) => [id, services])).toEqual([
      ['DS-0005', ['other']],
    ]);
  });

  test('cannot switch a check off by a comment', async () => {
    const text = aDockerfile.text.replace('ADD more', '#trivy:ignore:DS-0005\nADD more');
    const document = await scan({
      cacheDirectory: cache.path,
      dockerfiles: [{ ...aDockerfile, text }],
    });
    expect(document.findings.map(({ id, location }) => [id, location?.line])).toEqual([
      ['DS-0005', 4],
    ]);
  });

  test('one more of the same in the head is one new finding', async () => {
    const more = aDockerfile.text.replace('ADD more /more', 'ADD a /a\nADD more /more');
    const document = await scan({
      cacheDirectory: cache.path,
      dockerfiles: [
        { ...aDockerfile, variant: 'base' },
        { ...aDockerfile, text: more },
      ],
    });
    expect(document.findings.map(({ key, change }) => [key, change])).toEqual([
      ['misconfig:dockerfile:DS-0005:web/Dockerfile:1', 'unchanged'],
      ['misconfig:dockerfile:DS-0005:web/Dockerfile:2', 'new'],
    ]);
  });

  test('one that is written in the Compose file has no place of its own', async () => {
    const document = await scan({
      cacheDirectory: cache.path,
      dockerfiles: [{ ...aDockerfile, file: 'dockerfile_inline of web', inline: true }],
    });
    expect(document.findings.map(({ id, location }) => [id, location])).toEqual([
      ['DS-0005', null],
    ]);
  });

  test('one that is none is missing evidence', async () => {
    const document = await scan({
      cacheDirectory: cache.path,
      dockerfiles: [{ ...aDockerfile, text: 'this is no Dockerfile\n' }],
    });
    expect(document.scanners[0]?.targets[0]?.outcome.kind).toBe('failed');
  });
});

test('base and head are told apart by what is in them, with one database for both', async () => {
  await using fixed = await testImage({ base, files: nodeModule('lodash', '4.17.21') });
  const document = await scan({
    cacheDirectory: cache.path,
    images: [vulnerable.target({ variant: 'base' }), fixed.target({ variant: 'head' })],
  });
  expect(document.findings.map(({ id, change }) => [id, change])).toEqual([
    ['aws-access-key-id', 'fixed'],
    ['CVE-2025-26519', 'unchanged'],
    ['CVE-2021-23337', 'fixed'],
  ]);
});
