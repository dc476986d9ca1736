/** What one worker does with one image: from the cache, by a scan, or as much of a scan as can be had. */
import { rm } from 'node:fs/promises';
import type { Target } from '../../records/generated/findings.ts';
import type { DistinctImage } from '../targets.ts';
import type { Database } from './database.ts';
import { scanFlags, scanImage } from './image.ts';
import type { JavaDatabaseSource } from './java-database.ts';
import { readResult, resultKey, writeResult, type CachedResult } from './result-cache.ts';
import type { Ran, Trivy, TrivyContext } from './run.ts';
import { linkDatabase } from './worker-caches.ts';

export interface WorkerOptions {
  trivy: Trivy;
  database: Database;
  java: JavaDatabaseSource;
  context: TrivyContext;
  offline: boolean;
  sbom: boolean;
  /** Folder of the results of earlier runs. */
  results: string;
}

export interface Scan {
  outcome: Target['outcome'];
  result: CachedResult;
}

const NOTHING: CachedResult = { findings: { issues: [], endedSystem: null }, sbom: null };

/** `cache` is the folder of this worker; `onScan` is told when the image is not known from before. */
export async function workOn(
  image: DistinctImage,
  cache: string,
  options: WorkerOptions,
  onScan: () => void,
): Promise<Scan> {
  const { database } = options;
  if (database.kind === 'none') {
    onScan();
    return secretsOnly(image, cache, options, database.text);
  }
  const key = resultKey({
    subject: image.key,
    trivyVersion: options.trivy.version,
    databaseUpdatedAt: database.updatedAt,
    flags: scanFlags({ scanners: 'vuln,secret', offline: options.offline, sbom: options.sbom }),
  });
  const known = await readResult(options.results, key);
  if (known) return scanned(known);
  onScan();
  const ran = await scanWhole(image, cache, options);
  if (ran.kind === 'done') {
    await writeResult(options.results, key, ran.value);
    return scanned(ran.value);
  }
  if (ran.cause === 'no-java-database') return secretsOnly(image, cache, options, ran.text);
  if (ran.cause === 'no-database') {
    await rm(database.folder, { recursive: true, force: true });
    return secretsOnly(image, cache, options, BROKEN_DATABASE);
  }
  return { outcome: { kind: 'failed', text: ran.text }, result: NOTHING };
}

/** The next run fetches another one; this run has to stay with one for all images. */
const BROKEN_DATABASE =
  'Trivy cannot read the vulnerability database in the cache. It was removed: run the scan again to fetch another one';

/** The Java database comes when the first image asks for it. */
async function scanWhole(
  image: DistinctImage,
  cache: string,
  { trivy, java, context, offline, sbom }: WorkerOptions,
): Promise<Ran<CachedResult>> {
  const options = { scanners: 'vuln,secret', cache, offline, sbom } as const;
  const first = await scanImage(trivy, image, options, context);
  if (first.kind === 'done' || first.cause !== 'no-java-database') return first;
  const database = await java.fetch();
  if (database.kind === 'none') return { ...first, text: database.text };
  await linkDatabase(database.folder, cache, 'java-db');
  return scanImage(trivy, image, options, context);
}

/** Without a database the scan of an image has failed, but its secrets need none and are kept. */
async function secretsOnly(
  image: DistinctImage,
  cache: string,
  { trivy, context, offline, sbom }: WorkerOptions,
  why: string,
): Promise<Scan> {
  const ran = await scanImage(trivy, image, { scanners: 'secret', cache, offline, sbom }, context);
  if (ran.kind === 'failed') {
    return { outcome: { kind: 'failed', text: ran.text }, result: NOTHING };
  }
  const text = `vulnerabilities could not be scanned (secrets were): ${why}`;
  return { outcome: { kind: 'failed', text }, result: ran.value };
}

function scanned(result: CachedResult): Scan {
  return { outcome: { kind: 'scanned' }, result };
}
