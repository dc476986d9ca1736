/** Documents are how steps talk to each other; each is validated when it is written and again when it is read. */
import { lstat, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ErrorObject } from 'ajv';
import { EvidenceError, messageOf } from '../platform/errors.ts';
import type { ComparisonDocument } from './generated/comparison.ts';
import type { FindingsDocument } from './generated/findings.ts';
import type { GateDocument } from './generated/gate.ts';
import type { RunRecord } from './generated/run.ts';
import type { StackDocument } from './generated/stack.ts';

export interface Documents {
  stack: StackDocument;
  run: RunRecord;
  findings: FindingsDocument;
  comparison: ComparisonDocument;
  gate: GateDocument;
}
export type DocumentName = keyof Documents;

/** Larger than any honest document; a downloaded artifact may not be honest. */
const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;
/** 50,000 findings take about as much as the others may have. */
const MAX_FINDINGS_BYTES = 192 * 1024 * 1024;

/** What writes each document, for the message when it is not there. */
const writtenBy: Record<DocumentName, string> = {
  stack: 'up',
  run: 'measure',
  findings: 'scan',
  comparison: 'compare',
  gate: 'gate',
};

export function documentPath(directory: string, name: DocumentName): string {
  return join(directory, `${name}.json`);
}

/** The document, or an EvidenceError that says which command writes it. */
export async function readDocument<Name extends DocumentName>(
  directory: string,
  name: Name,
): Promise<Documents[Name]> {
  const found = await findDocument(directory, name);
  if (found) return found;
  throw missingDocument(directory, name);
}

export function missingDocument(directory: string, name: DocumentName): EvidenceError {
  return new EvidenceError(
    `${documentPath(directory, name)} is not there. Run \`compose-gate ${writtenBy[name]}\` first, in the same folder or with the same --output.`,
  );
}

/** The document, or undefined where no earlier step wrote one; a broken one is still an EvidenceError. */
export async function findDocument<Name extends DocumentName>(
  directory: string,
  name: Name,
): Promise<Documents[Name] | undefined> {
  const path = documentPath(directory, name);
  const entry = await lstat(path).catch(() => undefined);
  if (entry?.isSymbolicLink() === true)
    throw new EvidenceError(`${path} is a link. It is not followed: remove it and run again.`);
  return readDocumentFile(path, name);
}

export async function readDocumentFile<Name extends DocumentName>(
  path: string,
  name: Name,
): Promise<Documents[Name] | undefined> {
  const entry = await stat(path).catch(() => undefined);
  if (!entry) return undefined;
  if (!entry.isFile()) throw new EvidenceError(`${path} is no file. Remove it and run again.`);
  const { size } = entry;
  const most = name === 'findings' ? MAX_FINDINGS_BYTES : MAX_DOCUMENT_BYTES;
  if (size > most) {
    throw new EvidenceError(
      `${path} has ${size} bytes; a ${name} document has at most ${most}. It is not read.`,
    );
  }
  return parseDocument(await readFile(path, 'utf8'), name, path);
}

async function parseDocument<Name extends DocumentName>(
  text: string,
  name: Name,
  path: string,
): Promise<Documents[Name]> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new EvidenceError(`${path} is not JSON: ${messageOf(error)}.`);
  }
  const problem = await problemOf(value, name);
  if (problem) throw new EvidenceError(`${path} is not a ${name} document: ${problem}.`);
  return value as Documents[Name];
}

/** Written whole or not at all: a reader never sees half a document. */
export async function writeDocument<Name extends DocumentName>(
  directory: string,
  name: Name,
  document: Documents[Name],
): Promise<void> {
  const problem = await problemOf(document, name);
  if (problem) throw new Error(`we made a ${name} document that breaks its own schema: ${problem}`);
  const isNew = (await mkdir(directory, { recursive: true })) !== undefined;
  // A folder that we made is no part of the repository it lies in; one that was there is its owner's.
  if (isNew) await writeFile(join(directory, '.gitignore'), '*\n', { flag: 'wx' });
  const path = documentPath(directory, name);
  await rm(`${path}.tmp`, { force: true });
  // A file of its own: a link that lies in a checkout is not followed.
  await writeFile(`${path}.tmp`, `${JSON.stringify(document)}\n`, { flag: 'wx' });
  await rename(`${path}.tmp`, path);
}

async function problemOf(value: unknown, name: DocumentName): Promise<string | undefined> {
  const { validate } = await validatorOf(name);
  if (validate(value)) return undefined;
  return describeProblem(validate.errors ?? []);
}

/** Each validator is a chunk of its own: a command loads only those it needs. */
function validatorOf(name: DocumentName) {
  switch (name) {
    case 'stack':
      return import('./generated/stack.validate.js');
    case 'run':
      return import('./generated/run.validate.js');
    case 'findings':
      return import('./generated/findings.validate.js');
    case 'comparison':
      return import('./generated/comparison.validate.js');
    case 'gate':
      return import('./generated/gate.validate.js');
  }
}

/** In words, the first of what a validator found. */
export function describeProblem(errors: readonly ErrorObject[]): string {
  const first = errors[0];
  if (!first) return 'it does not fit its schema';
  return `${first.instancePath === '' ? 'the document' : first.instancePath} ${first.message ?? 'is wrong'}`;
}
