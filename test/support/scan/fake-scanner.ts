/** A scanner that misbehaves in one way: a shell script under the scanner's name, in a folder for PATH. */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseFolder } from '../../../src/scan/trivy/database.ts';

/** `$out` is the file that the report is to be written to. Returns the environment that finds it. */
export async function fakeTrivy(
  folder: string,
  script: string,
  version = '0.74.0',
): Promise<NodeJS.ProcessEnv> {
  return fakeScanner(
    folder,
    'trivy',
    [
      `case "$*" in --version*) echo "Version: ${version}"; exit 0 ;; esac`,
      'out=',
      'previous=',
      'for word in "$@"; do [ "$previous" = --output ] && out=$word; previous=$word; done',
      script,
    ].join('\n'),
  );
}

export async function fakeSnyk(folder: string, script: string): Promise<NodeJS.ProcessEnv> {
  return fakeScanner(
    folder,
    'snyk',
    `case "$*" in --version) echo 1.1307.4; exit 0 ;; esac\n${script}`,
  );
}

async function fakeScanner(
  folder: string,
  name: string,
  script: string,
): Promise<NodeJS.ProcessEnv> {
  const bin = join(folder, 'bin');
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(bin, name), 0o755);
  return { PATH: `${bin}:${process.env['PATH'] ?? ''}` };
}

/** Metadata of a database that is new; the scanner that would read it is a fake. */
export async function fakeDatabase(
  cacheDirectory: string,
  dates: { updatedAt?: Date; nextUpdate?: Date; downloadedAt?: Date } = {},
): Promise<void> {
  const folder = databaseFolder(cacheDirectory);
  const now = new Date();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'trivy.db'), 'not empty');
  await writeFile(
    join(folder, 'metadata.json'),
    JSON.stringify({
      Version: 2,
      UpdatedAt: dates.updatedAt ?? now,
      NextUpdate: dates.nextUpdate ?? new Date(now.getTime() + 3_600_000),
      DownloadedAt: dates.downloadedAt ?? now,
    }),
  );
}
