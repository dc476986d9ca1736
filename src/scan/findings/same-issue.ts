/** Trivy and Snyk on the same issue: Snyk's takes the key of Trivy's, so that it stays the same with and without a token. */
import { ecosystemOf } from './ecosystem.ts';
import type { Found, Variant } from './found.ts';

/** Those of the second scanner, under the keys of the first where both mean the same; nothing is dropped. */
export function underSharedKeys(first: readonly Found[], second: readonly Found[]): Found[] {
  const index = indexOf(first);
  return second.flatMap((found) =>
    found.variants.flatMap((variant) =>
      found.services.flatMap((service) => {
        const here = { ...found, variants: [variant], services: [service] };
        const keys = matchesOf(here, index.get(placeKey(variant, service, here)) ?? []);
        return keys.length === 0 ? [here] : keys.map((key) => ({ ...here, key }));
      }),
    ),
  );
}

function indexOf(all: readonly Found[]): Map<string, Found[]> {
  const index = new Map<string, Found[]>();
  for (const found of all) {
    if (found.package === null) continue;
    for (const variant of found.variants) {
      for (const service of found.services) {
        const key = placeKey(variant, service, found);
        const known = index.get(key);
        if (known) known.push(found);
        else index.set(key, [found]);
      }
    }
  }
  return index;
}

/** Of a package in a service, however a scanner spells it. */
export function placeKey(
  variant: Variant,
  service: string,
  { package: pack }: Pick<Found, 'package'>,
): string {
  const ecosystem = ecosystemOf(pack?.type ?? '');
  return JSON.stringify([variant, service, ecosystem, packageName(ecosystem, pack?.name ?? '')]);
}

/** Python packages have several spellings of one name. */
function packageName(ecosystem: string, name: string): string {
  return ecosystem === 'pip' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name;
}

/** Keys of the same issue on the same package; a second copy of another version is another finding. */
function matchesOf(found: Found, candidates: readonly Found[]): string[] {
  const names = new Set([found.id, ...found.aliases]);
  const same = candidates.filter(({ id, aliases }) =>
    [id, ...aliases].some((name) => names.has(name)),
  );
  const version = found.package?.installedVersion;
  const exact = same.filter(({ package: pack }) => pack?.installedVersion === version);
  return [...new Set((exact.length > 0 || same.length > 1 ? exact : same).map(({ key }) => key))];
}
