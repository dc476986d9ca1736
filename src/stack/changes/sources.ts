/** What a service is built from: its Dockerfile and the lock files beside it. */
import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import type { ComposeService } from '../../config/compose-model.ts';
import { findLockfiles, readSmall } from './lockfiles/find.ts';

export interface Sources {
  /** As a person knows it; null where there is none, or it cannot be read. */
  dockerfile: { name: string; text: string } | null;
  /** Path within the build context → text */
  lockfiles: ReadonlyMap<string, string>;
}

const MAX_DOCKERFILE_BYTES = 256 * 1024;

/** A context from elsewhere is not here to be read. */
export async function readSources(
  { build }: ComposeService,
  directory: string,
): Promise<Sources | null> {
  if (!build) return null;
  const inline = build['dockerfile_inline'];
  const context = resolve(directory, build.context);
  if (/^[\w+.-]+:\/\/|^git@/.test(build.context)) return null;
  const path = resolve(context, build.dockerfile ?? 'Dockerfile');
  const dockerfile =
    typeof inline === 'string'
      ? { name: 'dockerfile_inline', text: inline }
      : await readDockerfile(path, [context, directory]);
  return { dockerfile, lockfiles: await findLockfiles(context) };
}

/** Only from where sources lie: a path may lead anywhere, and what it leads to would be shown. */
async function readDockerfile(
  path: string,
  places: readonly string[],
): Promise<Sources['dockerfile']> {
  try {
    const real = await realpath(path);
    const roots = await Promise.all(places.map((place) => realpath(place)));
    const root = roots.find((each) => isWithin(real, each));
    if (root === undefined) return null;
    const text = await readSmall(real, MAX_DOCKERFILE_BYTES);
    return text === undefined ? null : { name: relative(roots.at(-1) ?? root, real), text };
  } catch {
    return null;
  }
}

function isWithin(path: string, folder: string): boolean {
  const place = relative(folder, path);
  return place !== '' && !isAbsolute(place) && place.split(/[\\/]/)[0] !== '..';
}

/** Values of `.env` and of the named env files, which may have been written into the model anywhere. */
export async function readEnvFiles(
  directory: string,
  envFiles: readonly string[],
): Promise<string[]> {
  const paths = envFiles.length > 0 ? envFiles : ['.env'];
  const texts = await Promise.all(paths.map((path) => readSmall(resolve(directory, path))));
  return texts.filter((text) => text !== undefined);
}
