/** One image, scanned: vulnerabilities and secrets, or secrets alone where there is no database. */
import { messageOf } from '../../platform/errors.ts';
import { MalformedReport } from '../reading.ts';
import type { DistinctImage } from '../targets.ts';
import { badReport } from './failure.ts';
import { imageFindings } from './image-report.ts';
import type { CachedResult } from './result-cache.ts';
import { QUIET_FLAGS, trivyReport, type Ran, type Trivy, type TrivyContext } from './run.ts';
import { convertToSbom } from './sbom.ts';

export interface ImageScanOptions {
  scanners: 'vuln,secret' | 'secret';
  cache: string;
  offline: boolean;
  /** Also make a list of what is in the image. */
  sbom: boolean;
}

/** What decides what is found, beside image, version and database; see `resultKey`. */
export function scanFlags({ scanners, offline, sbom }: Omit<ImageScanOptions, 'cache'>): string[] {
  return [
    '--scanners',
    scanners,
    '--list-all-pkgs',
    ...(offline ? ['--offline-scan'] : []),
    ...(sbom ? ['with SBOM'] : []),
  ];
}

export async function scanImage(
  trivy: Trivy,
  image: DistinctImage,
  options: ImageScanOptions,
  context: TrivyContext,
): Promise<Ran<CachedResult>> {
  const args = [
    'image',
    '--format',
    'json',
    '--exit-code',
    '0',
    ...scanFlags({ ...options, sbom: false }),
    '--skip-db-update',
    '--skip-java-db-update',
    '--image-src',
    'docker',
    '--no-progress',
    ...QUIET_FLAGS,
    '--timeout',
    `${Math.ceil(context.timeoutMs / 1_000)}s`,
    '--cache-dir',
    options.cache,
    image.imageId,
  ];
  const ran = await trivyReport(trivy, args, context, async (report, file) => {
    const findings = readFindings(report, image);
    if (findings.kind === 'failed') return findings;
    if (!options.sbom) return done({ findings: findings.value, sbom: null });
    const sbom = await convertToSbom(trivy, file, image.reference, context);
    // The findings stand without it; that it is not there is seen in the document.
    return done({ findings: findings.value, sbom: sbom.kind === 'done' ? sbom.value : null });
  });
  return ran.kind === 'done' ? ran.value : ran;
}

function readFindings(report: unknown, image: DistinctImage): Ran<CachedResult['findings']> {
  try {
    return { kind: 'done', value: imageFindings(report, image) };
  } catch (error) {
    if (error instanceof MalformedReport) return badReport(messageOf(error));
    throw error;
  }
}

function done(value: CachedResult): Ran<CachedResult> {
  return { kind: 'done', value };
}
