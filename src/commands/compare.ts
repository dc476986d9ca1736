import { resolve } from 'node:path';
import { compareRun } from '../compare/compare-run.ts';
import { EvidenceError } from '../platform/errors.ts';
import { missingDocument, readDocumentFile, writeDocument } from '../records/documents.ts';
import { defineCommand } from './command.ts';
import { readRunDocuments } from './run-documents.ts';
import { outputDirectory } from './session.ts';
import { baselineInput, outputInput } from './shared-inputs.ts';

export const compare = defineCommand({
  name: 'compare',
  summary: 'Judge the run against its budgets and a baseline',
  details:
    'Reads run.json and writes comparison.json: what became of each budget, and the verdict of each metric against the baseline. A number from another machine gates no time; layers and restarts are compared exactly, image size and memory with a tolerance.',
  inputs: { ...outputInput, ...baselineInput },
  outputs: { comparison: 'Path of comparison.json' },
  async run(inputs, context) {
    const directory = outputDirectory(inputs, context);
    const { stack, run } = await readRunDocuments(directory);
    if (!run && stack.variants.some(({ outcome }) => outcome.kind !== 'started')) {
      context.log.info('The stack did not start, so there is nothing to compare.');
      return 0;
    }
    if (!run) throw missingDocument(directory, 'run');
    const comparison = compareRun({
      run,
      stack,
      budgets: stack.settings.budgets,
      baseline: await readBaseline(inputs.baseline, context.directory),
      createdAt: new Date().toISOString(),
    });
    await writeDocument(directory, 'comparison', comparison);
    return 0;
  },
});

async function readBaseline(path: string | undefined, directory: string) {
  if (path === undefined) return null;
  const run = await readDocumentFile(resolve(directory, path), 'run');
  if (!run)
    throw new EvidenceError(
      `The baseline ${path} is not there. Correct --baseline, or leave it out.`,
    );
  return { path, run };
}
