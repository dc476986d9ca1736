/** Small images of a test's own making, straight into the engine; each is gone when the test is done with it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { configDigest, type ImageTarget } from '../../../src/scan/targets.ts';

export interface TestImage extends AsyncDisposable {
  reference: string;
  id: string;
  diffIds: string[];
  target(overrides?: Partial<ImageTarget>): ImageTarget;
}

export interface ImageOptions {
  /** path → content; with a base they make one more layer on it. */
  files: Record<string, string | Uint8Array>;
  base?: TestImage;
}

let count = 0;

export async function testImage({ files, base }: ImageOptions): Promise<TestImage> {
  count += 1;
  const reference = `compose-gate-test/scan-${process.pid}-${Date.now()}-${count}:1`;
  const folder = await mkdtemp(join(tmpdir(), 'compose-gate-test-image-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, 'files', path)), { recursive: true });
      await writeFile(join(folder, 'files', path), content);
    }
    await (base ? onTopOf(base, folder, reference) : fromNothing(folder, reference));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const { stdout } = await execa('docker', ['image', 'inspect', reference]);
  const [details] = JSON.parse(stdout) as Array<{
    Id: string;
    Config: unknown;
    RootFS: { Layers: string[] };
  }>;
  const { Id: id, Config: config, RootFS } = details!;
  return {
    reference,
    id,
    diffIds: RootFS.Layers,
    target: (overrides = {}) => ({
      variant: 'head',
      services: ['web'],
      reference,
      imageId: id,
      diffIds: RootFS.Layers,
      configDigest: configDigest(config),
      baseLayers: null,
      ...overrides,
    }),
    async [Symbol.asyncDispose]() {
      await execa('docker', ['image', 'rm', '--force', reference], { reject: false });
    },
  };
}

async function fromNothing(folder: string, reference: string): Promise<void> {
  const archive = join(folder, 'image.tar');
  await execa('tar', ['-C', join(folder, 'files'), '-cf', archive, '.']);
  await execa('docker', ['import', archive, reference]);
}

async function onTopOf(base: TestImage, folder: string, reference: string): Promise<void> {
  await writeFile(join(folder, 'Dockerfile'), `FROM ${base.reference}\nCOPY files /\n`);
  await execa('docker', ['build', '--quiet', '--tag', reference, folder]);
}

/** What npm leaves of an installed package. */
export function nodeModule(name: string, version: string): Record<string, string> {
  return {
    [`app/node_modules/${name}/package.json`]: JSON.stringify({ name, version, license: 'MIT' }),
  };
}

/** An Alpine without anything in it but the list of what is installed; `origins` names source packages. */
export function alpine(
  version: string,
  packages: Record<string, string>,
  origins: Record<string, string> = {},
): Record<string, string> {
  const entries = Object.entries(packages).map(
    ([name, installed]) =>
      `P:${name}\nV:${installed}\nA:x86_64\no:${origins[name] ?? name}\nL:MIT\n`,
  );
  return {
    'etc/os-release': `ID=alpine\nVERSION_ID=${version}\nPRETTY_NAME="Alpine Linux v${version}"\n`,
    'etc/alpine-release': `${version}\n`,
    'lib/apk/db/installed': `${entries.join('\n')}\n`,
  };
}

/** A Debian 12 of the same kind; `sources` is what stands in `Source:`, a version in brackets where it differs. */
export function debian(
  packages: Record<string, string>,
  sources: Record<string, string> = {},
): Record<string, string> {
  const entries = Object.entries(packages).map(([name, version]) =>
    [
      `Package: ${name}`,
      'Status: install ok installed',
      'Architecture: amd64',
      ...(name in sources ? [`Source: ${sources[name]}`] : []),
      `Version: ${version}`,
    ].join('\n'),
  );
  return {
    'etc/os-release': 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian GNU/Linux 12"\n',
    'etc/debian_version': '12.5\n',
    'var/lib/dpkg/status': `${entries.join('\n\n')}\n`,
  };
}
