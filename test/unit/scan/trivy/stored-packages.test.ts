/** Stored packages are matched in the session of the image scan; what goes wrong with them is never "nothing is new". */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredPackages } from '../../../../src/scan/stored-packages.ts';
import { fakeDatabase, fakeTrivy } from '../../../support/scan/fake-scanner.ts';
import { aTrivyReport, aTrivyVulnerability, nodePackages } from '../../../support/scan/reports.ts';
import {
  scan,
  temporaryFolder,
  type AskedScan,
  type TemporaryFolder,
} from '../../../support/scan/scanning.ts';
import { anImageTarget } from '../../../support/scan/targets.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
  await fakeDatabase(folder.path);
});
afterEach(async () => {
  await folder[Symbol.asyncDispose]();
});

const lodash = (version: string) => ({
  system: null,
  packages: [{ purl: `pkg:npm/lodash@${version}` }],
});

const stored = (overrides: Partial<StoredPackages> = {}): StoredPackages => ({
  path: 'baselines/default.json',
  runId: 'day00001',
  trivyVersion: '0.74.2',
  images: [{ service: 'web', ...lodash('4.17.15') }],
  services: ['web'],
  ...overrides,
});

/** The image and its own list hold lodash 4.17.15; of a list, that version alone is vulnerable. */
async function scanAgainst(
  packages: StoredPackages,
  { sbom = '', ...options }: AskedScan & { sbom?: string } = {},
) {
  const write = async (name: string, value: unknown) => {
    await writeFile(join(folder.path, name), JSON.stringify(value));
    return join(folder.path, name);
  };
  const image = await write('image.json', aTrivyReport([nodePackages([aTrivyVulnerability()])]));
  const cyclonedx = await write('own.cdx.json', {
    components: [{ name: 'lodash', purl: 'pkg:npm/lodash@4.17.15' }],
  });
  const inList = aTrivyReport(
    [nodePackages([aTrivyVulnerability({ PkgPath: undefined, Layer: {} })])],
    { Metadata: {} },
  );
  const found = await write('list.json', inList);
  const nothing = await write('nothing.json', aTrivyReport([], { Metadata: {} }));
  const env = await fakeTrivy(
    folder.path,
    `echo "$*" >> ${folder.path}/calls
case "$1" in
  image) cat ${image} >"$out" ;;
  convert) cat ${cyclonedx} >"$out" ;;
  sbom) ${sbom}
    for list in "$@"; do [ "$list" = --output ] && break; last=$list; done
    if grep -q 'lodash@4.17.15' "$last"; then cat ${found} >"$out"; else cat ${nothing} >"$out"; fi ;;
esac`,
  );
  const document = await scan({
    cacheDirectory: folder.path,
    outputDirectory: join(folder.path, 'output'),
    settings: { trivy: true, snyk: false, hardening: false, rules: {} },
    images: [anImageTarget()],
    basis: { kind: 'baseline', stored: packages },
    ...options,
    env: { ...env, ...options.env },
  });
  const calls = (await readFile(join(folder.path, 'calls'), 'utf8').catch(() => '')).split('\n');
  return { document, lists: calls.filter((line) => line.startsWith('sbom ')) };
}

const isNew = ({ findings }: { findings: Array<{ id: string; change: string }> }) =>
  findings.map(({ change }) => change);

test('what the stored packages have too is unchanged; equal lists are matched once', async () => {
  const { document, lists } = await scanAgainst(stored());
  expect(document.basis).toEqual({
    kind: 'baseline',
    path: 'baselines/default.json',
    runId: 'day00001',
  });
  expect(isNew(document)).toEqual(['unchanged']);
  expect(document.scanners[0]?.targets.map(({ variant, name }) => [variant, name])).toEqual([
    ['head', 'the image built for web'],
    ['base', 'the stored package list of web'],
  ]);
  expect(lists).toHaveLength(1);
  expect(lists[0]).toContain('--skip-db-update --skip-java-db-update');
  // Nor again where nothing changed since.
  expect((await scanAgainst(stored())).lists).toHaveLength(1);
});

test('what they do not have is new', async () => {
  const images = [{ service: 'web', ...lodash('4.17.21') }];
  expect(isNew((await scanAgainst(stored({ images }))).document)).toEqual(['new']);
});

test('a match that was started and failed is missing evidence, and nothing is new by it', async () => {
  const { document } = await scanAgainst(stored(), { sbom: 'kill -9 $$' });
  expect(document.scanners[0]?.targets[1]).toMatchObject({
    variant: 'base',
    services: ['web'],
    outcome: { kind: 'failed', text: expect.stringContaining('was killed') },
  });
  expect(isNew(document)).toEqual(['unknown']);
});

test('the list of the head fails the comparison as well', async () => {
  const images = [{ service: 'web', ...lodash('4.17.21') }];
  const sbom = `for each in "$@"; do case "$each" in *packages.cdx.json) grep -q 4.17.15 "$each" && exit 1 ;; esac; done`;
  const { document } = await scanAgainst(stored({ images }), { sbom });
  expect(document.scanners[0]?.targets[1]?.outcome.kind).toBe('failed');
  expect(isNew(document)).toEqual(['unknown']);
});

test('a service of the stored run without a list is named', async () => {
  const { document } = await scanAgainst(stored({ services: ['web', 'worker'] }));
  expect(document.notices.map(({ text }) => text)).toContain(
    'baselines/default.json has no packages of worker, so what is new there is not known.',
  );
});

test('packages that another Trivy listed are not compared with', async () => {
  const { document, lists } = await scanAgainst(stored({ trivyVersion: '0.73.1' }));
  expect(document.basis).toEqual({
    kind: 'none',
    reason:
      'the packages stored in baselines/default.json were listed by Trivy 0.73.1 and this is 0.74.0: the next `baseline update` stores them anew',
  });
  expect(isNew(document)).toEqual(['unknown']);
  expect(document.scanners[0]?.targets).toHaveLength(1);
  expect(lists).toEqual([]);
});

test('without a database nothing is compared', async () => {
  await using fresh = await temporaryFolder();
  const { document } = await scanAgainst(stored(), {
    cacheDirectory: fresh.path,
    database: { offline: true },
  });
  expect(document.basis).toMatchObject({
    kind: 'none',
    reason: expect.stringContaining('there is no vulnerability database'),
  });
  expect(document.scanners[0]?.targets).toHaveLength(1);
});

test('without Trivy nothing is compared', async () => {
  const { document } = await scanAgainst(stored(), {
    settings: { trivy: false, snyk: false, hardening: false, rules: {} },
  });
  expect(document.basis).toEqual({
    kind: 'none',
    reason: 'Trivy did not match the packages stored in baselines/default.json',
  });
});
