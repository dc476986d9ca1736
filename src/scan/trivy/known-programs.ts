/**
 * Programs that were looked at before and are the same file still, with their versions: looking through 250 MB and
 * starting a program for its version take longer than a scan of which every result is known.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Undefined where the file was never looked at, or changed since. */
export async function knownVersion(
  cacheDirectory: string,
  program: string,
): Promise<string | undefined> {
  const known = await readKnown(cacheDirectory);
  const entry = Object.hasOwn(known, program) ? known[program] : undefined;
  return entry !== undefined && entry.file === (await identityOf(program))
    ? entry.version
    : undefined;
}

export async function rememberVersion(
  cacheDirectory: string,
  program: string,
  version: string,
): Promise<void> {
  const known = { [program]: { version, file: await identityOf(program) } };
  await mkdir(join(cacheDirectory, 'trivy'), { recursive: true, mode: 0o700 });
  await writeFile(pathOf(cacheDirectory), JSON.stringify(known), { mode: 0o600 });
}

interface Known {
  version: string;
  file: string;
}

async function readKnown(cacheDirectory: string): Promise<Record<string, Known>> {
  try {
    return JSON.parse(await readFile(pathOf(cacheDirectory), 'utf8')) as Record<string, Known>;
  } catch {
    return {};
  }
}

function pathOf(cacheDirectory: string): string {
  return join(cacheDirectory, 'trivy', 'known-program.json');
}

/** The time of its last change of any kind cannot be set back, unlike that of its content. */
async function identityOf(program: string): Promise<string> {
  const { dev, ino, size, mtimeMs, ctimeMs } = await stat(program);
  return JSON.stringify([dev, ino, size, mtimeMs, ctimeMs]);
}
