/**
 * Services that are the same in base and head: equal layers, equal image configuration without Compose's stamps, equal resolved
 * model, equal files mounted from the checkout, and the same of everything they depend on. Pure.
 */
import { createHash } from 'node:crypto';
import type { ComposeModel } from '../../config/compose-model.ts';
import { sorted } from '../sorted.ts';

export interface VariantFacts {
  /** As `docker compose config` gives it, before names are changed. */
  model: ComposeModel;
  /** The folder that its relative paths were resolved from. */
  directory: string;
  /** service → layers and configuration of its image; undefined where the engine does not have it */
  images: Record<string, { layers: readonly string[]; configDigest: string } | undefined>;
  /** service → digest of what it mounts from the checkout */
  mounted: Record<string, string>;
}

export function identicalServices(base: VariantFacts, head: VariantFacts): string[] {
  const own = Object.keys(head.model.services).filter((name) => isSame(name, base, head));
  const same = new Set(own);
  // What depends on a changed service may behave differently: taken out until nothing changes any more.
  for (let before = -1; before !== same.size;) {
    before = same.size;
    for (const name of same) {
      const dependencies = Object.keys(head.model.services[name]?.depends_on ?? {});
      if (dependencies.some((dependency) => !same.has(dependency))) same.delete(name);
    }
  }
  return [...same].sort();
}

function isSame(name: string, base: VariantFacts, head: VariantFacts): boolean {
  const images = [base.images[name], head.images[name]];
  const [one, other] = images;
  if (!one || !other || one.configDigest !== other.configDigest) return false;
  if (one.layers.length === 0 || one.layers.join() !== other.layers.join()) return false;
  if (base.mounted[name] !== head.mounted[name]) return false;
  return modelDigest(name, base) === modelDigest(name, head);
}

/** The service with the networks, volumes, secrets and configs it may use; folders of the two checkouts look alike. */
function modelDigest(name: string, { model, directory }: VariantFacts): string {
  const service = { ...model.services[name] };
  // Where it was built does not matter, what came of it is compared.
  delete service.build;
  const { networks, volumes, secrets, configs } = model;
  const text = JSON.stringify(sorted({ service, networks, volumes, secrets, configs }));
  return createHash('sha256').update(text.replaceAll(directory, '.')).digest('hex');
}
