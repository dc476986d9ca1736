/** Everything that was asked to be scanned, by everyone who can, as one document. */
import { messageOf } from '../platform/errors.ts';
import { keepYoungObjectsFew } from '../platform/heap.ts';
import type { Log } from '../platform/log.ts';
import type { FindingsDocument, Notice, Scanner } from '../records/generated/findings.ts';
import type { Ignore, Settings } from '../records/generated/stack.ts';
import { plainText } from '../records/text.ts';
import { adviceOn, type BaseImage } from './findings/advice.ts';
import { changeOf, coverageOf, type Coverage } from './findings/change.ts';
import type { Found } from './findings/found.ts';
import { applyIgnores } from './findings/ignores.ts';
import { mergeFindings, type Merged } from './findings/merge.ts';
import { underOurRules } from './findings/same-rule.ts';
import { severityRank } from './findings/severity.ts';
import { benchmarkRows } from './hardening/benchmark.ts';
import type { ComplianceRow } from './hardening/compliance.ts';
import { failed, notScanned, type ScannerResult, type StoredOutcome } from './outcome.ts';
import { scanWithSnyk } from './snyk/scan.ts';
import type { AskedBasis } from './stored-packages.ts';
import {
  distinctDockerfiles,
  distinctImages,
  type DockerfileTarget,
  type ImageTarget,
  type MissingTarget,
} from './targets.ts';
import { TRIVY_PIN, type Pin } from './trivy/pins.ts';
import { scanWithTrivy } from './trivy/scan.ts';

export interface ScanOptions {
  runId: string;
  createdAt: Date;
  tool: FindingsDocument['tool'];
  images: readonly ImageTarget[];
  dockerfiles: readonly DockerfileTarget[];
  /** What should be among these and is not there. */
  missing?: readonly MissingTarget[];
  /** What tells new from old. */
  basis: AskedBasis;
  /** What is left out on purpose, in plain words. */
  leftOut?: readonly string[];
  settings: Settings['scan'];
  /** Why neither Trivy nor Snyk is asked, whatever the settings say. */
  hardeningAlone?: string;
  ignores: readonly Ignore[];
  /** What the hardening rules found beforehand; without it they were not asked. */
  hardening?: {
    scanner: Scanner;
    findings: Found[];
    notices: string[];
    /** Of head. */
    compliance: ComplianceRow[];
  };
  snykToken: string | undefined;
  /** For what outlives the run: databases, analysed layers, results. */
  cacheDirectory: string;
  /** Where the document will lie: a CycloneDX file per image goes beside it. Without one, none is made. */
  outputDirectory?: string;
  /** Never in a shell without being asked: then a Trivy that is not on PATH is not scanned with. */
  installScanners: boolean;
  /** Default: the one that this repository pins. */
  trivyPin?: Pin;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  log: Log;
}

/** @throws InterruptedError; whatever else goes wrong in a scanner is in the document. */
export async function scanStack(options: ScanOptions): Promise<FindingsDocument> {
  keepYoungObjectsFew();
  const results = await allEnded([
    failingOnDisk('trivy', () => askTrivy(options)),
    failingOnDisk('snyk', () => askSnyk(options)),
  ]);
  const hardening = hardeningOf(options);
  const scanners = [...results, hardening].map(({ scanner }) => scanner);
  const covered = coverageOf(scanners);
  const stored = storedOutcome(options.basis, results);
  const { kept, ignored, unused } = applyIgnores(
    mergedOf([...results, hardening], covered),
    options.ignores,
    scanners,
    options.createdAt,
  );
  const findings = kept
    .map((merged) => ({
      ...merged.finding,
      change: changeOf(merged, stored ? asFarAsStored(merged, stored, covered) : covered),
    }))
    .sort(worstFirst);
  return {
    schemaVersion: 1,
    document: 'findings',
    runId: options.runId,
    createdAt: options.createdAt.toISOString(),
    tool: options.tool,
    basis: stored?.basis ?? basisOf(options.basis),
    scanners,
    findings,
    ignored,
    unusedIgnores: unused,
    advice: adviceOn(findings, baseImagesOf(options.images, results)),
    sboms: results.flatMap(({ sboms }) => sboms),
    notices: [...[...results, hardening].flatMap(({ notices }) => notices), ...leftOutOf(options)],
    compliance: benchmarkRows(options.hardening?.compliance ?? []),
  };
}

/** Of the stored packages that were to be matched; null where none were. */
function storedOutcome(asked: AskedBasis, results: readonly ScannerResult[]): StoredOutcome | null {
  if (asked.kind !== 'baseline') return null;
  const reason = `Trivy did not match the packages stored in ${asked.stored.path}`;
  return (
    results.find(({ stored }) => stored)?.stored ?? {
      basis: { kind: 'none', reason },
      canTell: () => false,
    }
  );
}

