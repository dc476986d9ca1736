/** Compose files to one merged, positioned value: parse, interpolate, include, extend, merge. */
import { resolve } from 'node:path';
import { UserError } from '../../../platform/errors.ts';
import { createContext, type LoadContext, type LoadOptions } from './context.ts';
import { applyExtends } from './extends.ts';
import { applyIncludes } from './include.ts';
import { readDocuments } from './documents.ts';
import { overEnvFiles, readDefaultEnvFile } from './env-file.ts';
import type { Environment } from './interpolate.ts';
import { quoted } from './limits.ts';
import { mergeNodes } from './merge.ts';
import { mapping, type MappingNode } from './node.ts';
import { withoutTags } from './rewrite.ts';
import { checkSize } from './size.ts';

export interface LoadedSource {
  root: MappingNode;
  /** The lines of every file that was read, by the name used in positions. */
  lines: ReadonlyMap<string, readonly string[]>;
  /** What could not be looked at, in plain words. */
  notes: readonly string[];
}

/** @throws UserError for files that are missing, refused, not YAML, or beyond the limits. */
export async function loadSource(options: LoadOptions): Promise<LoadedSource> {
  const context = createContext(options);
  if (options.files.length === 0) {
    throw new UserError('No Compose file is given. Name at least one with `-f FILE`.');
  }
  const directory = resolve(options.projectDirectory);
  const env = overEnvFiles(options.env, await readEnvFiles(options, directory, context));
  const root = await loadFiles({ files: options.files, directory, env, including: [] }, context);
  checkSize(root);
  return { root, lines: context.lines, notes: context.notes };
}

async function readEnvFiles(
  { envFiles }: LoadOptions,
  directory: string,
  context: LoadContext,
): Promise<string[]> {
  if (!envFiles || envFiles.length === 0) return readDefaultEnvFile(directory, context);
  return Promise.all(envFiles.map((path) => context.readNamed(resolve(path), path)));
}

export interface FileSet {
  files: LoadOptions['files'];
  /** Where relative paths start. */
  directory: string;
  env: Environment;
  /** Absolute paths of the files that include these. */
  including: readonly string[];
}

export async function loadFiles(set: FileSet, context: LoadContext): Promise<MappingNode> {
  let merged: MappingNode | undefined;
  for (const file of set.files) {
    const path = resolve(set.directory, file.path);
    const text = file.text ?? (await context.readNamed(path, file.path));
    for (const document of readDocuments(path, text, set, context)) {
      const included = await applyIncludes(document, { ...set, path }, context, loadFiles);
      const extended = await applyExtends(included, { path, set }, context);
      const next = mergeNodes(merged ?? emptyAt(extended), extended, context.budget);
      merged = withoutTags(next) as MappingNode;
    }
  }
  if (!merged) {
    const names = set.files.map((file) => quoted(file.path)).join(', ');
    throw new UserError(`${names}: there is nothing in it. A Compose file declares \`services\`.`);
  }
  return merged;
}

function emptyAt(node: MappingNode): MappingNode {
  return mapping(new Map(), node.at);
}
