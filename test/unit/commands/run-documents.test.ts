import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRunDocuments, removeEarlierDocuments } from '../../../src/commands/run-documents.ts';
import { EvidenceError } from '../../../src/platform/errors.ts';
import { writeDocument } from '../../../src/records/documents.ts';
import { aGate, aRun, aStack } from '../../support/documents.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('documents of one run are read together; those that are not there are left out', async () => {
  await writeDocument(folder, 'stack', aStack());
  await writeDocument(folder, 'run', aRun());
  expect(await readRunDocuments(folder)).toEqual({ stack: aStack(), run: aRun() });
});

test('without stack.json there is no run', async () => {
  await writeDocument(folder, 'run', aRun());
  await expect(readRunDocuments(folder)).rejects.toThrow(EvidenceError);
});

test('evidence of another run decides nothing about this one', async () => {
  await writeDocument(folder, 'stack', aStack({ runId: 'aaaaaa' }));
  await writeDocument(folder, 'run', aRun({ runId: 'bbbbbb' }));
  await expect(readRunDocuments(folder)).rejects.toThrow(
    /run\.json is of run bbbbbb, stack\.json of run aaaaaa/,
  );
  await expect(readRunDocuments(folder)).rejects.toThrow(EvidenceError);
});

test('a document that is broken is not one that is missing', async () => {
  await writeDocument(folder, 'stack', aStack());
  await writeFile(join(folder, 'gate.json'), '{"document": "ga');
  await expect(readRunDocuments(folder)).rejects.toThrow(/gate\.json is not JSON/);
});

test('what an earlier run left is removed, and nothing else', async () => {
  await writeDocument(folder, 'stack', aStack());
  await writeDocument(folder, 'run', aRun());
  await writeDocument(folder, 'gate', aGate());
  await writeFile(join(folder, 'report.md'), '');
  await writeFile(join(folder, 'notes.txt'), 'mine');
  await removeEarlierDocuments(folder, ['report.md']);
  expect((await readdir(folder)).sort()).toEqual(['notes.txt', 'stack.json']);
  await removeEarlierDocuments(join(folder, 'absent'), ['report.md']);
});
