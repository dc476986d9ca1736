import { readFile, stat } from 'node:fs/promises';
import { LineCounter, parseDocument, type Document } from 'yaml';
import { UserError, messageOf } from '../platform/errors.ts';

export interface YamlFile {
  path: string;
  document: Document;
  /** Where in the file an offset lies, as path:line:column. */
  at(offset: number): string;
}

/** No honest Compose or configuration file is larger. */
const MAX_YAML_BYTES = 4 * 1024 * 1024;

/** A YAML file with positions; `shown` is its name in messages. @throws UserError that names file, line and column. */
export async function readYamlFile(path: string, shown = path): Promise<YamlFile> {
  const { size } = await stat(path).catch((error: unknown) => {
    throw new UserError(`${shown} cannot be read: ${messageOf(error)}.`);
  });
  if (size > MAX_YAML_BYTES) {
    throw new UserError(`${shown} has ${size} bytes; at most ${MAX_YAML_BYTES} are read.`);
  }
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UserError(`${shown} cannot be read: ${messageOf(error)}.`);
  });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${shown}:${line}:${col}`;
  };
  const error = document.errors[0];
  if (error) {
    throw new UserError(
      `${at(error.pos[0])} is not valid YAML: ${error.message}. Correct that line.`,
    );
  }
  return { path: shown, document, at };
}
