/** What of a stack is scanned: the images its services run, and the Dockerfiles that build them. */
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { baseImageOf } from '../stack/base-image.ts';
import type { Engine } from '../stack/engine.ts';
import type { PreparedVariant } from '../stack/variant.ts';
import { configDigest, type DockerfileTarget, type ImageTarget } from './targets.ts';

export async function imageTargets(
  variants: readonly PreparedVariant[],
  engine: Engine,
): Promise<ImageTarget[]> {
  const known = await engine.images();
  const targets = variants.flatMap(({ variant, model, imageTags }) =>
    Object.entries(model.services).map(async ([service, { image: reference }]) => {
      const image = reference === undefined ? undefined : await engine.image(reference);
      if (!image || reference === undefined) return [];
      return [
        {
          variant,
          services: [service],
          // Our own tag of a built image tells a person nothing.
          reference:
            imageTags[service] === undefined ? reference : `the image built for ${service}`,
          imageId: image.id,
          diffIds: image.layers,
          configDigest: configDigest(image.config),
          baseLayers: baseImageOf(image, known)?.layers ?? null,
        },
      ];
    }),
  );
  return (await Promise.all(targets)).flat();
}

/** @param directory what file names are relative to */
export async function dockerfileTargets(
  variants: readonly PreparedVariant[],
  directory: string,
): Promise<DockerfileTarget[]> {
  const targets = variants.flatMap(({ variant, model }) =>
    Object.entries(model.services).map(async ([service, { build }]) => {
      if (!build || build['dockerfile_inline'] !== undefined) return [];
      const path = join(build.context, build.dockerfile ?? 'Dockerfile');
      const text = await readFile(path, 'utf8').catch(() => undefined);
      if (text === undefined) return [];
      return [
        {
          variant,
          services: [service],
          file: relative(directory, path).split(sep).join('/'),
          text,
        },
      ];
    }),
  );
  return (await Promise.all(targets)).flat();
}
