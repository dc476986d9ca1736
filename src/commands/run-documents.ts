/** The documents of one run, and only of one: evidence of another run decides nothing about this one. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EvidenceError } from '../platform/errors.ts';
import { documentPath, findDocument, readDocument, type Documents } from '../records/documents.ts';

export type RunDocuments = Pick<Documents, 'stack'> & {
  [Name in Exclude<keyof Documents, 'stack'>]?: Documents[Name];
};

const LATER = ['run', 'findings', 'comparison', 'gate'] as const;

/** @throws EvidenceError where stack.json is missing or a document belongs to another run. */
export async function readRunDocuments(directory: string): Promise<RunDocuments> {
  const stack = await readDocument(directory, 'stack');
  const later = await Promise.all(LATER.map((name) => findDocument(directory, name)));
  for (const document of later) {
    if (document === undefined || document.runId === stack.runId) continue;
    throw new EvidenceError(
      `${documentPath(directory, document.document)} is of run ${document.runId}, stack.json of run ${stack.runId}. Empty the folder and run again.`,
    );
  }
  const present = later.flatMap((document) => (document ? [[document.document, document]] : []));
  return { stack, ...(Object.fromEntries(present) as Partial<Documents>) };
}

/** What an earlier run left in the folder would otherwise be read as evidence of this one. */
export async function removeEarlierDocuments(
  directory: string,
  files: readonly string[],
): Promise<void> {
  const paths = [
    ...LATER.map((name) => documentPath(directory, name)),
    ...files.map((file) => join(directory, file)),
  ];
  await Promise.all(paths.map((path) => rm(path, { force: true })));
}
