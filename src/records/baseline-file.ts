/** Reads and writes baselines/<environment>.json. A file that cannot be read is told of and never written over. */
import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { messageOf } from '../platform/errors.ts';
import { baselineText, MAX_BASELINE_BYTES } from './baseline-text.ts';
import { describeProblem } from './documents.ts';
import type { BaselineDocument } from './generated/baseline.ts';
import { plainText } from './text.ts';
import { formatBytes } from './units.ts';

export type BaselineRead =
  | { kind: 'absent' }
  /** `why` is a clause without a full stop. */
  | { kind: 'unusable'; why: string }
  | { kind: 'read'; document: BaselineDocument };

const SCHEMA_VERSION = 1;

/** `path` is absolute; `shown` is what messages call it. */
export async function readBaselineFile(path: string, shown: string): Promise<BaselineRead> {
  const entry = await lstat(path).catch(() => undefined);
  if (!entry) return { kind: 'absent' };
  if (entry.isSymbolicLink()) {
    return { kind: 'unusable', why: `${shown} is a link, which is not followed` };
  }
  if (!entry.isFile()) return { kind: 'unusable', why: `${shown} is no file` };
  if (entry.size > MAX_BASELINE_BYTES)
    return { kind: 'unusable', why: tooLarge(shown, entry.size) };
  try {
    return await parseBaseline(await readFile(path, 'utf8'), shown);
  } catch (error) {
    return { kind: 'unusable', why: `${shown} cannot be read: ${messageOf(error)}` };
  }
}

export async function parseBaseline(
  text: string,
  shown: string,
): Promise<Exclude<BaselineRead, { kind: 'absent' }>> {
  if (text.length > MAX_BASELINE_BYTES) {
    return { kind: 'unusable', why: tooLarge(shown, text.length) };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const said = plainText(messageOf(error));
    return { kind: 'unusable', why: `${shown} is not JSON: ${said}` };
  }
  const version = versionOf(value);
  if (version > SCHEMA_VERSION) {
    return {
      kind: 'unusable',
      why: `${shown} has schema version ${version}, and this compose-gate reads ${SCHEMA_VERSION}: use a newer one`,
    };
  }
  const { validate } = await import('./generated/baseline.validate.js');
  if (!validate(value)) {
    return {
      kind: 'unusable',
      why: `${shown} is not a baseline: ${describeProblem(validate.errors ?? [])}`,
    };
  }
  const document = value as BaselineDocument;
  const wrong = inconsistency(document);
  return wrong === undefined
    ? { kind: 'read', document }
    : { kind: 'unusable', why: `${shown} is not a baseline: ${wrong}` };
}

function versionOf(value: unknown): number {
  const version =
    typeof value === 'object' && value !== null && 'schemaVersion' in value
      ? value.schemaVersion
      : undefined;
  return typeof version === 'number' ? version : 0;
}

/** What a hand that edits gets wrong, and no schema can say. */
function inconsistency({ runs }: BaselineDocument): string | undefined {
  const known = new Set<string>();
  for (const [index, { runId, createdAt, metrics }] of runs.entries()) {
    const at = Date.parse(createdAt);
    if (Number.isNaN(at)) return `the createdAt of run ${runId} is no time`;
    const before = runs[index - 1];
    if (before && Date.parse(before.createdAt) > at) {
      return `run ${runId} is older than the one before it`;
    }
    if (known.has(runId)) return `it holds run ${runId} twice`;
    known.add(runId);
    const twice = repeated(metrics.map(({ name, subject }) => `${name}:${subject}`));
    if (twice !== undefined) return `run ${runId} holds ${plainText(twice)} twice`;
  }
  return undefined;
}

function repeated(names: readonly string[]): string | undefined {
  const known = new Set<string>();
  return names.find((name) => known.size === known.add(name).size);
}

function tooLarge(shown: string, bytes: number): string {
  return `${shown} has ${formatBytes(bytes)}, and a baseline has at most ${formatBytes(MAX_BASELINE_BYTES)}`;
}

/** Written whole or not at all, under a name that is its own until then. */
export async function writeBaselineFile(path: string, document: BaselineDocument): Promise<void> {
  const text = baselineText(document);
  const parsed = await parseBaseline(text, path);
  if (parsed.kind !== 'read')
    throw new Error(`we made a baseline that cannot be read: ${parsed.why}`);
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
