/** The installer, with an archive and a pin of our own on loopback. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { execa } from 'execa';
import { installTrivy, type InstallOptions } from '../../../../src/scan/trivy/install.ts';
import { TRIVY_PIN, type Pin } from '../../../../src/scan/trivy/pins.ts';
import { TRIVY_VERSION } from '../../../../src/scan/trivy/version.ts';
import { scan, temporaryFolder, type TemporaryFolder } from '../../../support/scan/scanning.ts';
import { anImageTarget } from '../../../support/scan/targets.ts';

const PLATFORM = `${process.platform}-${process.arch}`;

let folder: TemporaryFolder;
let archive: Buffer;
let server: Server;
let url: string;
let requests: string[] = [];

beforeAll(async () => {
  folder = await temporaryFolder();
  const content = join(folder.path, 'content');
  await mkdir(content);
  await writeFile(join(content, 'trivy'), '#!/bin/sh\necho Version: 0.74.0\n');
  await chmod(join(content, 'trivy'), 0o755);
  await execa('tar', ['-C', content, '-czf', join(folder.path, 'trivy.tar.gz'), 'trivy']);
  archive = await readFile(join(folder.path, 'trivy.tar.gz'));
  server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    if (path.startsWith('/good/')) response.end(archive);
    else if (path.startsWith('/other/')) response.end(Buffer.from('something else'));
    else if (path.startsWith('/truncated/')) {
      response.writeHead(200, { 'content-length': archive.length });
      response.write(archive.subarray(0, archive.length / 2), () => response.destroy());
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await folder[Symbol.asyncDispose]();
});

function aPin(where: string): Pin {
  const sha256 = createHash('sha256').update(archive).digest('hex');
  return {
    version: '0.74.0',
    url: `${url}/${where}/`,
    archives: { [PLATFORM]: { file: 'trivy.tar.gz', sha256 } },
  };
}

async function install(
  cache: TemporaryFolder,
  where: string,
  overrides: Partial<InstallOptions> = {},
) {
  requests = [];
  const target = join(cache.path, `run-${Math.random()}`);
  await mkdir(target);
  return installTrivy({
    pin: aPin(where),
    platform: PLATFORM,
    cacheDirectory: cache.path,
    folder: target,
    env: process.env,
    signal: new AbortController().signal,
    log: { info: () => undefined, warn: () => undefined },
    ...overrides,
  });
}

test('the pinned archive is downloaded, checked, unpacked and runs', async () => {
  await using cache = await temporaryFolder();
  const installed = await install(cache, 'good');
  if (installed.kind !== 'installed') throw new Error(installed.text);
  expect((await execa(installed.trivy.program)).stdout).toBe('Version: 0.74.0');
});

test('from the cache it is checked again and not downloaded', async () => {
  await using cache = await temporaryFolder();
  await install(cache, 'good');
  expect((await install(cache, 'good')).kind).toBe('installed');
  expect(requests).toEqual([]);
});

test('one that was changed in the cache is thrown away and downloaded anew', async () => {
  await using cache = await temporaryFolder();
  await install(cache, 'good');
  await writeFile(join(cache.path, 'trivy', 'archives', 'trivy.tar.gz'), 'changed');
  expect((await install(cache, 'good')).kind).toBe('installed');
  expect(requests).toEqual(['/good/trivy.tar.gz']);
});

test.each([
  ['other', 'and not unpacked'],
  ['truncated', 'broke off after'],
  ['absent', 'answers with status 404'],
])('what is %s at the other end is refused, and nothing of it is kept', async (where, says) => {
  await using cache = await temporaryFolder();
  const installed = await install(cache, where);
  expect(installed).toMatchObject({ kind: 'refused', text: expect.stringContaining(says) });
  expect(await readdir(join(cache.path, 'trivy', 'archives'))).toEqual([]);
});

test('behind a proxy the download goes through it', async () => {
  await using cache = await temporaryFolder();
  const asked: string[] = [];
  const proxy = createServer().on('connect', (request, client: Socket) => {
    asked.push(request.url ?? '');
    const upstream = connect(Number(new URL(url).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(upstream).pipe(client);
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const env = {
    PATH: process.env['PATH'],
    HTTP_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
  };
  const pin = { ...aPin('good'), url: 'http://releases.invalid/good/' };
  expect((await install(cache, 'good', { pin, env })).kind).toBe('installed');
  expect([asked, requests]).toEqual([['releases.invalid:80'], ['/good/trivy.tar.gz']]);

  await using other = await temporaryFolder();
  const excepted = { ...env, NO_PROXY: 'releases.invalid' };
  expect(await install(other, 'good', { pin, env: excepted })).toMatchObject({ kind: 'refused' });
  expect(asked).toHaveLength(1);
  proxy.closeAllConnections();
  proxy.close();
});

test('a server that is not there is named', async () => {
  await using cache = await temporaryFolder();
  const pin = { ...aPin('good'), url: 'http://127.0.0.1:9/' };
  expect(await install(cache, 'good', { pin })).toMatchObject({
    kind: 'refused',
    text: expect.stringMatching(
      /127\.0\.0\.1:9\/trivy\.tar\.gz does not answer .*Install Trivy 0\.74\.0 yourself/,
    ),
  });
});

test('a platform without a pin is refused, and nobody is asked', async () => {
  await using cache = await temporaryFolder();
  const installed = await install(cache, 'good', { platform: 'sunos-x64' });
  expect(installed).toMatchObject({
    text: expect.stringContaining('is not pinned for sunos-x64; pinned: '),
  });
  expect(requests).toEqual([]);
});

test('Ctrl-C during the download ends the command', async () => {
  await using cache = await temporaryFolder();
  const installing = install(cache, 'good', { signal: AbortSignal.abort() });
  await expect(installing).rejects.toMatchObject({ name: 'InterruptedError' });
});

test('a scan installs only where it may', async () => {
  await using cache = await temporaryFolder();
  const options = {
    cacheDirectory: cache.path,
    images: [anImageTarget()],
    trivyPin: aPin('good'),
    env: { PATH: '/usr/bin:/bin' },
    database: { offline: true },
  };
  const without = await scan({ ...options, installScanners: false });
  expect(without.scanners[0]?.outcome).toMatchObject({ reason: 'not-installed' });
  const document = await scan({ ...options, installScanners: true });
  expect(document.scanners[0]).toMatchObject({ version: '0.74.0', outcome: { kind: 'scanned' } });
});

test('every pin is of the version that we run, and whole', () => {
  expect(TRIVY_PIN.version).toBe(TRIVY_VERSION);
  expect(Object.keys(TRIVY_PIN.archives)).toEqual(['linux-x64', 'linux-arm64', 'darwin-arm64']);
  for (const { file, sha256 } of Object.values(TRIVY_PIN.archives)) {
    expect(file).toContain(TRIVY_VERSION);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  }
});
