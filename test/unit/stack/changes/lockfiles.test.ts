import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { lockfileFacts } from '../../../../src/stack/changes/lockfiles/compare.ts';
import { findLockfiles } from '../../../../src/stack/changes/lockfiles/find.ts';
import { readLockfile } from '../../../../src/stack/changes/lockfiles/read.ts';

const npm = (packages: Record<string, string>) =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: Object.fromEntries(
      Object.entries(packages).map(([name, version]) => [`node_modules/${name}`, { version }]),
    ),
  });

test.each<[string, string, Record<string, string[]>]>([
  [
    'package-lock.json',
    JSON.stringify({
      packages: {
        '': { version: '0.0.0' },
        'node_modules/@a/b': { version: '1.0.0' },
        'node_modules/@a/b/node_modules/c': { version: '2.0.0' },
        'node_modules/c': { version: '3.0.0' },
        'packages/own': { version: '9.0.0' },
      },
    }),
    { '@a/b': ['1.0.0'], c: ['2.0.0', '3.0.0'] },
  ],
  [
    'npm-shrinkwrap.json',
    JSON.stringify({
      dependencies: { a: { version: '1', dependencies: { b: { version: '2' } } } },
    }),
    { a: ['1'], b: ['2'] },
  ],
  [
    'yarn.lock',
    '# yarn lockfile v1\n\n"@a/b@^1.0.0", "@a/b@^1.1.0":\n  version "1.1.2"\n\nc@^2:\n  version "2.0.1"\n  dependencies:\n    d "^1"\n\n"e@npm:^3":\n  version: 3.0.0\n',
    { '@a/b': ['1.1.2'], c: ['2.0.1'], e: ['3.0.0'] },
  ],
  [
    'pnpm-lock.yaml',
    "lockfileVersion: '9.0'\npackages:\n  '@a/b@1.0.0':\n    resolution: {}\n  c@2.0.0(d@1):\n    resolution: {}\n  /e/3.0.0_x:\n    resolution: {}\n  ? long@4.0.0\n  : resolution: {}\n  'f@https://host/f.tgz':\n    version: 5.0.0\n\nsnapshots:\n\n  'g@6.0.0': {}\n",
    {
      '@a/b': ['1.0.0'],
      c: ['2.0.0'],
      e: ['3.0.0'],
      long: ['4.0.0'],
      f: ['https://host/f.tgz'],
    },
  ],
  [
    'requirements.txt',
    '# pinned\nFlask==3.0.1 ; python_version > "3"\nuvicorn[standard]>=0.2\nplain\n-r other.txt\nrequests==2.0 --hash=sha256:x\n',
    { flask: ['3.0.1'], uvicorn: ['>=0.2'], plain: ['any'], requests: ['2.0'] },
  ],
  [
    'Pipfile.lock',
    JSON.stringify({ default: { a: { version: '==1.0' } }, develop: { b: { version: '==2.0' } } }),
    { a: ['1.0'], b: ['2.0'] },
  ],
  [
    'poetry.lock',
    '[[package]]\nname = "a"\nversion = "1.0"\n\n[[package]]\nname = "b"\nversion = "2.0"\n\n[metadata]\nversion = "9"\n',
    { a: ['1.0'], b: ['2.0'] },
  ],
  [
    'go.sum',
    'example.com/a v1.0.0 h1:x=\nexample.com/a v1.0.0/go.mod h1:y=\nexample.com/b v0.9.0/go.mod h1:y=\n',
    { 'example.com/a': ['v1.0.0'] },
  ],
  [
    'Gemfile.lock',
    'GEM\n  specs:\n    rack (2.2.0)\n      base (>= 1)\n    rake (13.0)\n',
    { rack: ['2.2.0'], rake: ['13.0'] },
  ],
  [
    'composer.lock',
    JSON.stringify({ packages: [{ name: 'a/b', version: 'v1' }], 'packages-dev': [] }),
    { 'a/b': ['v1'] },
  ],
])('%s is read', (name, text, expected) => {
  const packages = readLockfile(name, text);
  const read = [...(packages ?? [])].map(([key, versions]) => [key, [...versions].sort()]);
  expect(Object.fromEntries(read)).toEqual(expected);
});

test('a version that moved, one that came and one that went; the same says nothing', () => {
  const base = new Map([['package-lock.json', npm({ a: '1.0.0', b: '1.0.0', old: '1.0.0' })]]);
  const head = new Map([['package-lock.json', npm({ a: '1.0.1', b: '1.0.0', new: '1.0.0' })]]);
  expect(lockfileFacts(base, base)).toEqual([]);
  expect(lockfileFacts(base, head)).toMatchObject([
    { name: 'a (package-lock.json)', base: '1.0.0', head: '1.0.1' },
    { name: 'new (package-lock.json)', base: null, head: '1.0.0' },
    { name: 'old (package-lock.json)', base: '1.0.0', head: null },
  ]);
});

test('a file that came, went or cannot be understood is named', () => {
  const base = new Map([
    ['go.sum', ''],
    ['package-lock.json', npm({})],
  ]);
  const head = new Map([
    ['api/yarn.lock', ''],
    ['package-lock.json', '{"packages": 1'],
  ]);
  expect(lockfileFacts(base, head)).toMatchObject([
    { kind: 'name', name: 'api/yarn.lock', change: 'added' },
    { kind: 'name', name: 'go.sum', change: 'removed' },
    { kind: 'name', name: 'package-lock.json', change: 'changed' },
  ]);
});

test('a regenerated file has an end, and the key to a repository is not kept', () => {
  const names = Array.from({ length: 500 }, (_, index) => `p${index}`);
  const all = (version: string) =>
    new Map([['package-lock.json', npm(Object.fromEntries(names.map((name) => [name, version])))]]);
  const facts = lockfileFacts(all('1'), all('git+https://me:sesame@host/x?token=sesame'));
  expect(facts.at(-1)).toEqual({ kind: 'more', about: 'package', count: 450 });
  expect(facts[0]).toMatchObject({ head: 'git+https://***@host/x' });
  expect(JSON.stringify(facts)).not.toContain('sesame');
});

test('a lock file of a large repository is read at once', () => {
  const began = performance.now();
  const entries = Array.from({ length: 15_000 }, (_, index) => `  a${index}@1.0.0:\n    b: {}\n`);
  const text = `lockfileVersion: '9.0'\npackages:\n${entries.join('')}`;
  expect(readLockfile('pnpm-lock.yaml', text)?.size).toBe(15_000);
  expect(readLockfile('pnpm-lock.yaml', entries.join(''))).toBeUndefined();
  expect(performance.now() - began).toBeLessThan(1_000);
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compose-gate-lockfiles-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('those of the context, not those of what was installed, and no links', async () => {
  const write = (path: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), path);
  };
  for (const path of ['go.sum', 'api/package-lock.json', 'node_modules/a/yarn.lock', 'a/readme.md'])
    write(path);
  symlinkSync('/etc/passwd', join(folder, 'yarn.lock'));
  symlinkSync('/', join(folder, 'everything'));
  expect([...(await findLockfiles(folder))]).toEqual([
    ['go.sum', 'go.sum'],
    ['api/package-lock.json', 'api/package-lock.json'],
  ]);
  expect(await findLockfiles(join(folder, 'nowhere'))).toEqual(new Map());
});
