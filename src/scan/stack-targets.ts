/** What of a stack is scanned: the images its services run, and the Dockerfiles that build them. */
import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { ComposeService } from '../config/compose-model.ts';
import { baseImageOf } from '../stack/base-image.ts';
import type { ImageDetails, KnownImage } from '../stack/engine-types.ts';
import type { Engine } from '../stack/engine.ts';
import type { Variant } from '../stack/names.ts';
import type { PreparedVariant } from '../stack/variant.ts';
import { baseLayersOf } from './base-layers.ts';
import { configDigest, type DockerfileTarget, type ImageTarget } from './targets.ts';

export async function imageTargets(
  variants: readonly PreparedVariant[],
  engine: Engine,
): Promise<ImageTarget[]> {
  const known = await engine.images();
  const targets = variants.flatMap(({ variant, model, imageTags }) =>
    Object.entries(model.services).map(async ([service, { image: reference, build }]) => {
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
          ...(build
            ? await builtOn(image, build, known)
            : { baseLayers: image.layers.length, baseReference: reference }),
        },
      ];
    }),
  );
  return (await Promise.all(targets)).flat();
}

type Base = Pick<ImageTarget, 'baseLayers' | 'baseReference'>;

/** The engine's images tell where the base is among them; else the Dockerfile and the image's history do. */
async function builtOn(
  image: ImageDetails,
  build: NonNullable<ComposeService['build']>,
  known: readonly KnownImage[],
): Promise<Base> {
  const base = baseImageOf(image, known);
  if (base) return { baseLayers: base.layers, baseReference: base.reference };
  const dockerfile = await dockerfileOf(build);
  if (dockerfile === undefined) return { baseLayers: null, baseReference: null };
  const target = build['target'];
  const baseLayers = baseLayersOf({
    dockerfile,
    target: typeof target === 'string' ? target : undefined,
    history: image.history.map(({ createdBy }) => createdBy),
    layers: image.layers.length,
  });
  return { baseLayers, baseReference: null };
}

/** Undefined where it cannot be read: a context may be a repository on the network. */
async function dockerfileOf(
  build: NonNullable<ComposeService['build']>,
): Promise<string | undefined> {
  const inline = build['dockerfile_inline'];
  if (typeof inline === 'string') return inline;
  return readFile(dockerfilePath(build), 'utf8').catch(() => undefined);
}

function dockerfilePath({ context, dockerfile }: NonNullable<ComposeService['build']>): string {
  return resolve(context, dockerfile ?? 'Dockerfile');
}

export async function dockerfileTargets(
  variants: readonly PreparedVariant[],
  /** What a variant's file names are relative to. */
  folderOf: (variant: Variant) => string,
): Promise<DockerfileTarget[]> {
  const targets = variants.flatMap(({ variant, model }) =>
    Object.entries(model.services).map(async ([service, { build }]) => {
      if (!build || build['dockerfile_inline'] !== undefined) return [];
      const path = dockerfilePath(build);
      const text = await dockerfileOf(build);
      if (text === undefined) return [];
      return [
        {
          variant,
          services: [service],
          file: relative(folderOf(variant), path).split(sep).join('/'),
          text,
        },
      ];
    }),
  );
  return (await Promise.all(targets)).flat();
}
