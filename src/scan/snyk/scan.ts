/** Snyk on all images of a run, one image per call: a second one in the same call hides its failure. */
import { EvidenceError, InterruptedError, messageOf } from '../../platform/errors.ts';
import type { Log } from '../../platform/log.ts';
import { runProcess } from '../../platform/process.ts';
import { maskSecrets, plainText } from '../../records/text.ts';
import type { Target } from '../../records/generated/findings.ts';
import { formatDuration } from '../../records/units.ts';
import { findProgram } from '../environment.ts';
import type { Found } from '../findings/found.ts';
import { notScanned, type ScannerResult } from '../outcome.ts';
import { mapWithWorkers } from '../pool.ts';
import { inPrivateFolder } from '../private-folder.ts';
import { failedTarget, type DistinctImage, type MissingTarget } from '../targets.ts';
import { snykEnvironment } from './environment.ts';
import { readAnswer, type SnykAnswer } from './report.ts';

export interface SnykOptions {
  images: readonly DistinctImage[];
  missing: readonly MissingTarget[];
  token: string | undefined;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  timeoutMs: number;
  log: Log;
}

/** Most of the time is Snyk's own, on the other side of the network. */
const AT_ONCE = 2;

export async function scanWithSnyk(options: SnykOptions): Promise<ScannerResult> {
  const { images, missing, token, env } = options;
  if (images.length + missing.length === 0) {
    return notScanned('snyk', 'nothing-to-scan', 'The stack has no image.');
  }
  if (token === undefined || token === '') {
    return notScanned(
      'snyk',
      'no-token',
      'There is no Snyk token, so Snyk was not asked. Set SNYK_TOKEN; pull requests from forks never have it.',
    );
  }
  const program = await findProgram('snyk', env);
  if (program === undefined) {
    return notScanned(
      'snyk',
      'not-installed',
      'Snyk is not on PATH, so it was not asked. Install it: npm install --global snyk.',
    );
  }
  const version = await askVersion(program, token, options);
  const scans = await mapWithWorkers(images, AT_ONCE, async (image) => {
    options.log.info(`Snyk tests ${plainText(image.reference)}`);
    const began = performance.now();
    const answer = await testImage(program, image, token, options);
    return { image, answer, durationMs: performance.now() - began };
  });
  return resultOf(scans, missing, version);
}

interface Scan {
  image: DistinctImage;
  answer: SnykAnswer;
  durationMs: number;
}

async function askVersion(
  program: string,
  token: string,
  options: SnykOptions,
): Promise<string | null> {
  const answer = await runSnyk(program, ['--version'], token, options);
  if (answer.kind === 'failed') return null;
  return /\d+\.\d+\.\d+/.exec(answer.value.stdout)?.[0] ?? null;
}

async function testImage(
  program: string,
  image: DistinctImage,
  token: string,
  options: SnykOptions,
): Promise<SnykAnswer> {
  // By identifier: under a name that is not here Snyk would fetch a stranger's image of that name.
  const args = ['container', 'test', image.imageId, '--json'];
  const ran = await runSnyk(program, args, token, options);
  return ran.kind === 'failed' ? ran : readAnswer(ran.value);
}

/** In an empty folder, where no `.snyk` policy of a pull request lies. */
function runSnyk(program: string, args: readonly string[], token: string, options: SnykOptions) {
  return inPrivateFolder(options.env, async (folder) => {
    try {
      const value = await runProcess(program, args, {
        cwd: folder,
        env: snykEnvironment(options.env, token, folder),
        signal: options.signal,
        timeoutMs: options.timeoutMs,
      });
      // What it prints may repeat what it was given.
      const stdout = maskSecrets(value.stdout, [token]);
      const stderr = maskSecrets(value.stderr, [token]);
      return { kind: 'done' as const, value: { ...value, stdout, stderr } };
    } catch (error) {
      if (error instanceof InterruptedError) throw error;
      const text =
        error instanceof EvidenceError
          ? `Snyk did not end within ${formatDuration(options.timeoutMs)}, or printed without end. Raise scan.timeout in .compose-gate.yml.`
          : `Snyk cannot be run: ${messageOf(error)}`;
      return { kind: 'failed' as const, text };
    }
  });
}

/** What Snyk could not be asked about is not scanned, and never clean; what it did answer is kept. */
function resultOf(
  scans: readonly Scan[],
  missing: readonly MissingTarget[],
  version: string | null,
): ScannerResult {
  const refused = scans.flatMap(({ answer }) => (answer.kind === 'not-scanned' ? [answer] : []));
  const [first] = refused;
  const outcome: ScannerResult['scanner']['outcome'] = first
    ? {
        kind: 'not-scanned',
        reason: first.reason,
        text: `${refused.length} of ${scans.length} images: ${first.text}`,
      }
    : { kind: 'scanned' };
  return {
    scanner: {
      name: 'snyk',
      version,
      databaseUpdatedAt: null,
      targets: [...scans.flatMap(targetsOf), ...missing.map(failedTarget)],
      outcome,
    },
    found: scans.flatMap(foundIn),
    sboms: [],
    notices: scans.flatMap(noticesOf),
    baseImages: scans.flatMap(baseImagesOf),
  };
}

/** Advice is on the head. */
function baseImagesOf({ image, answer }: Scan): NonNullable<ScannerResult['baseImages']> {
  if (answer.kind !== 'scanned' || answer.baseImage === null) return [];
  const services = image.usedBy.flatMap((use) => (use.variant === 'head' ? use.services : []));
  return [{ services, ...answer.baseImage }];
}

function targetsOf({ image, answer, durationMs }: Scan): Target[] {
  if (answer.kind === 'not-scanned') return [];
  const outcome: Target['outcome'] =
    answer.kind === 'failed' ? { kind: 'failed', text: answer.text } : { kind: 'scanned' };
  return image.usedBy.map(({ variant, services, reference }) => ({
    variant,
    services: services.map((service) => plainText(service)),
    name: plainText(reference),
    outcome,
    durationMs,
  }));
}

function foundIn({ image, answer }: Scan): Found[] {
  if (answer.kind !== 'scanned') return [];
  return image.usedBy.flatMap(({ variant, services }) => {
    const names = services.map((service) => plainText(service));
    return answer.issues.map((issue) => ({ ...issue, variants: [variant], services: names }));
  });
}

function noticesOf({ image, answer }: Scan): ScannerResult['notices'] {
  if (answer.kind !== 'nothing') return [];
  return [
    {
      scanner: 'snyk',
      text: `Snyk found nothing that it can read in ${plainText(image.reference)}.`,
    },
  ];
}
