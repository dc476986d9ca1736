/** Trivy on all images and Dockerfiles of a run. */
import type { Log } from '../../platform/log.ts';
import { notScanned, type ScannerResult } from '../outcome.ts';
import { inPrivateFolder } from '../private-folder.ts';
import type { StoredPackages } from '../stored-packages.ts';
import {
  failedTarget,
  type DistinctDockerfile,
  type DistinctImage,
  type MissingTarget,
} from '../targets.ts';
import { againstPackages, fitOf } from './against-packages.ts';
import { prepareDatabase, type Database, type DatabaseSettings } from './database.ts';
import { scanDockerfiles } from './dockerfiles.ts';
import { scanImages } from './images.ts';
import { locateTrivy } from './locate.ts';
import type { Pin } from './pins.ts';
import type { Trivy, TrivyContext } from './run.ts';

export interface TrivyOptions {
  images: readonly DistinctImage[];
  dockerfiles: readonly DistinctDockerfile[];
  missing: readonly MissingTarget[];
  database: DatabaseSettings;
  outputDirectory: string | undefined;
  stored: StoredPackages | null;
  /** What is installed where PATH has no Trivy that will do; null: nothing. */
  install: Pin | null;
  context: TrivyContext;
  now: Date;
  log: Log;
}

export function scanWithTrivy(options: TrivyOptions): Promise<ScannerResult> {
  const { images, dockerfiles, missing, context, install, database, log } = options;
  if (images.length + dockerfiles.length + missing.length === 0) {
    return Promise.resolve(
      notScanned('trivy', 'nothing-to-scan', 'The stack has no image and no Dockerfile.'),
    );
  }
  return inPrivateFolder(context.env, async (folder) => {
    const { cacheDirectory } = database;
    const located = await locateTrivy(folder, { context, install, cacheDirectory, log });
    if (located.kind === 'missing') {
      return notScanned('trivy', located.reason, located.text, located.version);
    }
    const result = await scanAll(located.trivy, options);
    return { ...result, notices: [...noticesOf(located.notice), ...result.notices] };
  });
}

async function scanAll(trivy: Trivy, options: TrivyOptions): Promise<ScannerResult> {
  const database: Database =
    options.images.length === 0
      ? { kind: 'none', text: 'there is no image to scan' }
      : await prepareDatabase(trivy, options.database, options.context, options.now);
  const fit = fitOf(trivy, database, options.stored);
  const ofImages = await scanImages(trivy, database, { ...options, stored: fit.stored });
  const against = againstPackages(fit, ofImages);
  const ofDockerfiles = await scanDockerfiles(trivy, options);
  const ready = database.kind === 'ready' ? database : null;
  const stale =
    ready === null || ready.notice === null
      ? null
      : `Trivy used what is in the cache: ${ready.notice}.`;
  return {
    scanner: {
      name: 'trivy',
      version: trivy.version,
      databaseUpdatedAt: ready?.updatedAt ?? null,
      targets: [
        ...ofImages.targets,
        ...ofDockerfiles.targets,
        ...options.missing.map(failedTarget),
        ...against.targets,
      ],
      outcome: { kind: 'scanned' },
    },
    found: [...ofImages.found, ...ofDockerfiles.found, ...against.found],
    sboms: ofImages.sboms,
    notices: [...noticesOf(stale), ...ofImages.notices, ...against.notices],
    ...(against.stored && { stored: against.stored }),
  };
}

function noticesOf(text: string | null): ScannerResult['notices'] {
  return text === null ? [] : [{ scanner: 'trivy', text }];
}
