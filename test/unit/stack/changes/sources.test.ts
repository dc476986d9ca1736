import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readSources } from '../../../../src/stack/changes/sources.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'compose-gate-sources-'));
  mkdirSync(join(folder, 'api'));
  writeFileSync(join(folder, 'api/Dockerfile'), 'FROM scratch\n');
  writeFileSync(join(folder, 'api/go.sum'), 'x');
  symlinkSync('/etc/passwd', join(folder, 'api/Linked'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const read = (build: Record<string, unknown>) =>
  readSources({ build: { context: join(folder, 'api'), ...build } }, folder);

test('the Dockerfile by its path as a person knows it, and the lock files beside it', async () => {
  expect(await read({})).toEqual({
    dockerfile: { name: 'api/Dockerfile', text: 'FROM scratch\n' },
    lockfiles: new Map([['go.sum', 'x']]),
  });
});

test('one that is written into the Compose file', async () => {
  expect(await read({ dockerfile_inline: 'FROM x' })).toMatchObject({
    dockerfile: { name: 'dockerfile_inline', text: 'FROM x' },
  });
});

test.each(['/etc/passwd', '../../../../../../etc/passwd', 'Linked', 'Missing'])(
  'nothing is read from elsewhere: %s',
  async (dockerfile) => {
    expect(await read({ dockerfile })).toMatchObject({ dockerfile: null });
  },
);

test('what is built from elsewhere, or not at all, has no sources here', async () => {
  expect(await read({ context: 'https://example.com/x.git' })).toBeNull();
  expect(await readSources({ image: 'x' }, folder)).toBeNull();
});