/** The stored side was looked at for what it can tell of, and for nothing else. */
function asFarAsStored(
  { finding }: Merged,
  { canTell }: StoredOutcome,
  covered: Coverage,
): Coverage {
  return (scanner, variant, service) =>
    covered(scanner, variant, service) &&
    (variant === 'head' || (service !== null && canTell(finding, service)));
}

function basisOf(asked: AskedBasis): FindingsDocument['basis'] {
  return asked.kind === 'none' ? { kind: 'none', reason: asked.reason } : { kind: 'base-variant' };
}

/** Takes them out of the results: there may be very many, and only what they became is needed from here on. */
function mergedOf(results: readonly ScannerResult[], covered: Coverage): Merged[] {
  const all = results.flatMap(({ found }) => found.splice(0));
  return mergeFindings(underOurRules(all, covered));
}

/** Like Promise.all, but nobody is still at work when it fails. */
async function allEnded<Value>(promises: readonly Promise<Value>[]): Promise<Value[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}

/** A disk that is full, or a folder that is not ours to write to, fails a scanner and not the command. */
async function failingOnDisk(
  name: 'trivy' | 'snyk',
  scan: () => Promise<ScannerResult>,
): Promise<ScannerResult> {
  try {
    return await scan();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    return failed(name, `its files cannot be written: ${messageOf(error)}`);
  }
}

function leftOutOf({ settings, leftOut = [] }: ScanOptions): Notice[] {
  if (!settings.trivy) return [];
  return leftOut.map((text) => ({ scanner: 'trivy', text: plainText(text) }));
}

/** What we know of the image is in the target; a better one is known by a scanner alone. */
function baseImagesOf(
  targets: readonly ImageTarget[],
  results: readonly ScannerResult[],
): BaseImage[] {
  const known = results.flatMap(({ baseImages }) => baseImages ?? []);
  return targets
    .filter(({ variant }) => variant === 'head')
    .flatMap(({ services, baseReference }) =>
      services.map((service) => {
        const advice = known.find((each) => each.services.includes(service));
        return {
          service: plainText(service),
          reference: baseReference ?? advice?.now ?? null,
          better: advice?.better ?? null,
        };
      }),
    );
}

function askTrivy(options: ScanOptions): Promise<ScannerResult> {
  const off = turnedOff('trivy', options);
  if (off !== undefined) return Promise.resolve(notScanned('trivy', 'not-asked', off));
  return scanWithTrivy({
    images: distinctImages(options.images),
    dockerfiles: distinctDockerfiles(options.dockerfiles),
    missing: options.missing ?? [],
    database: { cacheDirectory: options.cacheDirectory, ...options.settings.database },
    outputDirectory: options.outputDirectory,
    stored: options.basis.kind === 'baseline' ? options.basis.stored : null,
    install: options.installScanners ? (options.trivyPin ?? TRIVY_PIN) : null,
    context: {
      env: options.env,
      signal: options.signal,
      timeoutMs: options.settings.timeoutMs,
    },
    now: options.createdAt,
    log: options.log,
  });
}

function askSnyk(options: ScanOptions): Promise<ScannerResult> {
  const off = turnedOff('snyk', options);
  if (off !== undefined) return Promise.resolve(notScanned('snyk', 'not-asked', off));
  return scanWithSnyk({
    images: distinctImages(options.images),
    missing: (options.missing ?? []).filter(({ kind }) => kind === 'image'),
    token: options.snykToken,
    env: options.env,
    signal: options.signal,
    timeoutMs: options.settings.timeoutMs,
    log: options.log,
  });
}

function hardeningOf({ hardening }: ScanOptions): ScannerResult {
  if (!hardening)
    return notScanned('hardening', 'not-asked', 'The hardening rules are turned off.');
  const notices = hardening.notices.map((text) => ({ scanner: 'hardening' as const, text }));
  return { scanner: hardening.scanner, found: hardening.findings, sboms: [], notices };
}

function turnedOff(name: 'trivy' | 'snyk', options: ScanOptions): string | undefined {
  if (options.hardeningAlone !== undefined) return options.hardeningAlone;
  return options.settings[name] ? undefined : `scan.${name} is false in the configuration.`;
}

type Finding = FindingsDocument['findings'][number];

function worstFirst(one: Finding, other: Finding): number {
  const bySeverity = severityRank(other.severity) - severityRank(one.severity);
  if (bySeverity !== 0) return bySeverity;
  return one.key < other.key ? -1 : 1;
}
