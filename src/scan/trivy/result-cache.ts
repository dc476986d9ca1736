/**
 * What Trivy found in an image or a Dockerfile, kept for as long as nothing changes that could change it. It holds findings as we report
 * them, so nothing of a secret is in it; a file that is not what we wrote is a miss.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FindingsDocument } from '../../records/generated/findings.ts';
import type { ImageFindings } from './image-report.ts';

export interface CachedResult {
  findings: ImageFindings;
  /** CycloneDX, as Trivy wrote it; null where none was asked for. */
  sbom: string | null;
}

/** Raised when the same report gives other findings than before. */
const FORMAT = 1;
/** Entries that nobody asked for so long are removed. */
const KEEP_MS = 30 * 24 * 60 * 60_000;

export function resultKey(parts: {
  /** What was scanned, by its content. */
  subject: string;
  trivyVersion: string;
  /** Null where none decides what is found. */
  databaseUpdatedAt: string | null;
  flags: readonly string[];
}): string {
  return createHash('sha256')
    .update(
      JSON.stringify([
        FORMAT,
        parts.subject,
        parts.trivyVersion,
        parts.databaseUpdatedAt,
        parts.flags,
      ]),
    )
    .digest('hex');
}

export function resultsFolder(cacheDirectory: string): string {
  return join(cacheDirectory, 'trivy', 'results');
}

export async function readResult(folder: string, key: string): Promise<CachedResult | undefined> {
  const path = entryPath(folder, key);
  try {
    const entry = JSON.parse(await readFile(path, 'utf8')) as {
      key: unknown;
      result: CachedResult;
    };
    if (entry.key !== key || !(await isWhole(entry.result))) return undefined;
    const now = new Date();
    await utimes(path, now, now);
    return entry.result;
  } catch {
    return undefined;
  }
}

/** Whole or not at all, so that a run that is killed leaves no half of it. What cannot be kept is found again next time. */
export async function writeResult(
  folder: string,
  key: string,
  result: CachedResult,
): Promise<void> {
  const path = entryPath(folder, key);
  const partial = `${path}.${process.pid}`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(partial, piecesOf(key, result), { mode: 0o600 });
    await rename(partial, path);
  } catch {
    await rm(partial, { force: true }).catch(() => undefined);
  }
}

/** JSON in pieces: the text of 50,000 findings would be as large as all of them again. */
function* piecesOf(key: string, { findings, sbom }: CachedResult): Generator<string> {
  const { issues, ...rest } = findings;
  yield `{"key":${JSON.stringify(key)},"result":{"sbom":${JSON.stringify(sbom)},"findings":`;
  yield `${JSON.stringify(rest).slice(0, -1)},"issues":[`;
  for (let from = 0; from < issues.length; from += ISSUES_IN_A_PIECE) {
    const piece = JSON.stringify(issues.slice(from, from + ISSUES_IN_A_PIECE)).slice(1, -1);
    yield from === 0 ? piece : `,${piece}`;
  }
  yield ']}}}';
}

const ISSUES_IN_A_PIECE = 500;

export async function removeOldResults(folder: string, now: Date): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const entry = await stat(path).catch(() => undefined);
    if (entry && now.getTime() - entry.mtimeMs > KEEP_MS) await rm(path, { force: true });
  }
}

function entryPath(folder: string, key: string): string {
  return join(folder, `${key}.json`);
}

/** A cache may have been restored from somewhere: it is input like any document, and judged by the same schema. */
async function isWhole({ findings, sbom }: CachedResult): Promise<boolean> {
  const { validate } = await import('../../records/generated/findings.validate.js');
  const document: FindingsDocument = {
    schemaVersion: 1,
    document: 'findings',
    runId: 'cached',
    createdAt: '',
    tool: { name: 'compose-gate', version: '' },
    basis: { kind: 'none', reason: '' },
    scanners: [],
    findings: findings.issues.map(({ issue }) => ({
      ...issue,
      variants: [],
      services: [],
      affects: [],
      change: 'unknown',
    })),
    ignored: [],
    unusedIgnores: [],
    advice: [],
    sboms: [],
    notices: [],
    compliance: [],
  };
  const texts = [findings.endedSystem, sbom, ...findings.issues.map(({ layer }) => layer)];
  return validate(document) && texts.every((text) => text === null || typeof text === 'string');
}
