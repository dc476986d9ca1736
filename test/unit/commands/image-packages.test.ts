import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readImagePackages } from '../../../src/commands/image-packages.ts';
import { writeDocument } from '../../../src/records/documents.ts';
import type { Sbom } from '../../../src/records/generated/findings.ts';
import { someFindings } from '../../support/documents.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'compose-gate-packages-'));
  mkdirSync(join(directory, 'sbom'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

const listOf = (version: string) =>
  JSON.stringify({ components: [{ name: 'a', version, purl: `pkg:npm/a@${version}` }] });
const sbom = (variant: Sbom['variant'], file: string): Sbom => ({
  variant,
  services: ['api'],
  image: 'api',
  file,
});
async function readWith(...sboms: Sbom[]) {
  const findings = someFindings({ sboms });
  await writeDocument(directory, 'findings', findings);
  const packages = await readImagePackages(directory, findings.runId);
  return [...packages].map(([service, { base, head }]) => [service, [...base], [...head]]);
}

test('what a scan listed of both variants', async () => {
  writeFileSync(join(directory, 'sbom/base.cdx.json'), listOf('1'));
  writeFileSync(join(directory, 'sbom/head.cdx.json'), listOf('2'));
  const both = [sbom('base', 'sbom/base.cdx.json'), sbom('head', 'sbom/head.cdx.json')];
  expect(await readWith(...both)).toEqual([
    ['api', [['npm a', new Set(['1'])]], [['npm a', new Set(['2'])]]],
  ]);
  expect(await readWith(...both.slice(1))).toEqual([]);
  expect(await readImagePackages(directory, 'anotherrun')).toEqual(new Map());
});

test('without a scan there is nothing', async () => {
  expect(await readImagePackages(directory, 'a1b2c3d4')).toEqual(new Map());
});

test('a document cannot lead out of its folder, and a broken list is passed over', async () => {
  writeFileSync(join(directory, 'sbom/head.cdx.json'), listOf('2'));
  writeFileSync(join(directory, 'outside.cdx.json'), listOf('1'));
  writeFileSync(join(directory, 'sbom/broken.cdx.json'), '{');
  symlinkSync(join(directory, 'outside.cdx.json'), join(directory, 'sbom/link.cdx.json'));
  for (const file of [
    'sbom/../outside.cdx.json',
    'outside.cdx.json',
    'sbom/link.cdx.json',
    'sbom/broken.cdx.json',
  ])
    expect(await readWith(sbom('base', file), sbom('head', 'sbom/head.cdx.json'))).toEqual([]);
});
