/** What is kept of a CycloneDX list: enough to be matched again, and nothing that was not understood. */
import { describe, expect, test } from '@jest/globals';
import { packageListOf, purlParts } from '../../../src/records/package-list.ts';

const properties = (values: Record<string, string>) =>
  Object.entries(values).map(([name, value]) => ({ name: `aquasecurity:trivy:${name}`, value }));

const listOf = (...components: unknown[]) => packageListOf({ components });

const debian = { type: 'operating-system', name: 'debian', version: '12.5' };
const zlib = {
  name: 'zlib1g',
  version: '1:1.2.13.dfsg-1+b1',
  purl: 'pkg:deb/debian/zlib1g@1.2.13.dfsg-1%2Bb1?arch=amd64&distro=debian-12.5&epoch=1',
  properties: properties({
    SrcName: 'zlib',
    SrcVersion: '1.2.13.dfsg',
    SrcRelease: '1',
    SrcEpoch: '1',
  }),
};
const acl = {
  name: 'acl',
  version: '2.3.1-3',
  purl: 'pkg:deb/debian/acl@2.3.1-3?arch=amd64&distro=debian-12.5',
  properties: properties({ SrcName: 'acl', SrcVersion: '2.3.1', SrcRelease: '3' }),
};

test('the distribution is kept, and the source package where it is called otherwise', () => {
  expect(listOf(zlib, debian, acl)).toEqual({
    system: { name: 'debian', version: '12.5' },
    packages: [
      { purl: acl.purl },
      { purl: zlib.purl, source: { name: 'zlib', version: '1:1.2.13.dfsg-1' } },
    ],
  });
});

test('a binary that was built again has another version than its source', () => {
  const rebuilt = { ...acl, purl: acl.purl.replace('-3', '-3%2Bb1') };
  expect(listOf(rebuilt)?.packages[0]?.source).toEqual({ name: 'acl', version: '2.3.1-3' });
});

test('a name is kept where the package URL has lost it', () => {
  const scoped = { group: '@babel', name: 'traverse', purl: 'pkg:npm/%40babel/traverse@7.1.0' };
  const python = { name: 'PyYAML', purl: 'pkg:pypi/pyyaml@6.0' };
  expect(listOf(scoped, python)?.packages).toEqual([
    { purl: scoped.purl },
    { purl: python.purl, name: 'PyYAML' },
  ]);
});

test('one package in several places is listed once, and the order does not matter', () => {
  expect(listOf(acl, zlib, acl)).toEqual(listOf(zlib, acl));
  expect(listOf(acl, zlib, acl)?.packages).toHaveLength(2);
});

test('an image without a distribution has none', () => {
  expect(listOf({ name: 'b', purl: 'pkg:npm/b@2' })).toEqual({
    system: null,
    packages: [{ purl: 'pkg:npm/b@2' }],
  });
});

test.each([
  ['no package URL', { name: 'app' }],
  ['a package URL that is none', { name: 'a', purl: 'https://example.com' }],
  ['a package URL that is broken', { name: 'a', purl: 'pkg:npm/%zz@1' }],
  ['one that is too long', { name: 'a', purl: `pkg:npm/${'a'.repeat(500)}@1` }],
  ['a name that is too long', { name: 'A'.repeat(301), purl: 'pkg:npm/a@1' }],
  ['no object', 'text'],
  ['null', null],
])('%s is passed over', (_, component) => {
  expect(listOf(component, { name: 'b', purl: 'pkg:npm/b@2' })?.packages).toEqual([
    { purl: 'pkg:npm/b@2' },
  ]);
});

test.each([[null], [{}], [{ components: 'many' }], ['text']])('%j is no list', (sbom) => {
  expect(packageListOf(sbom)).toBeUndefined();
});

describe('a package URL', () => {
  test.each([
    ['pkg:apk/alpine/musl@1.2.4-r2?arch=x86_64', true, 'musl', '1.2.4-r2'],
    ['pkg:rpm/redhat/bash@5.1.8-6.el9?epoch=2', true, 'bash', '2:5.1.8-6.el9'],
    ['pkg:golang/github.com/a/b@v1.0.0#sub', false, 'github.com/a/b', 'v1.0.0'],
    ['pkg:npm/b', false, 'b', ''],
  ])('%s', (purl, isOfSystem, name, version) => {
    expect(purlParts(purl)).toEqual({ isOfSystem, name, version });
  });
});
