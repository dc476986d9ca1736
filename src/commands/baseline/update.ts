/** Adds the run in the output folder to the baseline of its environment. */
import { resolve } from 'node:path';
import { addRun, emptyBaseline } from '../../compare/baseline/history.ts';
import { storedRun } from '../../compare/baseline/stored-run.ts';
import { REASONS, unfitFor, type Evidence, type Reason } from '../../compare/baseline/unfit.ts';
import { EvidenceError, messageOf, UserError } from '../../platform/errors.ts';
import { suggestion } from '../../platform/nearest.ts';
import { readBaselineFile, writeBaselineFile } from '../../records/baseline-file.ts';
import { baselineBytes, MAX_BASELINE_BYTES } from '../../records/baseline-text.ts';
import { missingDocument } from '../../records/documents.ts';
import type { BaselineDocument } from '../../records/generated/baseline.ts';
import { counted, formatBytes } from '../../records/units.ts';
import type { Context } from '../command.ts';
import { readRunDocuments } from '../run-documents.ts';
import { outputDirectory } from '../session.ts';
import { baselinePath } from './location.ts';
import { measuredCommit } from './measured-commit.ts';
import { packagesOf } from './packages.ts';

export interface UpdateInputs {
  output: string;
  file: string | undefined;
  allow: string[];
}

export async function updateBaseline(inputs: UpdateInputs, context: Context): Promise<number> {
  const allowed = inputs.allow.map(reasonOf);
  const directory = outputDirectory(inputs, context);
  const { stack, run, gate } = await readRunDocuments(directory);
  if (!run) throw missingDocument(directory, 'run');
  refuseUnfit({ run, stack, gate: gate ?? null }, allowed);
  const path = inputs.file ?? baselinePath(run.environment);
  const before = await readOrBegin(path, run.environment, context);
  const entry = storedRun(run, stack, await measuredCommit(stack.headCommit, context));
  const added = addRun(before, entry, await packagesOf(directory, run.runId));
  await context.setOutputs({ baseline: path });
  if (!added) {
    context.log.info(`${path} has run ${run.runId} already; nothing was changed.`);
    return 0;
  }
  if (added.dropped.includes(run.runId)) {
    context.log.info(
      `${path} is full of newer runs than ${run.runId}, which is not added; nothing was changed.`,
    );
    return 0;
  }
  refuseTooLarge(run.runId, path, added.document);
  await write(resolve(context.directory, path), path, added.document);
  const { dropped, packagesDropped } = added;
  if (packagesDropped) {
    context.log.warn('the packages of the images take too much room and are not stored');
  }
  context.print(
    `${path} has ${counted(added.document.runs.length, 'run')}; run ${run.runId} was added${dropped.length > 0 ? `, and ${counted(dropped.length, 'run')} made room (the oldest)` : ''}. Commit the file on the default branch.`,
  );
  return 0;
}

function reasonOf(given: string): Reason {
  const found = REASONS.find((reason) => reason === given);
  if (found) return found;
  throw new UserError(`--allow is "${given}". ${suggestion(given, REASONS)}`);
}

/** @throws EvidenceError that names every reason, and how to add the run all the same. */
function refuseUnfit(evidence: Evidence, allowed: readonly Reason[]): void {
  const { run } = evidence;
  const left = unfitFor(evidence).filter(
    ({ kind }) => kind === 'nothing' || !allowed.includes(kind),
  );
  if (left.length === 0) return;
  const reasons = left.map(({ text }) => text).join(', and ');
  const flags = left.flatMap(({ kind }) => (kind === 'nothing' ? [] : `--allow ${kind}`));
  throw new EvidenceError(
    `Run ${run.runId} is not added to the baseline: ${reasons}. Measure again${flags.length === 0 ? '' : `, or add it all the same with ${flags.join(' ')}`}.`,
  );
}

/** @throws EvidenceError where one run alone is larger than a baseline may be. */
function refuseTooLarge(runId: string, path: string, document: BaselineDocument): void {
  const bytes = baselineBytes(document);
  if (bytes <= MAX_BASELINE_BYTES) return;
  throw new EvidenceError(
    `Run ${runId} alone takes ${formatBytes(bytes)} in ${path}, and a baseline has at most ${formatBytes(MAX_BASELINE_BYTES)}. Measure fewer endpoints and scenarios in this environment.`,
  );
}

async function readOrBegin(
  path: string,
  environment: string,
  context: Context,
): Promise<BaselineDocument> {
  const read = await readBaselineFile(resolve(context.directory, path), path);
  if (read.kind === 'absent') return emptyBaseline(environment);
  if (read.kind === 'unusable') {
    throw new UserError(
      `${read.why}. It is left as it is: take it back from git, or move it away to begin a new one.`,
    );
  }
  const { document } = read;
  if (document.environment === environment) return document;
  throw new UserError(
    `${path} is of the environment ${document.environment}, and the run is of ${environment}. Name another --file.`,
  );
}

async function write(file: string, path: string, document: BaselineDocument): Promise<void> {
  try {
    await writeBaselineFile(file, document);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new EvidenceError(`${path} cannot be written: ${messageOf(error)}.`);
  }
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
