/**
 * Installs the pinned Trivy. The cache keeps the archive and not the program, because the archive's sum is what we know:
 * it is checked after the download and again before every use, and unpacked only then, into a folder of this run.
 */
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InterruptedError, messageOf } from '../../platform/errors.ts';
import type { Log } from '../../platform/log.ts';
import { runProcess } from '../../platform/process.ts';
import { plainText } from '../../records/text.ts';
import { formatBytes } from '../../records/units.ts';
import type { Pin } from './pins.ts';
import { fetchBy } from './proxy.ts';
import type { Trivy } from './run.ts';

export interface InstallOptions {
  pin: Pin;
  /** `process.platform` and `process.arch`, such as linux-x64. */
  platform: string;
  cacheDirectory: string;
  /** Where the program goes; it is the caller's to remove. */
  folder: string;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  log: Log;
}

export type Installed = { kind: 'installed'; trivy: Trivy } | { kind: 'refused'; text: string };

const DOWNLOAD_TIMEOUT_MS = 5 * 60_000;
/** Trivy's archive has about 60 MiB. */
const MAX_ARCHIVE_BYTES = 512 * 1024 * 1024;

export async function installTrivy(options: InstallOptions): Promise<Installed> {
  const { pin, platform, cacheDirectory } = options;
  const wanted = Object.hasOwn(pin.archives, platform) ? pin.archives[platform] : undefined;
  if (!wanted) {
    const known = Object.keys(pin.archives).join(', ');
    return refused(`Trivy ${pin.version} is not pinned for ${platform}; pinned: ${known}`, pin);
  }
  const archive = join(cacheDirectory, 'trivy', 'archives', wanted.file);
  try {
    if ((await sumOf(archive)) !== wanted.sha256) {
      await rm(archive, { force: true });
      await download(new URL(wanted.file, pin.url), archive, wanted.sha256, options);
    }
    return { kind: 'installed', trivy: await unpack(archive, options) };
  } catch (error) {
    if (options.signal.aborted) throw new InterruptedError('interrupted: installing Trivy');
    return refused(`Trivy ${pin.version} could not be installed: ${messageOf(error)}`, pin);
  }
}

function refused(why: string, { version }: Pin): Installed {
  return { kind: 'refused', text: `${why}. Install Trivy ${version} yourself and put it on PATH.` };
}

/** Undefined where there is no such file. */
async function sumOf(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  return hash.digest('hex');
}

/** In place only when its sum is right. @throws Error */
async function download(
  url: URL,
  archive: string,
  sha256: string,
  { env, signal, log }: InstallOptions,
): Promise<void> {
  log.info(`Downloading ${url.href}`);
  await mkdir(join(archive, '..'), { recursive: true, mode: 0o700 });
  const partial = `${archive}.${process.pid}.partial`;
  try {
    const { sum, bytes } = await fetchTo(url, partial, { env, signal });
    if (sum !== sha256) {
      throw new Error(
        `${url.href} has the sha256 ${sum} (${formatBytes(bytes)}) and not ${sha256}; it was removed and not unpacked`,
      );
    }
    await rename(partial, archive);
  } finally {
    await rm(partial, { force: true });
  }
}

async function fetchTo(
  url: URL,
  path: string,
  { env, signal }: Pick<InstallOptions, 'env' | 'signal'>,
): Promise<{ sum: string; bytes: number }> {
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS)]);
  const fetchUrl = await fetchBy(env, url);
  const response = await fetchUrl(url, { signal: deadline }).catch((error: unknown) => {
    throw new Error(`${url.href} does not answer (${causeOf(error)})`);
  });
  if (!response.ok || !response.body) {
    throw new Error(`${url.href} answers with status ${response.status}`);
  }
  const hash = createHash('sha256');
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      hash.update(chunk);
      done(bytes > MAX_ARCHIVE_BYTES ? new Error('it does not end') : null, chunk);
    },
  });
  await pipeline(response.body, count, createWriteStream(path, { mode: 0o600 })).catch(
    (error: unknown) => {
      throw new Error(`${url.href} broke off after ${formatBytes(bytes)} (${causeOf(error)})`);
    },
  );
  return { sum: hash.digest('hex'), bytes };
}

/** fetch says only "fetch failed"; its cause says why. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return plainText(messageOf(cause));
}

async function unpack(
  archive: string,
  { folder, pin, env, signal }: InstallOptions,
): Promise<Trivy> {
  const { exitCode, stderr } = await runProcess(
    'tar',
    ['-xzf', archive, '-C', folder, '--no-same-owner', 'trivy'],
    { env: { PATH: env['PATH'] }, signal },
  );
  if (exitCode !== 0) throw new Error(`the archive cannot be unpacked (${plainText(stderr)})`);
  return { program: join(folder, 'trivy'), version: pin.version };
}
