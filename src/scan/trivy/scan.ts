/** Trivy on all images and Dockerfiles of a run. */
import type { Log } from '../../platform/log.ts';
import { notScanned, type ScannerResult } from '../outcome.ts';
import type { DistinctDockerfile, DistinctImage } from '../targets.ts';
import { prepareDatabase, type Database, type DatabaseSettings } from './database.ts';
import { scanDockerfiles } from './dockerfiles.ts';
import { scanImages } from './images.ts';
import { locateTrivy } from './locate.ts';
import type { TrivyContext } from './run.ts';

export interface TrivyOptions {
  images: readonly DistinctImage[];
  dockerfiles: readonly DistinctDockerfile[];
  database: DatabaseSettings;
  context: TrivyContext;
  now: Date;
  log: Log;
}

export async function scanWithTrivy(options: TrivyOptions): Promise<ScannerResult> {
  const { images, dockerfiles, context } = options;
  if (images.length + dockerfiles.length === 0) {
    return notScanned('trivy', 'nothing-to-scan', 'The stack has no image and no Dockerfile.');
  }
  const located = await locateTrivy(context);
  if (located.kind === 'missing') {
    return notScanned('trivy', located.reason, located.text, located.version);
  }
  const { trivy } = located;
  const database: Database =
    images.length === 0
      ? { kind: 'none', text: 'there is no image to scan' }
      : await prepareDatabase(trivy, options.database, context, options.now);
  const ofImages = await scanImages(trivy, database, options);
  const ofDockerfiles = await scanDockerfiles(trivy, options);
  return {
    scanner: {
      name: 'trivy',
      version: trivy.version,
      databaseUpdatedAt: database.kind === 'ready' ? database.updatedAt : null,
      targets: [...ofImages.targets, ...ofDockerfiles.targets],
      outcome: { kind: 'scanned' },
    },
    found: [...ofImages.found, ...ofDockerfiles.found],
    sboms: [],
    notices: [...noticesOf(database), ...ofImages.notices],
  };
}

function noticesOf(database: Database): ScannerResult['notices'] {
  return database.kind === 'ready' && database.notice !== null
    ? [{ scanner: 'trivy', text: `Trivy used what is in the cache: ${database.notice}.` }]
    : [];
}
