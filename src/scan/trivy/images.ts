/** All images, in parallel, each with a cache of its worker. */
import { availableParallelism } from 'node:os';
import type { Log } from '../../platform/log.ts';
import { plainText } from '../../records/text.ts';
import type { Notice, Target } from '../../records/generated/findings.ts';
import type { Found } from '../findings/found.ts';
import { mapWithWorkers } from '../pool.ts';
import type { StoredPackages } from '../stored-packages.ts';
import type { DistinctImage } from '../targets.ts';
import type { Database, DatabaseSettings } from './database.ts';
import { workOn, type Scan } from './image-worker.ts';
import { JavaDatabaseSource } from './java-database.ts';
import { lanesOf } from './lanes.ts';
import { matchLists, type MatchedLists } from './match-lists.ts';
import { removeOldResults, resultsFolder } from './result-cache.ts';
import type { Trivy, TrivyContext } from './run.ts';
import { writeSboms, type WrittenSboms } from './sbom-files.ts';
import type { ImageIssue } from './vulnerability.ts';
import { claimWorkerCaches, linkDatabase } from './worker-caches.ts';

export interface ImagesOptions {
  images: readonly DistinctImage[];
  database: DatabaseSettings;
  /** Where the document will lie; lists of what is in the images go beside it. */
  outputDirectory: string | undefined;
  /** Lists of packages to match in the same session. */
  stored: StoredPackages | null;
  context: TrivyContext;
  now: Date;
  log: Log;
}

export interface ImagesResult extends WrittenSboms {
  targets: Target[];
  found: Found[];
  /** Null where there is nothing to match them with. */
  lists: MatchedLists | null;
}

export interface ImageScan extends Scan {
  image: DistinctImage;
  durationMs: number;
}

/** More do not help: each already uses several threads. */
const MAX_WORKERS = 4;

export async function scanImages(
  trivy: Trivy,
  database: Database,
  options: ImagesOptions,
): Promise<ImagesResult> {
  const { scans, lists } = await scanAll(trivy, database, options);
  const { sboms, notices } = await writeSboms(scans, options.outputDirectory);
  return {
    targets: scans.flatMap(targetsOf),
    found: scans.flatMap(({ image, result }) => foundIn(image, result.findings.issues)),
    lists,
    sboms,
    notices: [...scans.flatMap(endedSystems), ...notices],
  };
}

async function scanAll(
  trivy: Trivy,
  database: Database,
  { images, database: settings, outputDirectory, stored, context, now, log }: ImagesOptions,
): Promise<{ scans: ImageScan[]; lists: MatchedLists | null }> {
  const java = new JavaDatabaseSource(trivy, settings, context);
  const results = resultsFolder(settings.cacheDirectory);
  const lanes = lanesOf(images, Math.min(MAX_WORKERS, availableParallelism()));
  const caches = await claimWorkerCaches(settings.cacheDirectory, lanes.length);
  try {
    await linkDatabases(caches.folders, database, await java.cached(now));
    const options = {
      trivy,
      database,
      java,
      context,
      offline: settings.offline,
      sbom: outputDirectory !== undefined || stored !== null,
      results,
    };
    const work = async (image: DistinctImage, cache: string): Promise<ImageScan> => {
      const began = performance.now();
      const scan = await workOn(image, cache, options, () =>
        log.info(`Trivy scans ${plainText(image.reference)}`),
      );
      return { ...scan, image, durationMs: performance.now() - began };
    };
    const inLanes = await mapWithWorkers(lanes, lanes.length, async (lane, worker) => {
      const inLane: ImageScan[] = [];
      for (const image of lane) inLane.push(await work(image, caches.folders[worker] ?? ''));
      return inLane;
    });
    const scans = inLanes
      .flat()
      .sort((one, other) => images.indexOf(one.image) - images.indexOf(other.image));
    const lists =
      stored === null || database.kind === 'none'
        ? null
        : await matchLists(trivy, stored, scans, {
            ...{ caches: caches.folders, offline: settings.offline, results, context },
            databaseUpdatedAt: database.updatedAt,
          });
    await removeOldResults(results, now);
    return { scans, lists };
  } finally {
    await caches.release();
  }
}

async function linkDatabases(
  folders: readonly string[],
  database: Database,
  java: string | undefined,
): Promise<void> {
  for (const folder of folders) {
    if (database.kind === 'ready') await linkDatabase(database.folder, folder, 'db');
    if (java !== undefined) await linkDatabase(java, folder, 'java-db');
  }
}

function targetsOf({ image, outcome, durationMs }: ImageScan): Target[] {
  return image.usedBy.map(({ variant, services, reference }) => ({
    variant,
    services: services.map((service) => plainText(service)),
    name: plainText(reference),
    outcome,
    durationMs,
  }));
}

function foundIn(image: DistinctImage, issues: readonly ImageIssue[]): Found[] {
  return usesOf(image).flatMap((use) =>
    issues.map(({ issue, layer }) => ({ ...issue, layer: layerOf(image, layer), ...use })),
  );
}

/** Once for base and head where the same services use it in both, which is most images of most runs. */
function usesOf({ usedBy }: DistinctImage): Pick<Found, 'variants' | 'services'>[] {
  const uses = (['base', 'head'] as const).flatMap((variant) => {
    const own = usedBy.filter((use) => use.variant === variant);
    const services = new Set(own.flatMap((use) => use.services.map((name) => plainText(name))));
    return services.size === 0 ? [] : [{ variants: [variant], services: [...services].sort() }];
  });
  const [base, head] = uses;
  return base && head && base.services.join('\n') === head.services.join('\n')
    ? [{ variants: ['base', 'head'], services: head.services }]
    : uses;
}

/** From the base image or from our own instructions. */
function layerOf({ diffIds, baseLayers }: DistinctImage, layer: string | null): Found['layer'] {
  const index = layer === null ? -1 : diffIds.indexOf(layer);
  if (baseLayers === null || index < 0) return 'unknown';
  return index < baseLayers ? 'base' : 'own';
}

function endedSystems({ image, result }: ImageScan): Notice[] {
  const { endedSystem } = result.findings;
  if (endedSystem === null) return [];
  const services = [...new Set(image.usedBy.flatMap((use) => use.services))];
  return [
    {
      scanner: 'trivy',
      text: `${endedSystem} in ${plainText(services.join(', '))} has ended: it gets no advisories any more, so its list of vulnerabilities is not complete.`,
    },
  ];
}
