/** Everything that can go wrong between Trivy and us; the scan is then missing evidence, and never clean. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fakeDatabase, fakeTrivy } from '../../../support/scan/fake-scanner.ts';
import { aTrivyReport, aTrivyVulnerability, nodePackages } from '../../../support/scan/reports.ts';
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
beforeEach(() => fakeDatabase(folder.path));

const onlyTrivy = { trivy: true, snyk: false, hardening: false, rules: {}, timeoutMs: 60_000 };

async function scanWith(script: string, options: AskedScan = {}) {
  const env = await fakeTrivy(folder.path, script);
  const document = await scan({
    cacheDirectory: folder.path,
    settings: onlyTrivy,
    images: [anImageTarget()],
    ...options,
    env: { ...env, ...options.env },
  });
  const [trivy] = document.scanners;
  return { document, outcome: trivy?.targets[0]?.outcome };
}

async function reportFile(report: unknown): Promise<string> {
  const path = join(folder.path, 'report-of-the-test.json');
  await writeFile(path, JSON.stringify(report));
  return path;
}

const good = aTrivyReport([nodePackages([aTrivyVulnerability()])]);

const FAILURES: Array<[what: string, script: string, says: string]> = [
  [
    'half a report',
    `printf '{"SchemaVersion": 2, "Results": [' >"$out"`,
    "Trivy's report cannot be used: it is not JSON",
  ],
  [
    'half a report and a full disk',
    `printf '{"SchemaVersion": 2, "Resu' >"$out"; echo 'write: no space left on device' >&2; exit 1`,
    'the disk is full',
  ],
  ['text instead of JSON', `echo 'all is well' >"$out"`, "Trivy's report cannot be used"],
  ['no report and exit code 0', 'exit 0', 'ended with exit code 0 without a report'],
  ['an empty report', ': >"$out"', 'ended with exit code 0 without a report and said nothing'],
  ['the literal null', 'echo null >"$out"', 'schema 1'],
  ['a list', 'echo "[]" >"$out"', 'schema 1'],
  [
    'another schema',
    `echo '{"SchemaVersion": 3}' >"$out"`,
    'its SchemaVersion is 3; 2 is expected',
  ],
  [
    'a list that is none',
    `echo '{"SchemaVersion": 2, "Results": {}}' >"$out"`,
    'Results is an object where a list was expected',
  ],
  ['being killed', 'kill -9 $$', 'was killed (SIGKILL)'],
  [
    'an error of its own',
    `printf '2026-05-04T10:00:00Z\\tFATAL\\tFatal error\\trun error: out of luck\\n' >&2; exit 1`,
    'Fatal error run error: out of luck',
  ],
  [
    'an engine that is gone',
    `echo 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock' >&2; exit 1`,
    'the Docker engine does not answer',
  ],
];

test.each(FAILURES)('%s is missing evidence', async (_, script, says) => {
  const { document, outcome } = await scanWith(script);
  expect(outcome).toEqual({ kind: 'failed', text: expect.stringContaining(says) });
  expect(document.findings).toEqual([]);
  expect(document.scanners[0]?.outcome).toEqual({ kind: 'scanned' });
});

test('a report on another image is not believed', async () => {
  const other = aTrivyReport([], { Metadata: { DiffIDs: ['sha256:99'] } });
  const { outcome } = await scanWith(`cat ${await reportFile(other)} >"$out"`);
  expect(outcome).toMatchObject({ text: expect.stringContaining('on another image') });
});

test('one that takes too long is stopped', async () => {
  const { outcome } = await scanWith('exec sleep 60', {
    settings: { ...onlyTrivy, timeoutMs: 100 },
  });
  expect(outcome).toMatchObject({ text: expect.stringContaining('Trivy did not end within') });
});

test('a whole report counts whatever the exit code', async () => {
  const { document, outcome } = await scanWith(`cat ${await reportFile(good)} >"$out"; exit 1`);
  expect(outcome).toEqual({ kind: 'scanned' });
  expect(document.findings).toHaveLength(1);
});

test('a cache that cannot be written fails the scanner, and not the command', async () => {
  const file = join(folder.path, 'a-file');
  await writeFile(file, '');
  const { document } = await scanWith('exit 1', { cacheDirectory: join(file, 'cache') });
  expect(document.scanners[0]?.outcome).toEqual({
    kind: 'failed',
    text: expect.stringMatching(/^its files cannot be written: .*ENOTDIR/),
  });
});

test('a result that cannot be kept counts all the same', async () => {
  await using other = await temporaryFolder();
  await fakeDatabase(other.path);
  await writeFile(join(other.path, 'trivy', 'results'), 'a file where a folder should be');
  const { document, outcome } = await scanWith(`cat ${await reportFile(good)} >"$out"`, {
    cacheDirectory: other.path,
  });
  expect(outcome).toEqual({ kind: 'scanned' });
  expect(document.findings).toHaveLength(1);
});

test('an interrupted scan ends the command and leaves nothing behind', async () => {
  const temporary = join(folder.path, 'temporary');
  await mkdir(temporary, { recursive: true });
  const abort = new AbortController();
  const scanning = scanWith('exec sleep 60', {
    signal: abort.signal,
    env: { RUNNER_TEMP: temporary },
    log: { info: () => setTimeout(() => abort.abort(), 50), warn: () => undefined },
  });
  await expect(scanning).rejects.toMatchObject({ name: 'InterruptedError' });
  expect(await readdir(temporary)).toEqual([]);
});

describe('what Trivy is told', () => {
  test('nothing of our environment but how to reach engine and network', async () => {
    const seen = join(folder.path, 'environment');
    await scanWith(`env >${seen}; exit 1`, {
      env: {
        SNYK_TOKEN: 'secret-1',
        GITHUB_TOKEN: 'secret-2',
        TRIVY_SEVERITY: 'LOW',
        DOCKER_HOST: 'unix:///run/other.sock',
        HTTPS_PROXY: 'http://proxy:3128',
      },
    });
    const text = await readFile(seen, 'utf8');
    const names = text
      .split('\n')
      .flatMap((line) => /^(\w+)=/.exec(line)?.[1] ?? [])
      .filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name));
    expect(names.sort()).toEqual(['DOCKER_HOST', 'HOME', 'HTTPS_PROXY', 'PATH', 'TMPDIR']);
    expect(text).not.toContain('secret-');
  });

  test('to call nobody, to take the image from the engine, and to fetch no database by itself', async () => {
    const seen = join(folder.path, 'words');
    await scanWith(`echo "$@" >${seen}; exit 1`);
    const words = await readFile(seen, 'utf8');
    for (const flag of [
      'image --format json --exit-code 0 --scanners vuln,secret',
      '--skip-db-update',
      '--image-src docker',
      '--skip-version-check --disable-telemetry',
      `sha256:${'ab'.repeat(32)}`,
    ]) {
      expect(words).toContain(flag);
    }
  });
});

describe('which Trivy', () => {
  test('none on PATH is not scanned, with what to do', async () => {
    const document = await scan({
      cacheDirectory: folder.path,
      settings: onlyTrivy,
      images: [anImageTarget()],
      env: { PATH: '/nowhere' },
    });
    expect(document.scanners[0]).toMatchObject({
      version: null,
      targets: [],
      outcome: {
        kind: 'not-scanned',
        reason: 'not-installed',
        text: expect.stringContaining('Install Trivy 0.74.0'),
      },
    });
  });

  test('one in the current folder is not run, even where PATH names it', async () => {
    const env = await fakeTrivy(folder.path, 'exit 1');
    const before = process.cwd();
    try {
      process.chdir(join(folder.path, 'bin'));
      const document = await scan({
        cacheDirectory: folder.path,
        settings: onlyTrivy,
        images: [anImageTarget()],
        env: { ...env, PATH: ':.:bin' },
      });
      expect(document.scanners[0]?.outcome).toMatchObject({ reason: 'not-installed' });
    } finally {
      process.chdir(before);
    }
  });

  test.each([
    ['0.63.0', 'not accepted'],
    ['1.0.0', 'not accepted'],
    ['0.69.4', 'published with malware'],
    ['0.69.6', 'published with malware'],
  ])('version %s is refused', async (version, says) => {
    const env = await fakeTrivy(folder.path, 'exit 1', version);
    const document = await scan({
      cacheDirectory: folder.path,
      settings: onlyTrivy,
      images: [anImageTarget()],
      env,
    });
    expect(document.scanners[0]).toMatchObject({
      version,
      outcome: { reason: 'wrong-version', text: expect.stringContaining(says) },
    });
  });

  test('a malicious one is known by what its builder left in it, and never run', async () => {
    const ran = join(folder.path, 'it-ran');
    const env = await fakeTrivy(
      folder.path,
      `exit 1 # -X github.com/aquasecurity/trivy/pkg/version/app.ver=0.69.5"`,
    );
    await writeFile(
      join(folder.path, 'bin', 'trivy'),
      `#!/bin/sh\ntouch ${ran}; echo Version: 0.74.0\n# -X github.com/aquasecurity/trivy/pkg/version/app.ver=0.69.5"\n`,
    );
    const document = await scan({
      cacheDirectory: folder.path,
      settings: onlyTrivy,
      images: [anImageTarget()],
      env,
    });
    expect(document.scanners[0]).toMatchObject({
      version: '0.69.5',
      outcome: { reason: 'wrong-version' },
    });
    expect(await readdir(folder.path)).not.toContain('it-ran');
  });
});
