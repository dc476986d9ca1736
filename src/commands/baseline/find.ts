/**
 * The stored runs that a run is compared with. They are part of the yardstick: where there is a base, its file counts and not the
 * one that a pull request may have edited.
 */
import { open } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Baseline } from '../../compare/basis.ts';
import { storedRun } from '../../compare/baseline/stored-run.ts';
import { EvidenceError } from '../../platform/errors.ts';
import { git } from '../../platform/git.ts';
import { parseBaseline, readBaselineFile } from '../../records/baseline-file.ts';
import { readDocumentFile } from '../../records/documents.ts';
import type { BaselineDocument } from '../../records/generated/baseline.ts';
import type { StackDocument } from '../../records/generated/stack.ts';
import { plainText } from '../../records/text.ts';
import { isTracked } from '../../stack/base/tracked.ts';
import type { Context } from '../command.ts';
import { baseOfEvent } from '../event-base.ts';
import { baselinePath, isFileName } from './location.ts';

type Read = Extract<Baseline, { kind: 'read' }>;

/** With what was installed, which none but a scan asks for. */
type Found = Promise<
  Exclude<Baseline, Read> | (Read & { document: Pick<BaselineDocument, 'packages'> })
>;

/** The file that was named, else that of the environment; of the base where there is one. */
export async function findBaseline(
  asked: string | undefined,
  stack: Pick<StackDocument, 'environment' | 'base'>,
  context: Context,
): Found {
  if (asked === undefined && !isFileName(stack.environment)) {
    // Its runs were measured by now: that is no reason to lose them.
    const why = `the environment "${plainText(stack.environment, 60)}" is no file name, so its baseline has no default place`;
    return { kind: 'absent', path: 'baselines', why };
  }
  const path = asked ?? baselinePath(stack.environment);
  const yardstick = await yardstickOf(stack, context);
  if (yardstick.kind === 'checkout')
    return baselineOnDisk(path, asked !== undefined, context.directory);
  // What the base cannot have, such as a file that an earlier job left, is not for a pull request to edit.
  if (asked !== undefined && !(await isTracked(path, context.directory, context))) {
    return baselineOnDisk(path, true, context.directory);
  }
  const inside = relative(context.directory, resolve(context.directory, path));
  if (yardstick.kind === 'unknown') {
    return {
      kind: 'unusable',
      path,
      why: `a pull request is not measured by a baseline of its own, and ${yardstick.why}`,
    };
  }
  if (yardstick.kind === 'folder') {
    return baselineOnDisk(inside, asked !== undefined, resolve(context.directory, yardstick.path));
  }
  return inCommit(yardstick.sha, inside, path, context);
}

type YardstickSource =
  | { kind: 'checkout' }
  | { kind: 'folder'; path: string }
  | { kind: 'commit'; sha: string }
  | { kind: 'unknown'; why: string };

async function yardstickOf(
  { base }: Pick<StackDocument, 'base'>,
  context: Context,
): Promise<YardstickSource> {
  if (base.kind === 'commit' || base.kind === 'folder') return base;
  if (base.kind === 'images' && base.sha !== null) return { kind: 'commit', sha: base.sha };
  const found = await baseOfEvent(context);
  if (!found) return { kind: 'checkout' };
  return found.kind === 'found'
    ? { kind: 'commit', sha: found.sha }
    : { kind: 'unknown', why: found.why };
}

async function inCommit(sha: string, inside: string, path: string, context: Context): Found {
  const listed = await git(
    context.directory,
    ['ls-tree', '-l', sha, '--', literal(inside)],
    context,
  );
  if (listed === undefined || listed === '') {
    return { kind: 'absent', path, why: `the base commit ${short(sha)} has no ${path}` };
  }
  const blob = /^100\d+ blob (?<id>[0-9a-f]+)/.exec(listed)?.groups?.['id'];
  const text =
    blob === undefined
      ? undefined
      : await git(context.directory, ['cat-file', 'blob', blob], context);
  if (text === undefined) {
    return { kind: 'unusable', path, why: `${path} is no file in the base commit ${short(sha)}` };
  }
  const parsed = await parseBaseline(text, `${path} of the base commit ${short(sha)}`);
  return { ...parsed, path };
}

function literal(path: string): string {
  return `:(literal)${path}`;
}

function short(sha: string): string {
  return sha.slice(0, 8);
}

/** As it lies there: a baseline, or where it was named also a run record. */
export async function baselineOnDisk(path: string, wasNamed: boolean, directory: string): Found {
  const file = resolve(directory, path);
  if (wasNamed && (await isRunRecord(file))) return ofRunRecord(file, path);
  const read = await readBaselineFile(file, path);
  if (read.kind !== 'absent') return { ...read, path };
  return wasNamed
    ? { kind: 'unusable', path, why: `the baseline ${path} is not there` }
    : { kind: 'absent', path, why: `there is no committed baseline (${path})` };
}

const BEGINNING_BYTES = 200;

/** By its first lines: a run record may be far larger than a baseline may be. */
async function isRunRecord(file: string): Promise<boolean> {
  try {
    await using handle = await open(file);
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(BEGINNING_BYTES),
      0,
      BEGINNING_BYTES,
      0,
    );
    return /"document"\s*:\s*"run"/.test(buffer.toString('utf8', 0, bytesRead));
  } catch {
    return false;
  }
}

async function ofRunRecord(file: string, path: string): Found {
  try {
    const run = await readDocumentFile(file, 'run');
    if (!run) return { kind: 'unusable', path, why: `${path} is not there` };
    const stack = await readDocumentFile(join(file, '../stack.json'), 'stack').catch(
      () => undefined,
    );
    const own = stack?.runId === run.runId ? stack : null;
    return {
      kind: 'read',
      path,
      document: {
        environment: run.environment,
        runs: [storedRun(run, own, null)],
        packages: null,
      },
    };
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return { kind: 'unusable', path, why: error.message.replace(/\.$/, '') };
  }
}
