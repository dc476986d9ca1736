/** `include`: other Compose files, loaded as projects of their own and laid under this one. */
import { dirname, resolve } from 'node:path';
import type { LoadContext } from './context.ts';
import { overEnvFiles, readDefaultEnvFile } from './env-file.ts';
import type { Environment } from './interpolate.ts';
import { quoted, sourceError } from './limits.ts';
import type { FileSet } from './load.ts';
import { mergeNodes } from './merge.ts';
import { mapping, type MappingNode, type Position, type SourceNode } from './node.ts';
import { isRemote } from './remote.ts';
import { fieldText } from './unique.ts';

/** What an included project brings; its name and its `x-` keys stay its own. */
const IMPORTED = ['services', 'volumes', 'networks'];

type Including = FileSet & { path: string };
type LoadFiles = (set: FileSet, context: LoadContext) => Promise<MappingNode>;

export async function applyIncludes(
  document: MappingNode,
  including: Including,
  context: LoadContext,
  loadFiles: LoadFiles,
): Promise<MappingNode> {
  const list = document.entries.get('include')?.value;
  if (list?.kind !== 'sequence') return document;
  let merged = document;
  for (const item of list.items) {
    const project = await includedProject(item, including, context);
    if (!project) continue;
    const loaded = await loadFiles(project, context);
    merged = mergeNodes(importedParts(loaded), merged, context.budget) as MappingNode;
  }
  return merged;
}

function importedParts(project: MappingNode): MappingNode {
  const entries = [...project.entries].filter(([key]) => IMPORTED.includes(key));
  return mapping(new Map(entries), project.at);
}

/** The files of one `include` entry: the first is the project, the others go over it. */
async function includedProject(
  item: SourceNode,
  including: Including,
  context: LoadContext,
): Promise<FileSet | undefined> {
  const paths = textsOf(item.kind === 'mapping' ? item.entries.get('path')?.value : item);
  const [main] = paths;
  if (main === undefined) {
    throw sourceError(item.at, '`include` names a file: `- path/to/compose.yaml`.');
  }
  const remote = paths.find(isRemote);
  if (remote !== undefined) {
    context.note(
      item.at,
      `${quoted(remote)} is remote and was not read; its services are not checked.`,
    );
    return undefined;
  }
  const absolute = paths.map((path) => resolve(including.directory, path));
  const chain = [...including.including, including.path];
  checkCircle(absolute[0] ?? '', chain, item.at);
  const declared = fieldText(item, 'project_directory');
  const directory =
    declared === undefined ? dirname(absolute[0] ?? '') : resolve(including.directory, declared);
  const files = [];
  for (const path of absolute)
    files.push({ path, text: await context.readReferred(path, item.at) });
  const env = await includedEnvironment(item, { directory, including }, context);
  return { files, directory, env, including: chain };
}

function checkCircle(path: string, chain: readonly string[], at: Position): void {
  if (chain.includes(path)) {
    throw sourceError(at, `${quoted(path)} includes itself. Break the circle of \`include\`.`);
  }
}

/** An `env_file` of the entry, else the project's `.env`; what the caller gave wins. */
async function includedEnvironment(
  item: SourceNode,
  { directory, including }: { directory: string; including: Including },
  context: LoadContext,
): Promise<Environment> {
  const named = textsOf(item.kind === 'mapping' ? item.entries.get('env_file')?.value : undefined);
  if (named.length === 0) {
    return overEnvFiles(including.env, await readDefaultEnvFile(directory, context));
  }
  const texts: string[] = [];
  for (const path of named.filter((name) => name !== NO_FILE)) {
    texts.push(await context.readReferred(resolve(including.directory, path), item.at));
  }
  return overEnvFiles(including.env, texts);
}

/** Compose's way to say that not even `.env` is read. */
const NO_FILE = '/dev/null';

function textsOf(node: SourceNode | undefined): string[] {
  if (!node) return [];
  const items = node.kind === 'sequence' ? node.items : [node];
  return items.flatMap((item) =>
    item.kind === 'scalar' && item.value !== null ? [String(item.value)] : [],
  );
}
