import { basename, dirname, resolve } from 'node:path';
import { compareRun } from '../compare/compare-run.ts';
import { EvidenceError, UserError } from '../platform/errors.ts';
import {
  findDocument,
  missingDocument,
  readDocumentFile,
  writeDocument,
} from '../records/documents.ts';
import type { ComparisonDocument } from '../records/generated/comparison.ts';
import type { RunRecord } from '../records/generated/run.ts';
import type { StackDocument } from '../records/generated/stack.ts';
import { baselineOnDisk, findBaseline } from './baseline/find.ts';
import { requireNamedBaseline } from './baseline/named.ts';
import { defineCommand, type Context } from './command.ts';
import { readImagePackages } from './image-packages.ts';
import { readRunDocuments } from './run-documents.ts';
import { outputDirectory } from './session.ts';
import { baselineInput, outputInput } from './shared-inputs.ts';

export const compare = defineCommand({
  name: 'compare',
  summary: 'Judge the run against its budgets and what it is compared with',
  details:
    'Reads run.json and writes comparison.json: what became of each budget, and the verdict of each metric against the base that was measured beside it, or else against stored runs. Stored runs gate layers and restarts exactly, image size and memory with a tolerance, and time only where enough of them are of this very machine. With --run it compares files alone, on any machine.',
  inputs: {
    ...outputInput,
    ...baselineInput,
    run: {
      type: 'text',
      placeholder: 'file',
      description:
        'A run.json to judge in place of the one in --output, with the stack.json beside it where there is one. Needs --baseline.',
    },
  },
  outputs: { comparison: 'Path of comparison.json' },
  async run(inputs, context) {
    const directory = outputDirectory(inputs, context);
    const given = await evidenceOf(inputs, directory, context);
    if (given.kind === 'not-started') {
      context.log.info('The stack did not start, so there is nothing to compare.');
      return 0;
    }
    const { run, stack } = given;
    const baseline =
      given.kind === 'files'
        ? await baselineOnDisk(given.baseline, true, context.directory)
        : await findBaseline(inputs.baseline, given.stack, context);
    const comparison = compareRun({
      run,
      stack,
      budgets: stack?.settings.budgets ?? null,
      baseline,
      packages: await readImagePackages(directory, run.runId),
      createdAt: new Date().toISOString(),
    });
    if (given.kind === 'files') refuseUseless(comparison);
    await writeDocument(directory, 'comparison', comparison);
    return 0;
  },
});

type Given =
  | { kind: 'not-started' }
  | { kind: 'steps'; run: RunRecord; stack: StackDocument }
  | { kind: 'files'; run: RunRecord; stack: StackDocument | null; baseline: string };

async function evidenceOf(
  inputs: { run: string | undefined; baseline: string | undefined },
  directory: string,
  context: Context,
): Promise<Given> {
  if (inputs.run !== undefined) return filesOf(inputs.run, inputs.baseline, context);
  await requireNamedBaseline(inputs.baseline, context);
  const { stack, run } = await readRunDocuments(directory);
  if (run) return { kind: 'steps', run, stack };
  const hasStarted = stack.variants.every(({ outcome }) => outcome.kind === 'started');
  if (!hasStarted) return { kind: 'not-started' };
  throw missingDocument(directory, 'run');
}

async function filesOf(
  path: string,
  baseline: string | undefined,
  context: Context,
): Promise<Given> {
  if (baseline === undefined) {
    throw new UserError(
      '--run is given without --baseline. Name what to compare it with: a baselines/<environment>.json or another run.json.',
    );
  }
  const file = resolve(context.directory, path);
  const run = await readDocumentFile(file, 'run');
  if (!run) throw new UserError(`--run is "${path}", which is not there. Name a run.json.`);
  await requireNamedBaseline(baseline, context);
  return { kind: 'files', run, stack: await stackBeside(file, run, context), baseline };
}

/** No gate comes after that would tell of stored runs that are of no use. */
function refuseUseless({ baseline }: ComparisonDocument): void {
  if (baseline.kind === 'used') return;
  throw new EvidenceError(`There is nothing to compare with: ${baseline.why}.`);
}

async function stackBeside(
  file: string,
  { runId }: RunRecord,
  { log }: Context,
): Promise<StackDocument | null> {
  const stack = await findDocument(dirname(file), 'stack');
  if (stack?.runId === runId) return stack;
  const why = stack
    ? `the stack.json beside it is of run ${stack.runId}`
    : 'no stack.json lies beside it';
  log.warn(
    `${basename(file)} is compared without its stack document, for ${why}: budgets are not judged, every service is, and by the default tolerances`,
  );
  return null;
}
