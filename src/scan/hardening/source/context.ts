/** What one load shares over all its files: limits, names, texts, and what could not be read. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UserError } from '../../../platform/errors.ts';
import { plainText } from '../../../records/text.ts';
import type { Environment } from './interpolate.ts';
import { createBudget, MAX_FILES, quoted, sourceError, type Budget } from './limits.ts';
import type { Position } from './node.ts';
import { isInside, type Reader, type ReadResult } from './reader.ts';

export interface LoadOptions {
  /** In the order of `-f`; without a text the file is read. */
  files: readonly { path: string; text?: string | undefined }[];
  /** Where relative paths start: the folder of the first file unless the user said otherwise. */
  projectDirectory: string;
  /** `include` and `extends` read nothing outside this folder; names in positions are relative to it. */
  root: string;
  env: Environment;
  /** Default: `.env` in the project's folder. */
  envFiles?: readonly string[] | undefined;
  readNamed: Reader;
  readInside: Reader;
}

export interface LoadContext {
  readonly budget: Budget;
  readonly lines: ReadonlyMap<string, readonly string[]>;
  readonly notes: readonly string[];
  /** Remembers the text of a file and returns the name it has in positions. */
  register(path: string, text: string): string;
  /** A file the user named. */
  readNamed(path: string, name: string): Promise<string>;
  /** A file that another file names; the place is for the error. */
  readReferred(path: string, at: Position): Promise<string>;
  /** The text of an optional file inside the root, or undefined. */
  readOptional(path: string): Promise<string | undefined>;
  absoluteHostPath(directory: string, source: string): string;
  note(at: Position, text: string): void;
}

export function createContext(options: LoadOptions): LoadContext {
  const root = resolve(options.root);
  const lines = new Map<string, readonly string[]>();
  const notes: string[] = [];
  let filesLeft = MAX_FILES;
  return {
    budget: createBudget(),
    lines,
    notes,
    register(path, text) {
      const name = nameOf(root, path);
      lines.set(name, text.split(/\r?\n/));
      return name;
    },
    async readNamed(path, name) {
      return textOf(await options.readNamed(path), (why) => {
        return new UserError(`${quoted(name)} cannot be read: ${why}. Correct the path.`);
      });
    },
    async readReferred(path, at) {
      filesLeft -= 1;
      if (filesLeft < 0) throw sourceError(at, `the stack reads more than ${MAX_FILES} files.`);
      const result = isInside(root, path)
        ? await options.readInside(path)
        : ({ kind: 'refused', why: `it is outside ${root}` } as const);
      const remedy =
        result.kind === 'missing' ? 'Correct the path.' : `Name an ordinary file inside ${root}.`;
      return textOf(result, (why) =>
        sourceError(at, `${quoted(path)} cannot be read: ${why}. ${remedy}`),
      );
    },
    async readOptional(path) {
      if (!isInside(root, path)) return undefined;
      const result = await options.readInside(path);
      return result.kind === 'text' ? result.text : undefined;
    },
    absoluteHostPath: (directory, source) =>
      source.startsWith('.') ? resolve(directory, source) : source,
    note(at, text) {
      notes.push(plainText(`${at.file}:${at.line}: ${text}`));
    },
  };
}

function textOf(result: ReadResult, failure: (why: string) => UserError): string {
  if (result.kind === 'text') return result.text;
  throw failure(result.kind === 'missing' ? 'it is not there' : result.why);
}

/** Relative to the root with forward slashes, as SARIF and GitHub want it. */
function nameOf(root: string, path: string): string {
  const way = relative(root, path);
  return isInside(root, path) && !isAbsolute(way) ? way.split(sep).join('/') : path;
}
