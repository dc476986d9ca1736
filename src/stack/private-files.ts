/** Files of a run that its containers could write to. What a container wrote as root, only root can remove. */
import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ComposeModel } from '../config/compose-model.ts';
import type { Engine } from './engine.ts';
import type { Variant } from './names.ts';

const FORBIDDEN = new Set(['EACCES', 'EPERM']);

/** Makes room for a fresh copy; what cannot be removed now goes aside until the end of the run. */
export async function makeRoom(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true });
  } catch (error) {
    if (!isForbidden(error)) throw error;
    await rename(path, `${path}.${randomUUID()}`);
  }
}

/** Where we may not remove it, a container may: with the images that wrote it. @throws Error with what is left to do. */
export async function removePrivateFiles(
  folder: string,
  images: readonly string[],
  engine: Engine,
): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
  } catch (error) {
    if (!isForbidden(error)) throw error;
    const names = await readdir(folder);
    for (const image of images) if (await engine.removeFiles(folder, names, image)) break;
    await rm(folder, { recursive: true, force: true }).catch(() => {
      throw new Error(
        `containers wrote files to ${folder} that belong to root, and no image of the stack could remove them. Remove the folder as root`,
      );
    });
  }
}

/** The images that a variant runs, as its generated model names them. */
export async function imagesOfRun(folder: string, variants: readonly Variant[]): Promise<string[]> {
  const models = await Promise.all(
    variants.map((variant) =>
      readFile(join(folder, variant, 'compose.json'), 'utf8').then(
        (text) => JSON.parse(text) as ComposeModel,
        () => undefined,
      ),
    ),
  );
  const services = models.flatMap((model) => Object.values(model?.services ?? {}));
  return [...new Set(services.flatMap(({ image }) => image ?? []))];
}

function isForbidden(error: unknown): boolean {
  return FORBIDDEN.has((error as NodeJS.ErrnoException).code ?? '');
}
