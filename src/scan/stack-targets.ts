/** What of a stack is scanned: the images its services run, and the Dockerfiles that build them. */
import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { ComposeService } from '../config/compose-model.ts';
import { baseImageOf } from '../stack/base-image.ts';
import type { ImageDetails, KnownImage } from '../stack/engine-types.ts';
import type { Engine } from '../stack/engine.ts';
import type { Variant } from '../stack/names.ts';
import type { PreparedVariant } from '../stack/variant.ts';
import { baseLayersOf } from './base-layers.ts';
import {
  configDigest,
  type DockerfileTarget,
  type ImageTarget,
  type MissingTarget,
} from './targets.ts';

export interface StackTargets {
  images: ImageTarget[];
  dockerfiles: DockerfileTarget[];
  missing: MissingTarget[];
  leftOut: string[];
}

export async function stackTargets(
  variants: readonly PreparedVariant[],
  engine: Engine,
  /** What a variant's file names are relative to. */
  rootOf: (variant: Variant) => Promise<string>,
): Promise<StackTargets> {
  const known = await engine.images();
  const places = variants.flatMap((prepared) =>
    Object.entries(prepared.model.services).map(([name, service]) => ({ prepared, name, service })),
  );
  const images = await Promise.all(places.map((place) => imageOf(place, engine, known)));
  const dockerfiles = await Promise.all(
    places.map((place) => dockerfileOf(place, rootOf(place.prepared.variant))),
  );
  const all = [...images, ...dockerfiles];
  return {
    images: images.flatMap((image) => (image.kind === 'found' ? [image.target] : [])),
    dockerfiles: dockerfiles.flatMap((file) => (file.kind === 'found' ? [file.target] : [])),
    missing: all.flatMap((each) => (each.kind === 'missing' ? [each.target] : [])),
    leftOut: [...new Set(all.flatMap((each) => (each.kind === 'left-out' ? [each.why] : [])))],
  };
}

/** A service of a variant. */
interface Place {
  prepared: PreparedVariant;
  name: string;
  service: ComposeService;
}

type Sought<Target> =
  | { kind: 'found'; target: Target }
  /** There is none. */
  | { kind: 'none' }
  | { kind: 'missing'; target: MissingTarget }
  | { kind: 'left-out'; why: string };

async function imageOf(
  { prepared: { variant, imageTags }, name: service, service: { image: reference, build } }: Place,
  engine: Engine,
  known: readonly KnownImage[],
): Promise<Sought<ImageTarget>> {
  // What a provider gives is no container.
  if (reference === undefined) return { kind: 'none' };
  // Our own tag of a built image tells a person nothing.
  const name = imageTags[service] === undefined ? reference : `the image built for ${service}`;
  const image = await engine.image(reference);
  if (!image) {
    const why = `${name} is not on the engine. Run \`compose-gate up\` again.`;
    return { kind: 'missing', target: { kind: 'image', variant, service, name, why } };
  }
  return {
    kind: 'found',
    target: {
      variant,
      services: [service],
      reference: name,
      imageId: image.id,
      diffIds: image.layers,
      configDigest: configDigest(image.config),
      ...(build
        ? await builtOn(image, build, known)
        : { baseLayers: image.layers.length, baseReference: reference }),
    },
  };
}

type Base = Pick<ImageTarget, 'baseLayers' | 'baseReference'>;

/** The engine's images tell where the base is among them; else the Dockerfile and the image's history do. */
async function builtOn(
  image: ImageDetails,
  build: Build,
  known: readonly KnownImage[],
): Promise<Base> {
  const base = baseImageOf(image, known);
  if (base) return { baseLayers: base.layers, baseReference: base.reference };
  const dockerfile = await textOf(build);
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

type Build = NonNullable<ComposeService['build']>;

/** Undefined where it cannot be read. */
async function textOf(build: Build): Promise<string | undefined> {
  const inline = build['dockerfile_inline'];
  if (typeof inline === 'string') return inline;
  return isRemote(build) ? undefined : readFile(pathOf(build), 'utf8').catch(() => undefined);
}

function pathOf({ context, dockerfile }: Build): string {
  return resolve(context, dockerfile ?? 'Dockerfile');
}

/** A context may be a repository or an archive on the network, and the file then lies in it. */
function isRemote({ context, dockerfile }: Build): boolean {
  const isAddress = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i.test(context);
  return isAddress && !isAbsolute(dockerfile ?? '');
}

async function dockerfileOf(
  { prepared: { variant }, name: service, service: { build } }: Place,
  root: Promise<string>,
): Promise<Sought<DockerfileTarget>> {
  if (!build) return { kind: 'none' };
  const inline = build['dockerfile_inline'] !== undefined;
  if (!inline && isRemote(build)) {
    const why = `The Dockerfile of ${service} is not on this machine (its build context is an address), so it was not checked.`;
    return { kind: 'left-out', why };
  }
  const file = inline
    ? `dockerfile_inline of ${service}`
    : relative(await root, pathOf(build))
        .split(sep)
        .join('/');
  const text = await textOf(build);
  if (text === undefined) {
    const why = `${file} cannot be read. Give it back and run \`compose-gate scan\` again.`;
    return {
      kind: 'missing',
      target: { kind: 'dockerfile', variant, service, name: file, why },
    };
  }
  return { kind: 'found', target: { variant, services: [service], file, inline, text } };
}
