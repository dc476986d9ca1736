/** One image, scanned: vulnerabilities and secrets, or secrets alone where there is no database. */
import { messageOf } from '../../platform/errors.ts';
import { MalformedReport } from '../reading.ts';
import type { DistinctImage } from '../targets.ts';
import { badReport } from './failure.ts';
import { imageFindings, type ImageFindings } from './image-report.ts';
import { QUIET_FLAGS, trivyReport, type Ran, type Trivy, type TrivyContext } from './run.ts';

export type Scanners = 'vuln,secret' | 'secret';

export async function scanImage(
  trivy: Trivy,
  image: DistinctImage,
  options: { scanners: Scanners; cache: string; offline: boolean },
  context: TrivyContext,
): Promise<Ran<ImageFindings>> {
  const args = [
    'image',
    '--format',
    'json',
    '--exit-code',
    '0',
    '--scanners',
    options.scanners,
    '--list-all-pkgs',
    '--skip-db-update',
    '--skip-java-db-update',
    '--image-src',
    'docker',
    '--no-progress',
    ...QUIET_FLAGS,
    ...(options.offline ? ['--offline-scan'] : []),
    '--timeout',
    `${Math.ceil(context.timeoutMs / 1_000)}s`,
    '--cache-dir',
    options.cache,
    image.imageId,
  ];
  const ran = await trivyReport(trivy, args, context, (report) => readImageReport(report, image));
  return ran.kind === 'done' ? ran.value : ran;
}

function readImageReport(report: unknown, image: DistinctImage): Ran<ImageFindings> {
  try {
    return { kind: 'done', value: imageFindings(report, image) };
  } catch (error) {
    if (error instanceof MalformedReport) return badReport(messageOf(error));
    throw error;
  }
}
