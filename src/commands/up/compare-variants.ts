/** Which services are the same in base and head; a change elsewhere cannot have made them slower. */
import { configDigest } from '../../scan/targets.ts';
import { identicalServices, type VariantFacts } from '../../stack/base/identical.ts';
import type { Engine } from '../../stack/engine.ts';
import type { UpVariant } from './bring-up.ts';

export async function identicalIn(
  base: UpVariant,
  head: UpVariant,
  engine: Engine,
): Promise<string[]> {
  const [one, other] = await Promise.all([base, head].map((variant) => factsOf(variant, engine)));
  return one && other ? identicalServices(one, other) : [];
}

async function factsOf({ plan, prepared }: UpVariant, engine: Engine): Promise<VariantFacts> {
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
  };
}
