/**
 * What stored lists of packages hold with today's database, and what lists of the head's own images do, made and matched in
 * the same way: a list knows less than an image, and what it does not know must not look like a change.
 */
import type { Target } from '../../records/generated/findings.ts';
import { packageListOf, type PackageList } from '../../records/package-list.ts';
import { plainText } from '../../records/text.ts';
import type { Found, Variant } from '../findings/found.ts';
import { mapWithWorkers } from '../pool.ts';
import type { StoredPackages } from '../stored-packages.ts';
import type { ImageScan } from './images.ts';
import { listKey, scanListOnce, type ListOptions } from './package-list.ts';
import type { Ran, Trivy, TrivyContext } from './run.ts';
import type { ImageIssue } from './vulnerability.ts';

export interface MatchedLists {
  /** One per stored list. */
  targets: Target[];
  base: Found[];
  head: Found[];
}

export interface MatchOptions extends Omit<ListOptions, 'cache'> {
  /** Folders of workers. */
  caches: readonly string[];
  context: TrivyContext;
}

export async function matchLists(
  trivy: Trivy,
  stored: StoredPackages,
  scans: readonly ImageScan[],
  { caches, context, ...options }: MatchOptions,
): Promise<MatchedLists> {
  const listed: Listed[] = [
    ...stored.images.map(({ service, system, packages }) => ({
      ...{ variant: 'base' as const, service: plainText(service) },
      list: { system, packages },
    })),
    ...scans.flatMap(listsOfHead),
  ];
  const distinct = [...new Map(listed.map(({ list }) => [listKey(list), list]))];
  const scanned = await mapWithWorkers(distinct, caches.length, async ([key, list], worker) => {
    const began = performance.now();
    const ran = await scanListOnce(
      trivy,
      list,
      { ...options, cache: caches[worker] ?? '' },
      context,
    );
    return [key, { ran, durationMs: performance.now() - began }] as const;
  });
  const results = new Map(scanned);
  const done = listed.flatMap(({ list, ...place }) => {
    const result = results.get(listKey(list));
    return result ? [{ ...place, ...result }] : [];
  });
  return {
    targets: targetsOf(done),
    base: done.flatMap((each) => foundIn(each, 'base')),
    head: done.flatMap((each) => foundIn(each, 'head')),
  };
}

interface Listed {
  variant: Variant;
  service: string;
  list: PackageList;
}

function listsOfHead({ image, result }: ImageScan): Listed[] {
  const list = result.sbom === null ? undefined : packageListOf(JSON.parse(result.sbom));
  if (!list) return [];
  return image.usedBy
    .filter(({ variant }) => variant === 'head')
    .flatMap(({ services }) =>
      services.map((service) => ({ variant: 'head', service: plainText(service), list })),
    );
}

interface Done extends Omit<Listed, 'list'> {
  ran: Ran<ImageIssue[]>;
  durationMs: number;
}

/** The lists of both sides are needed to tell anything, so one that failed fails both. */
function targetsOf(all: readonly Done[]): Target[] {
  return all
    .filter(({ variant }) => variant === 'base')
    .map(({ variant, service, durationMs }) => {
      const failed = all.find((each) => each.service === service && each.ran.kind === 'failed');
      return {
        variant,
        services: [service],
        name: `the stored package list of ${service}`,
        outcome:
          failed?.ran.kind === 'failed'
            ? { kind: 'failed', text: failed.ran.text }
            : { kind: 'scanned' },
        durationMs,
      };
    });
}

function foundIn({ variant, service, ran }: Done, wanted: Variant): Found[] {
  if (variant !== wanted || ran.kind === 'failed') return [];
  return ran.value.map(({ issue }) => ({ ...issue, variants: [variant], services: [service] }));
}
