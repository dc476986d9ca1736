/** The vulnerability database: fetched once, the same for every image and both variants, and never too old. */
import { mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { plainText } from '../../records/text.ts';
import { formatDuration } from '../../records/units.ts';
import { QUIET_FLAGS, runTrivy, type Trivy, type TrivyContext } from './run.ts';

export interface DatabaseSettings {
  /** Folder for what outlives a run; the databases lie below it. */
  cacheDirectory: string;
  /** Where to fetch from, in order; empty: where Trivy itself does. */
  repositories: readonly string[];
  javaRepositories: readonly string[];
  /** An older one judges nothing. */
  maxAgeMs: number;
  /** Fetch nothing: what is in the cache has to do. */
  offline: boolean;
}

export type Database =
  | { kind: 'ready'; folder: string; updatedAt: string; notice: string | null }
  | { kind: 'none'; text: string };

export async function prepareDatabase(
  trivy: Trivy,
  settings: DatabaseSettings,
  context: TrivyContext,
  now: Date,
): Promise<Database> {
  const folder = databaseFolder(settings.cacheDirectory);
  const cached = await readMetadata(folder);
  if (cached && isFresh(cached, now)) return ready(folder, cached, null);
  if (settings.offline)
    return judgeAge(folder, cached, 'offline, so no newer one was fetched', settings, now);
  const problem = await fetchDatabase(trivy, settings, context);
  const fetched = await readMetadata(folder);
  if (problem === null && fetched) return judgeAge(folder, fetched, null, settings, now);
  return judgeAge(
    folder,
    fetched,
    `a newer one could not be downloaded (${problem ?? 'it came empty'})`,
    settings,
    now,
  );
}

export function databaseFolder(cacheDirectory: string): string {
  return join(cacheDirectory, 'trivy', 'db');
}

export interface Metadata {
  updatedAt: Date;
  nextUpdate: Date;
  downloadedAt: Date;
}

/** Undefined where the database is not whole. */
export async function readMetadata(folder: string): Promise<Metadata | undefined> {
  try {
    const text = await readFile(join(folder, 'metadata.json'), 'utf8');
    const found = JSON.parse(text) as Record<string, string | number | undefined>;
    const date = (name: string) => new Date(found[name] ?? Number.NaN);
    const updatedAt = date('UpdatedAt');
    const { size } = await stat(join(folder, 'trivy.db'));
    if (found['Version'] !== DATABASE_SCHEMA || size === 0 || Number.isNaN(updatedAt.getTime()))
      return undefined;
    return { updatedAt, nextUpdate: date('NextUpdate'), downloadedAt: date('DownloadedAt') };
  } catch {
    return undefined;
  }
}

const DATABASE_SCHEMA = 2;

/** Trivy's own rule: no newer one is due, or this one came within the hour. */
function isFresh({ nextUpdate, downloadedAt }: Metadata, now: Date): boolean {
  return now < nextUpdate || now.getTime() < downloadedAt.getTime() + HOUR_MS;
}

const HOUR_MS = 60 * 60_000;

/** Into a folder of its own, put in place whole: another process may be reading the old one. Null, or what went wrong. */
async function fetchDatabase(
  trivy: Trivy,
  settings: DatabaseSettings,
  context: TrivyContext,
): Promise<string | null> {
  const parent = join(settings.cacheDirectory, 'trivy');
  await mkdir(parent, { recursive: true, mode: 0o700 });
  const fresh = await mkdtemp(join(parent, 'fetch-'));
  try {
    const args = [
      'image',
      '--download-db-only',
      '--no-progress',
      ...QUIET_FLAGS,
      ...settings.repositories.flatMap((repository) => ['--db-repository', repository]),
      '--cache-dir',
      fresh,
    ];
    const ended = await runTrivy(trivy, args, fresh, context);
    if (ended.kind === 'failed') return ended.text;
    if (!(await readMetadata(join(fresh, 'db')))) return lastError(ended.value.stderr);
    await replaceFolder(join(fresh, 'db'), databaseFolder(settings.cacheDirectory), fresh);
    return null;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** `aside` is a folder that will be removed. */
export async function replaceFolder(from: string, to: string, aside: string): Promise<void> {
  await rename(to, join(aside, 'old')).catch(() => undefined);
  await rename(from, to);
}

function ready(folder: string, { updatedAt }: Metadata, notice: string | null): Database {
  return { kind: 'ready', folder, updatedAt: updatedAt.toISOString(), notice };
}

function judgeAge(
  folder: string,
  metadata: Metadata | undefined,
  why: string | null,
  { maxAgeMs }: DatabaseSettings,
  now: Date,
): Database {
  if (!metadata) {
    return {
      kind: 'none',
      text: `there is no vulnerability database: ${why ?? 'it came empty'}. Give access to the network, name a mirror, or put a database into the cache beforehand`,
    };
  }
  const ageMs = now.getTime() - metadata.updatedAt.getTime();
  const age = `the vulnerability database is of ${metadata.updatedAt.toISOString().slice(0, 16)}Z`;
  if (ageMs > maxAgeMs) {
    return {
      kind: 'none',
      text: `${age}, older than the ${formatHours(maxAgeMs)} that are allowed${why === null ? '' : `: ${why}`}. Give access to the network, or name a mirror`,
    };
  }
  return ready(folder, metadata, why === null ? null : `${age}: ${why}`);
}

function formatHours(ms: number): string {
  return ms < HOUR_MS ? formatDuration(ms) : `${Math.round(ms / HOUR_MS)} h`;
}

/** What Trivy said at its end, without its timestamps. */
export function lastError(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const cause = lines.map((line) => /\* (.+)$/.exec(line)?.[1]).find((each) => each !== undefined);
  return plainText(cause ?? lines.at(-1)?.replace(/^.*\t/, '') ?? 'Trivy said nothing');
}
