/** Which services are the same in base and head; a change elsewhere cannot have made them slower. */
import type { ComposeModel } from '../../config/compose-model.ts';
import { configDigest } from '../../scan/targets.ts';
import { identicalServices, type VariantFacts } from '../../stack/base/identical.ts';
import { digestOf, mountedPaths } from '../../stack/base/mounted.ts';
import type { Engine } from '../../stack/engine.ts';
import type { UpVariant } from './bring-up.ts';

export async function identicalIn(
  base: UpVariant,
  head: UpVariant,
  engine: Engine,
): Promise<string[]> {
  return identicalServices(await factsOf(base, head, engine), await factsOf(head, base, engine));
}

async function factsOf(
  { plan, prepared }: UpVariant,
  other: UpVariant,
  engine: Engine,
): Promise<VariantFacts> {
  const images = await Promise.all(
    Object.entries(prepared.model.services).map(async ([name, { image: reference }]) => {
      const image = reference === undefined ? undefined : await engine.image(reference);
      const facts = image && { layers: image.layers, configDigest: configDigest(image.config) };
      return [name, facts] as const;
    }),
  );
  return {
    model: plan.model,
    directory: plan.source.directory,
    images: Object.fromEntries(images),
    mounted: await mountedOf(plan.model, other.plan.model),
  };
}

/** What both read from one and the same place is the same. */
async function mountedOf(
  model: ComposeModel,
  other: ComposeModel,
): Promise<VariantFacts['mounted']> {
  const shared = mountedPaths(other);
  const digests: VariantFacts['mounted'] = {};
  for (const [service, paths] of mountedPaths(model))
    digests[service] = await digestOf(paths.filter((path) => !shared.get(service)?.includes(path)));
  return digests;
}
