/** A base that runs published images where head builds its own. Pure. */
import type { ComposeModel } from '../../config/compose-model.ts';
import { UserError } from '../../platform/errors.ts';
import { suggestion } from '../../platform/nearest.ts';

export interface PublishedModel {
  model: ComposeModel;
  /** What runs in place of each build, and what was named. */
  images: { service: string; reference: string }[];
}

const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9._:@/-]*$/;

/** `images` or `images:web=registry.example/web:1.4,db=…` as service → reference; undefined for any other base. @throws UserError */
export function parseImages(asked: string): Map<string, string> | undefined {
  if (asked === 'images') return new Map();
  if (!asked.startsWith('images:')) return undefined;
  const pairs = asked.slice('images:'.length).split(',');
  return new Map(
    pairs.map((pair) => {
      const [service = '', reference = '', ...rest] = pair.trim().split('=');
      if (service !== '' && REFERENCE.test(reference) && rest.length === 0)
        return [service, reference];
      throw new UserError(
        `--base is "${asked}", and "${pair}" names no image. Write images:service=reference, several with commas between them.`,
      );
    }),
  );
}

/** @throws UserError for a service that the stack lacks, and for one that is built and has no image to run instead. */
export function publishedModel(
  source: ComposeModel,
  named: ReadonlyMap<string, string>,
): PublishedModel {
  const names = Object.keys(source.services);
  for (const service of named.keys()) {
    if (Object.hasOwn(source.services, service)) continue;
    throw new UserError(
      `--base images names the service "${service}", which the stack does not have. ${suggestion(service, names)}`,
    );
  }
  const model = structuredClone(source);
  const images: PublishedModel['images'] = [];
  // Where a service runs what another one builds, it follows that one.
  const followed = new Map<string, string>();
  for (const [service, { image, build }] of Object.entries(source.services)) {
    const reference = named.get(service);
    if (build && image !== undefined && reference !== undefined) followed.set(image, reference);
  }
  for (const [service, own] of Object.entries(model.services)) {
    const reference = named.get(service) ?? followed.get(own.image ?? '') ?? own.image;
    if (reference === undefined) {
      throw new UserError(
        `--base images has nothing to run for ${service}: it is built, and names no image. Give it one with \`image:\` in the Compose file, or with --base images:${service}=reference.`,
      );
    }
    if (own.build || reference !== own.image) images.push({ service, reference });
    own.image = reference;
    delete own.build;
  }
  return { model, images };
}
