/**
 * Trivy's Dockerfile checks that our own rules decide as well. Ours see what runs: a Dockerfile without USER is fine
 * where the Compose file sets one. So theirs becomes a second witness of ours, or is dropped where ours knows better.
 */
import type { Coverage } from './change.ts';
import type { Found, Variant } from './found.ts';

interface Overlap {
  rules: readonly string[];
  /** Our rule has the last word; else it sees only a part of what Trivy sees. */
  decides: boolean;
}

const OVERLAPS: Readonly<Record<string, Overlap>> = {
  'DS-0002': { rules: ['runs-as-root'], decides: true },
  'DS-0026': { rules: ['health-check-missing', 'image-health-check-missing'], decides: true },
  'DS-0005': { rules: ['image-add-instruction'], decides: false },
  'DS-0017': { rules: ['image-update-alone'], decides: false },
  'DS-0031': {
    rules: ['image-secret-in-history', 'image-secret-in-environment', 'secret-in-build-args'],
    decides: false,
  },
};

/** Every rule of ours that is named above. */
export const OVERLAPPING_RULES = Object.values(OVERLAPS).flatMap(({ rules }) => rules);

export function underOurRules(all: readonly Found[], covered: Coverage): Found[] {
  const ours = new Map<string, Found>();
  for (const found of all) {
    if (found.kind === 'hardening') {
      for (const place of placesOf(found)) ours.set(placeKey(place, found.id), found);
    }
  }
  return all.flatMap((found) => {
    const overlap = found.kind === 'misconfiguration' ? OVERLAPS[found.id] : undefined;
    if (!overlap) return [found];
    return placesOf(found).flatMap((place) => {
      const here = { ...found, variants: [place.variant], services: [place.service] };
      const rule = overlap.rules.find((name) => ours.has(placeKey(place, name)));
      const own = rule === undefined ? undefined : ours.get(placeKey(place, rule));
      if (own) return [asWitness(here, own)];
      return overlap.decides && covered('hardening', place.variant, place.service) ? [] : [here];
    });
  });
}

interface Place {
  variant: Variant;
  service: string;
}

function placesOf({ variants, services }: Found): Place[] {
  return variants.flatMap((variant) => services.map((service) => ({ variant, service })));
}

function placeKey({ variant, service }: Place, rule: string): string {
  return JSON.stringify([variant, service, rule]);
}

/** The severity of our rule counts: the configuration can change it. */
function asWitness(found: Found, own: Found): Found {
  return {
    ...found,
    key: own.key,
    kind: own.kind,
    id: own.id,
    aliases: [found.id],
    title: own.title,
    severity: own.severity,
  };
}
