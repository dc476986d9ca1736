/** Between the Snyk CLI and us; its API stays out of this. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fakeSnyk } from '../../../support/scan/fake-scanner.ts';
import { aSnykApplication, aSnykIssue, aSnykReport } from '../../../support/scan/reports.ts';
import {
  scan,
  temporaryFolder,
  type TemporaryFolder,
  type AskedScan,
} from '../../../support/scan/scanning.ts';
import { anImageTarget } from '../../../support/scan/targets.ts';

let folder: TemporaryFolder;

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

const onlySnyk = { trivy: false, snyk: true, hardening: false, rules: {}, timeoutMs: 60_000 };

async function scanWith(script: string, options: AskedScan = {}) {
  const env = await fakeSnyk(folder.path, script);
  const document = await scan({
    cacheDirectory: folder.path,
    settings: onlySnyk,
    snykToken: 'the-token',
    images: [anImageTarget()],
    ...options,
    env: { ...env, ...options.env },
  });
  const snyk = document.scanners[1];
  return { document, snyk, outcome: snyk?.targets[0]?.outcome };
}

test.each([
  ['half a JSON', `printf '{"vulnerabilities": ['; exit 1`, 'without a report'],
  ['text', 'echo all is well', 'ended with exit code 0 without a report: all is well'],
  ['being killed', 'kill -9 $$', 'was killed (SIGKILL)'],
  ['a full disk', 'echo "ENOSPC: no space left on device" >&2; exit 2', 'no space left on device'],
])('%s is missing evidence', async (_, script, says) => {
  const { document, outcome } = await scanWith(script);
  expect(outcome).toEqual({ kind: 'failed', text: expect.stringContaining(says) });
  expect(document.findings).toEqual([]);
});

test('one that takes too long is stopped', async () => {
  const { outcome } = await scanWith('exec sleep 60', {
    settings: { ...onlySnyk, timeoutMs: 300 },
  });
  expect(outcome).toMatchObject({ text: expect.stringContaining('Snyk did not end within') });
});

test('it gets its token, and no other', async () => {
  const seen = join(folder.path, 'environment');
  await scanWith(`env >${seen}; exit 2`, {
    env: { GITHUB_TOKEN: 'secret', SNYK_TOKEN: 'another', SNYK_API: 'https://api.eu.snyk.io/v1' },
  });
  const text = await readFile(seen, 'utf8');
  expect(text).toContain('SNYK_TOKEN=the-token');
  expect(text).toContain('SNYK_API=https://api.eu.snyk.io/v1');
  expect(text).not.toMatch(/GITHUB_TOKEN|another/);
});

test('the token is in no document, whatever the CLI prints', async () => {
  const { document } = await scanWith('echo "token the-token was refused"; exit 2');
  expect(JSON.stringify(document)).not.toContain('the-token');
});

test('where the quota ends midway, what was answered is kept and the rest is not scanned', async () => {
  const report = join(folder.path, 'report.json');
  await writeFile(report, JSON.stringify(aSnykReport([aSnykApplication([aSnykIssue()])])));
  const [first, second] = ['aa', 'bb'].map((byte) => `sha256:${byte.repeat(32)}`);
  const { document, snyk } = await scanWith(
    `case "$*" in *${first}*) cat ${report}; exit 1 ;; esac
    echo '{"ok": false, "error": "You have reached your monthly limit"}'; exit 2`,
    {
      images: [
        anImageTarget({ imageId: first!, diffIds: ['1'], services: ['web'] }),
        anImageTarget({ imageId: second!, diffIds: ['2'], services: ['worker'] }),
      ],
    },
  );
  expect(snyk?.outcome).toMatchObject({
    kind: 'not-scanned',
    reason: 'quota',
    text: expect.stringContaining('1 of 2 images: the quota of its plan is used up'),
  });
  expect(snyk?.targets.map(({ services }) => services)).toEqual([['web']]);
  expect(document.findings).toHaveLength(1);
});

test('an image in which Snyk finds nothing to read is said, and is not clean', async () => {
  const { document } = await scanWith('exit 3');
  expect(document.notices.map(({ text }) => text)).toEqual([
    'Snyk found nothing that it can read in the image built for web.',
  ]);
});
