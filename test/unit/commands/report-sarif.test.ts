/** Code scanning finds a file by its path in the repository, wherever in it the stack lies. */
import { mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Context } from '../../../src/commands/command.ts';
import { report } from '../../../src/commands/report.ts';
import { writeDocument } from '../../../src/records/documents.ts';
import { aFinding, aStack, aVariant, someFindings } from '../../support/documents.ts';

let root: string;
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'report-sarif-')));
});
afterEach(() => rm(root, { recursive: true }));

async function fallbackOf(folder: string, composeFile: string): Promise<unknown> {
  const directory = join(root, folder);
  const output = join(directory, '.compose-gate');
  await mkdir(output, { recursive: true });
  const variants = [aVariant({ composeFiles: [composeFile] })];
  await writeDocument(output, 'stack', aStack({ variants }));
  await writeDocument(output, 'findings', someFindings({ findings: [aFinding()] }));
  const context: Partial<Context> = {
    directory,
    env: {},
    terminal: { isInteractive: false, columns: 80, hasColor: false },
    print: () => undefined,
    setOutputs: () => Promise.resolve(),
  };
  const inputs = {
    ...{ directory: '.', output: '.compose-gate', comment: 'never' as const },
    'github-token': undefined,
  };
  expect(await report.run(inputs, context as Context)).toBe(0);
  const sarif = JSON.parse(await readFile(join(output, 'findings.sarif'), 'utf8')) as {
    runs: Array<{
      results: Array<{
        locations: Array<{ physicalLocation: { artifactLocation: { uri: string } } }>;
      }>;
    }>;
  };
  return sarif.runs[0]?.results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;
}

test('in a folder of the repository', async () => {
  await mkdir(join(root, '.git'));
  expect(await fallbackOf('deploy/stack', 'compose.yaml')).toBe('deploy/stack/compose.yaml');
  expect(await fallbackOf('deploy/stack', '../common.yaml')).toBe('deploy/common.yaml');
});

test('at the root of the repository', async () => {
  await mkdir(join(root, '.git'));
  expect(await fallbackOf('.', 'compose.yaml')).toBe('compose.yaml');
});

test('outside a repository it is relative to the folder of the stack', async () => {
  expect(await fallbackOf('stack', 'compose.yaml')).toBe('compose.yaml');
});
