/** All images, in parallel, each with a cache of its worker. */
import { availableParallelism } from 'node:os';
import type { Log } from '../../platform/log.ts';
import { plainText } from '../../records/text.ts';
import type { Notice, Target } from '../../records/generated/findings.ts';
import type { Found } from '../findings/found.ts';
import { mapWithWorkers } from '../pool.ts';
import type { DistinctImage } from '../targets.ts';
import type { Database, DatabaseSettings } from './database.ts';
import { scanImage } from './image.ts';
import type { ImageFindings } from './image-report.ts';
import type { Trivy, TrivyContext } from './run.ts';
import type { ImageIssue } from './vulnerability.ts';
import { claimWorkerCaches, linkDatabase } from './worker-caches.ts';

export interface ImagesOptions {
  images: readonly DistinctImage[];
  database: DatabaseSettings;
  context: TrivyContext;
  log: Log;
}

export interface ImagesResult {
  targets: Target[];
  found: Found[];
  notices: Notice[];
}

/** More do not help: each already uses several threads. */
const MAX_WORKERS = 4;

export async function scanImages(
  trivy: Trivy,
  database: Database,
  { images, database: settings, context, log }: ImagesOptions,
): Promise<ImagesResult> {
  const workers = Math.min(MAX_WORKERS, availableParallelism(), images.length);
  const caches = await claimWorkerCaches(settings.cacheDirectory, workers);
  try {
    if (database.kind === 'ready') {
      for (const folder of caches.folders) await linkDatabase(database.folder, folder, 'db');
    }
    const scans = await mapWithWorkers(images, workers, async (image, worker) => {
      log.info(`Trivy scans ${plainText(image.reference)}`);
      const cache = caches.folders[worker] ?? '';
      const began = performance.now();
      const scan = await scanOne(
        trivy,
        image,
        { database, cache, offline: settings.offline },
        context,
      );
      return { ...scan, image, durationMs: performance.now() - began };
    });
    return {
      targets: scans.flatMap(targetsOf),
      found: scans.flatMap(({ image, findings }) => foundIn(image, findings.issues)),
      notices: scans.flatMap(noticesOf),
    };
  } finally {
    await caches.release();
  }
}

interface Scan {
  outcome: Target['outcome'];
  findings: ImageFindings;
}

interface ImageScan extends Scan {
  image: DistinctImage;
  durationMs: number;
}

const NOTHING: ImageFindings = { issues: [], endedSystem: null };

/** Without a database the scan of an image has failed, but its secrets need none and are kept. */
async function scanOne(
  trivy: Trivy,
  image: DistinctImage,
  { database, cache, offline }: { database: Database; cache: string; offline: boolean },
  context: TrivyContext,
): Promise<Scan> {
  const scanners = database.kind === 'ready' ? 'vuln,secret' : 'secret';
  const ran = await scanImage(trivy, image, { scanners, cache, offline }, context);
  if (ran.kind === 'failed') {
    return { outcome: { kind: 'failed', text: ran.text }, findings: NOTHING };
  }
  if (database.kind === 'ready') return { outcome: { kind: 'scanned' }, findings: ran.value };
  return {
    outcome: {
      kind: 'failed',
      text: `vulnerabilities could not be scanned (secrets were): ${database.text}`,
    },
    findings: ran.value,
  };
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
  return image.usedBy.flatMap(({ variant, services }) => {
    const names = services.map((service) => plainText(service));
    return issues.map(({ issue, layer }) => ({
      ...issue,
      layer: layerOf(image, layer),
      variants: [variant],
      services: names,
    }));
  });
}

/** From the base image or from our own instructions. */
function layerOf({ diffIds, baseLayers }: DistinctImage, layer: string | null): Found['layer'] {
  const index = layer === null ? -1 : diffIds.indexOf(layer);
  if (baseLayers === null || index < 0) return 'unknown';
  return index < baseLayers ? 'base' : 'own';
}

function noticesOf({ image, findings }: ImageScan): Notice[] {
  if (findings.endedSystem === null) return [];
  const services = [...new Set(image.usedBy.flatMap((use) => use.services))];
  return [
    {
      scanner: 'trivy',
      text: `${findings.endedSystem} in ${plainText(services.join(', '))} has ended: it gets no advisories any more, so its list of vulnerabilities is not complete.`,
    },
  ];
}
