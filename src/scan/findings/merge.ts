/** One finding per key, whoever found it, in whichever services and variants. */
import type { Finding } from '../../records/generated/findings.ts';
import type { Found, Severity, Variant } from './found.ts';
import { underSharedKeys } from './same-issue.ts';
import { highest, severityRank } from './severity.ts';

/** A finding of which it is not yet said how it changed. */
export interface Merged {
  finding: Omit<Finding, 'change'>;
  /** By variant, where it was found there; only of scanners that found it in all of these, for two need not agree. */
  severityIn: Partial<Record<Variant, Severity>>;
}

export function mergeFindings(all: readonly Found[]): Merged[] {
  const bySnyk = all.filter((found) => isVulnerabilityBySnyk(found));
  const others = all.filter((found) => !isVulnerabilityBySnyk(found));
  const byKey = new Map<string, Found[]>();
  const shared = bySnyk.length === 0 ? [] : underSharedKeys(others, bySnyk);
  for (const found of [...others, ...shared]) {
    const known = byKey.get(found.key);
    if (known) known.push(found);
    else byKey.set(found.key, [found]);
  }
  const whereOfOne = rememberedWhere();
  return Array.from(byKey.values(), (group) => {
    const [first, ...others] = group;
    return first && others.length === 0 ? asIs(first, whereOfOne) : mergeOne(group);
  });
}

/** Most findings of a large report are of the same services, and share what is said of these. */
function rememberedWhere(): (found: Found) => Where {
  const known = new Map<string, Where>();
  return (found) => {
    // No name has a line break.
    const key = `${found.variants.join(' ')}\n${found.services.join('\n')}`;
    const where = known.get(key) ?? whereOf([found]);
    known.set(key, where);
    return where;
  };
}

type Where = Pick<Finding, 'variants' | 'services' | 'affects'>;

function whereOf(all: readonly Found[]): Where {
  const affects = affectsOf(all);
  return {
    variants: VARIANTS.filter((variant) => all.some(({ variants }) => variants.includes(variant))),
    services: unique(affects.flatMap(({ service }) => service ?? [])),
    affects,
  };
}

function isVulnerabilityBySnyk({ kind, foundBy }: Found): boolean {
  return kind === 'vulnerability' && foundBy[0] === 'snyk';
}

/** Nobody else has a word on it. */
function asIs(found: Found, whereOfOne: (found: Found) => Where): Merged {
  const aliases = unique(found.aliases).filter((id) => id !== found.id);
  return {
    severityIn: severitiesByVariant([found]),
    finding: { ...found, ...whereOfOne(found), aliases },
  };
}

/** Of equal standing the first one speaks, and the others fill in what it lacks; the head speaks before the base. */
function mergeOne(all: readonly Found[]): Merged {
  const inOrder = [...all].sort((one, other) => standing(one) - standing(other));
  const first = inOrder[0] as Found;
  const severityIn = severitiesByVariant(inOrder);
  return {
    severityIn: comparableSeverities(inOrder),
    finding: {
      ...first,
      aliases: unique(inOrder.flatMap(({ id, aliases }) => [id, ...aliases])).filter(
        (id) => id !== first.id,
      ),
      ...whereOf(inOrder),
      severity: severityIn.head ?? severityIn.base ?? 'unknown',
      severities: severitiesBySource(inOrder),
      foundBy: unique(inOrder.flatMap(({ foundBy }) => foundBy)),
      package: packageOf(inOrder),
      layer: layerOf(inOrder),
      location: locationOf(inOrder),
      why: firstKnown(inOrder, ({ why }) => why),
      fix: firstKnown(inOrder, ({ fix }) => fix),
      fixEdit: firstKnown(inOrder, ({ fixEdit }) => fixEdit),
      cis: firstKnown(inOrder, ({ cis }) => cis),
      epss: inOrder.reduce<number | null>((most, { epss }) => larger(most, epss), null),
      kev: kevOf(inOrder),
      url: firstKnown(inOrder, ({ url }) => url),
    },
  };
}

const VARIANTS = ['base', 'head'] as const;

function standing(found: Found): number {
  const second = found.foundBy[0] === 'snyk' || isWitness(found);
  return (second ? 2 : 0) + (found.variants.includes('head') ? 0 : 1);
}

