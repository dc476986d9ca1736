/** The smallest changes that remove the most findings: a newer base image, or one package. */
import type { Advice, Finding } from '../../records/generated/findings.ts';
import { plainText } from '../../records/text.ts';
import { ecosystemOf } from './ecosystem.ts';
import { compareVersions, nearestFix } from './version.ts';

/** What an image was built on, and what a scanner would build it on. */
export interface BaseImage {
  service: string;
  reference: string | null;
  better: string | null;
}

/** What comes after these removes little. */
const MAX_ADVICE = 10;

/** Of the head alone, and only where a fixed version is known: anything else would be a guess. */
export function adviceOn(findings: readonly Finding[], baseImages: readonly BaseImage[]): Advice[] {
  const fixFor = fixes();
  const fixable = findings.filter(
    ({ kind, variants, package: pack }) =>
      kind === 'vulnerability' && variants.includes('head') && fixFor(pack) !== null,
  );
  const fromBase = fixable.filter(({ layer }) => layer === 'base');
  const others = fixable.filter(({ layer }) => layer !== 'base');
  return [
    ...groups(fromBase, (finding) => baseKey(finding, baseImages)).map((group) =>
      baseImageAdvice(group, baseImages),
    ),
    ...groups(others, packageKey).map((group) => packageAdvice(group, fixFor)),
  ]
    .sort(mostFirst)
    .slice(0, MAX_ADVICE);
}

/** Asked of a package for each of its findings. */
function fixes(): (pack: Finding['package']) => string | null {
  const known = new Map<string, string | null>();
  return (pack) => {
    if (!pack) return null;
    const key = JSON.stringify([pack.installedVersion, pack.fixedVersion]);
    const fix = known.get(key) ?? fixOf(pack);
    known.set(key, fix);
    return fix;
  };
}

function fixOf(pack: NonNullable<Finding['package']>): string | null {
  // Of several copies the latest is the one whose fix is a fix for all.
  const installed = (pack.installedVersion ?? '').split(', ').sort(compareVersions).at(-1) ?? '';
  return nearestFix(installed === '' ? null : installed, pack.fixedVersion);
}

function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const byKey = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = byKey.get(key);
    if (known) known.push(item);
    else byKey.set(key, [item]);
  }
  return [...byKey.values()];
}

/** Services on one base image change it together; where nobody knows the image, those with the same findings do. */
function baseKey(finding: Finding, baseImages: readonly BaseImage[]): string {
  const references = new Set(
    servicesInHead(finding).map((service) => imageOf(service, baseImages)?.reference),
  );
  const [reference] = references;
  return references.size === 1 && typeof reference === 'string'
    ? JSON.stringify(['image', reference])
    : JSON.stringify(['services', servicesInHead(finding)]);
}

function packageKey({ package: pack }: Finding): string {
  return JSON.stringify([ecosystemOf(pack?.type ?? ''), pack?.name]);
}

function imageOf(service: string, baseImages: readonly BaseImage[]): BaseImage | undefined {
  return baseImages.find((image) => image.service === service);
}

function servicesInHead({ affects }: Finding): string[] {
  return affects.flatMap(({ service, variants }) =>
    service !== null && variants.includes('head') ? [service] : [],
  );
}

function baseImageAdvice(group: readonly Finding[], baseImages: readonly BaseImage[]): Advice {
  const services = servicesOf(group);
  const images = services.flatMap((service) => imageOf(service, baseImages) ?? []);
  const reference = images.find((image) => image.reference !== null)?.reference ?? null;
  const better = images.find((image) => image.better !== null)?.better ?? null;
  const subject = reference ?? `the base image of ${services.join(', ')}`;
  const step =
    better === null ? `a newer build of ${subject}` : `${better} in the place of ${subject}`;
  return {
    kind: 'base-image',
    subject: plainText(subject),
    from: reference,
    to: better,
    services,
    ...removedBy(group),
    text: plainText(`Build ${listed(services)} on ${step}: removes ${counted(group)}.`, 500),
  };
}

/** The highest of the nearest fixes: the smallest version that removes them all. */
function packageAdvice(group: readonly Finding[], fixFor: ReturnType<typeof fixes>): Advice {
  const services = servicesOf(group);
  const pack = group[0]?.package;
  const name = pack?.name ?? '';
  const to = unique(group.flatMap((finding) => fixFor(finding.package) ?? []))
    .sort(compareVersions)
    .at(-1);
  const from = unique(group.flatMap((finding) => finding.package?.installedVersion ?? [])).join(
    ', ',
  );
  return {
    kind: 'package',
    subject: name,
    from: from === '' ? null : from,
    to: to ?? null,
    services,
    ...removedBy(group),
    text: plainText(
      `Update ${name}${from === '' ? '' : ` from ${from}`} to ${to ?? 'a fixed version'} in ${listed(services)}: removes ${counted(group)}.`,
      500,
    ),
  };
}

function servicesOf(group: readonly Finding[]): string[] {
  return unique(group.flatMap(servicesInHead)).sort();
}

function removedBy(group: readonly Finding[]): Pick<Advice, 'removes' | 'keys'> {
  const removes = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0 };
  for (const { severity } of group) removes[severity] += 1;
  return { removes, keys: group.map(({ key }) => key) };
}

function counted(group: readonly Finding[]): string {
  const { removes } = removedBy(group);
  const parts = SEVERITIES.flatMap((severity) =>
    removes[severity] === 0 ? [] : [`${removes[severity]} ${severity}`],
  );
  return `${group.length === 1 ? '1 finding' : `${group.length} findings`} (${parts.join(', ')})`;
}

const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info', 'unknown'] as const;

/** Serious findings first, then all, then the name, so that the order never changes by itself. */
function mostFirst(one: Advice, other: Advice): number {
  const difference = SEVERITIES.map(
    (severity) => other.removes[severity] - one.removes[severity],
  ).find((each) => each !== 0);
  return difference ?? (one.subject < other.subject ? -1 : 1);
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? 'the stack';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
