/**
 * What differs between base and head, beside each metric that regressed or is suspected to have: facts, related by service and
 * by what it depends on. None of them is claimed to be the cause.
 */
import type { Fact, Metric, ServiceFacts, Why } from '../../records/generated/comparison.ts';
import type { Image, RunRecord } from '../../records/generated/run.ts';
import type { StackDocument } from '../../records/generated/stack.ts';
import type { Packages } from '../../records/packages.ts';
import { packageFacts } from '../../records/packages.ts';
import { pairsOf } from '../pairs.ts';
import { buildFacts } from './build.ts';
import { haveOtherLayers, imageFacts } from './images.ts';
import { relatedServices } from './related.ts';
import { resourceFacts } from './resources.ts';

/** What is in the images by service, where a scan listed those of both variants. */
export type ImagePackages = ReadonlyMap<string, { base: Packages; head: Packages }>;

interface Known {
  run: RunRecord;
  stack: StackDocument;
  packages: ImagePackages;
}

export function whyOf(metrics: readonly Metric[], known: Known): Why | null {
  const { run, stack } = known;
  const asked = metrics.filter(isInQuestion);
  if (asked.length === 0 || !stack.variants.some(({ variant }) => variant === 'base')) return null;
  const rounds = pairsOf(run).flatMap(({ base, head }) => [head, base]);
  const regressions = together(
    asked.map(({ id, subject }) => ({
      metrics: [id],
      services: relatedServices(subject, stack, rounds),
    })),
  );
  return { regressions, whole: wholeFacts(known), services: allFacts(known) };
}

function isInQuestion({ gated, verdict, evidence }: Metric): boolean {
  if (!gated) return false;
  return (
    verdict === 'regressed' || (verdict === 'inconclusive' && evidence?.suspected === 'regressed')
  );
}

/** What concerns the same services is told once. */
function together(all: Why['regressions']): Why['regressions'] {
  const groups = new Map<string, Why['regressions'][number]>();
  for (const { metrics, services } of all) {
    const key = JSON.stringify(services);
    const known = groups.get(key);
    groups.set(key, { metrics: [...(known?.metrics ?? []), ...metrics], services });
  }
  return [...groups.values()];
}

function wholeFacts({ run, stack }: Known): Fact[] {
  const [base, head] = (['base', 'head'] as const).map((name) =>
    stack.variants.find(({ variant }) => variant === name),
  );
  const isBuiltOtherwise = servicesOf(stack).some((service) => {
    const images = imagesOf(run, service);
    return images.base && images.head && haveOtherLayers(images.base, images.head);
  });
  return [
    ...(stack.changes?.whole ?? []),
    ...(base && head && isBuiltOtherwise ? buildFacts(base, head) : []),
  ];
}

function allFacts(known: Known): ServiceFacts[] {
  return servicesOf(known.stack)
    .map((service) => ({ service, facts: factsOf(service, known) }))
    .filter(({ facts }) => facts.length > 0);
}

/** What a limit or a setting says first, then what was measured, then what was built. */
function factsOf(service: string, { run, stack, packages }: Known): Fact[] {
  // Whatever is measured of two that are the same is noise.
  if (stack.identical.includes(service)) return [];
  const sources = stack.changes?.services.find((each) => each.service === service)?.facts ?? [];
  const images = imagesOf(run, service);
  const listed = packages.get(service);
  const inImage = listed ? packageFacts(listed.base, listed.head, 'in the image') : [];
  const facts = [
    ...resourceFacts(service, pairsOf(run)),
    ...(images.base && images.head ? imageFacts(images.base, images.head) : []),
    ...inImage,
    // What is in the image is what runs; but no scanner finds everything that a lock file names.
    ...sources.filter((fact) => !isToldOf(fact, inImage)),
  ];
  return facts.sort((one, other) => ORDER.indexOf(one.about) - ORDER.indexOf(other.about));
}

/** `a (package-lock.json)` where there is `npm a (in the image)` too. */
function isToldOf(fact: Fact, inImage: readonly Fact[]): boolean {
  if (fact.kind !== 'value' || fact.about !== 'package') return false;
  const name = fact.name.split(' (')[0] ?? '';
  return inImage.some((each) => each.kind === 'value' && each.name.split(' ')[1] === name);
}

const ORDER: readonly Fact['about'][] = [
  'service',
  'limit',
  'throttling',
  'oom-kills',
  'memory',
  'setting',
  'variable',
  'base-image',
  'package',
  'file',
  'dockerfile',
  'image',
  'layer',
  'build',
];

function servicesOf({ variants, changes }: StackDocument): string[] {
  return [
    ...new Set([
      ...variants.flatMap(({ services }) => services.map(({ name }) => name)),
      ...(changes?.services ?? []).map(({ service }) => service),
    ]),
  ];
}

function imagesOf({ images }: RunRecord, service: string): { base?: Image; head?: Image } {
  const own = images.filter((image) => image.service === service);
  return Object.fromEntries(own.map((image) => [image.variant, image]));
}