/** A check of Trivy's that says the same as a rule of ours. */
function isWitness({ kind, foundBy }: Found): boolean {
  return kind === 'hardening' && foundBy[0] !== 'hardening';
}

/** Trivy points to the instruction, our rules to where the service is declared. */
function locationOf(all: readonly Found[]): Finding['location'] {
  const pick = ({ location }: Found) => location;
  return firstKnown(all.filter(isWitness), pick) ?? firstKnown(all, pick);
}

/** Every scanner has weighed its sources already; between scanners the more serious word counts. */
function severitiesByVariant(all: readonly Found[]): Merged['severityIn'] {
  return Object.fromEntries(
    VARIANTS.flatMap((variant) => {
      const there = all.filter(({ variants }) => variants.includes(variant));
      return there.length === 0
        ? []
        : [[variant, highest(there.map(({ severity }) => severity))] as const];
    }),
  );
}

function comparableSeverities(all: readonly Found[]): Merged['severityIn'] {
  const ofVariants = VARIANTS.map((variant) =>
    all.filter(({ variants }) => variants.includes(variant)),
  ).filter((found) => found.length > 0);
  const isInAll = (scanner: Finding['foundBy'][number]) =>
    ofVariants.every((found) => found.some(({ foundBy }) => foundBy.includes(scanner)));
  return severitiesByVariant(all.filter(({ foundBy }) => foundBy.every(isInAll)));
}

function severitiesBySource(all: readonly Found[]): Finding['severities'] {
  const [first, ...others] = unique(all.map(({ severities }) => severities));
  // An image that several use was read once.
  if (first && others.length === 0) return first;
  const bySource = new Map<string, Severity>();
  for (const [source, severity] of all.flatMap(({ severities }) => Object.entries(severities))) {
    const known = bySource.get(source);
    if (known === undefined || severityRank(severity) > severityRank(known))
      bySource.set(source, severity);
  }
  return Object.fromEntries(bySource);
}

/** Service by service, in the order of their names; null where it is of no service. */
function affectsOf(all: readonly Found[]): Finding['affects'] {
  const byService = new Map<string | null, Set<Variant>>();
  for (const { services, variants } of all) {
    for (const service of services.length === 0 ? [null] : services) {
      const known = byService.get(service) ?? new Set();
      for (const variant of variants) known.add(variant);
      byService.set(service, known);
    }
  }
  return [...byService]
    .sort(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1))
    .map(([service, variants]) => ({
      service,
      variants: VARIANTS.filter((each) => variants.has(each)),
    }));
}

/** What is installed in the head, or in the base where the head has none of it. */
function packageOf(all: readonly Found[]): Finding['package'] {
  const packages = all.flatMap((found) => (found.package ? [{ ...found.package, found }] : []));
  const [first] = packages;
  if (!first) return null;
  const ofHead = packages.filter(({ found }) => found.variants.includes('head'));
  const relevant = ofHead.length > 0 ? ofHead : packages;
  const versions = unique(
    relevant.flatMap(({ installedVersion }) => installedVersion ?? []),
  ).sort();
  return {
    name: first.name,
    type: first.type,
    path: firstKnown(relevant, ({ path }) => path),
    installedVersion: versions.length === 0 ? null : versions.join(', '),
    fixedVersion: firstKnown(relevant, ({ fixedVersion }) => fixedVersion),
  };
}

/** Ours as soon as one of them is ours: then we can change it. */
function layerOf(all: readonly Found[]): Finding['layer'] {
  const layers = all.map(({ layer }) => layer);
  return (['own', 'base'] as const).find((layer) => layers.includes(layer)) ?? 'unknown';
}

function kevOf(all: readonly Found[]): boolean | null {
  const known = all.map(({ kev }) => kev).filter((kev) => kev !== null);
  return known.length === 0 ? null : known.includes(true);
}

function larger(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.max(one, other);
}

function firstKnown<Item, Value>(
  items: readonly Item[],
  pick: (item: Item) => Value | null,
): Value | null {
  for (const item of items) {
    const value = pick(item);
    if (value !== null) return value;
  }
  return null;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
