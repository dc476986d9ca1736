/** `extends`: a service over another one, of the same file or of another. */
import { dirname, resolve } from 'node:path';
import type { LoadContext } from './context.ts';
import type { Environment } from './interpolate.ts';
import { quoted, sourceError } from './limits.ts';
import { readDocuments } from './documents.ts';
import { mergeNodes } from './merge.ts';
import { mapping, type Entry, type MappingNode, type Position, type SourceNode } from './node.ts';
import { isRemote } from './remote.ts';
import { withoutTags } from './rewrite.ts';
import { fieldText } from './unique.ts';

/** The services of one file, and how far each has been resolved. */
interface Scope {
  path: string;
  /** Where `extends.file` starts. */
  directory: string;
  env: Environment;
  services: ReadonlyMap<string, Entry>;
  resolved: Map<string, MappingNode | 'in progress'>;
}

interface Extension {
  service: string;
  file: string | undefined;
  at: Position;
}

export async function applyExtends(
  document: MappingNode,
  from: { path: string; set: { directory: string; env: Environment } },
  context: LoadContext,
): Promise<MappingNode> {
  const section = document.entries.get('services');
  if (section?.value.kind !== 'mapping') return document;
  const scope = scopeOf(section.value, from.path, from.set.directory, from.set.env);
  const scopes = new Map<string, Scope>();
  const services = new Map<string, Entry>();
  for (const [name, entry] of scope.services) {
    const value = await resolveService(name, scope, scopes, context);
    services.set(name, { at: entry.at, value: value ?? entry.value });
  }
  const value = { ...section.value, entries: services };
  return { ...document, entries: new Map(document.entries).set('services', { ...section, value }) };
}

function scopeOf(
  services: SourceNode | undefined,
  path: string,
  directory: string,
  env: Environment,
): Scope {
  const entries = services?.kind === 'mapping' ? services.entries : new Map<string, Entry>();
  return { path, directory, env, services: entries, resolved: new Map() };
}

/** The service with what it extends below it, or undefined where there is no such service. */
async function resolveService(
  name: string,
  scope: Scope,
  scopes: Map<string, Scope>,
  context: LoadContext,
): Promise<MappingNode | undefined> {
  const entry = scope.services.get(name);
  if (entry?.value.kind !== 'mapping') return undefined;
  const known = scope.resolved.get(name);
  if (known === 'in progress') {
    throw sourceError(entry.at, `${quoted(name)} extends itself. Break the circle of \`extends\`.`);
  }
  if (known) return known;
  scope.resolved.set(name, 'in progress');
  const extension = extensionOf(entry.value);
  const resolved = extension
    ? await extend(entry.value, extension, scope, scopes, context)
    : entry.value;
  scope.resolved.set(name, resolved);
  return resolved;
}

async function extend(
  service: MappingNode,
  extension: Extension,
  scope: Scope,
  scopes: Map<string, Scope>,
  context: LoadContext,
): Promise<MappingNode> {
  const own = withoutKey(service, 'extends');
  const baseScope = await scopeOfBase(extension, scope, scopes, context);
  if (!baseScope) return own;
  const base = await resolveService(extension.service, baseScope, scopes, context);
  if (!base) {
    throw sourceError(
      extension.at,
      `there is no service ${quoted(extension.service)} to extend in ${quoted(extension.file ?? scope.path)}.`,
    );
  }
  // Marks of the base count in its own file only.
  return mergeNodes(withoutTags(base), own, context.budget, ['services', '']) as MappingNode;
}

async function scopeOfBase(
  { file, at }: Extension,
  scope: Scope,
  scopes: Map<string, Scope>,
  context: LoadContext,
): Promise<Scope | undefined> {
  if (file === undefined) return scope;
  if (isRemote(file)) {
    context.note(at, `${quoted(file)} is remote and was not read; what it adds is not checked.`);
    return undefined;
  }
  const path = resolve(scope.directory, file);
  const known = scopes.get(path);
  if (known) return known;
  const text = await context.readReferred(path, at);
  const directory = dirname(path);
  const documents = readDocuments(path, text, { directory, env: scope.env }, context);
  let merged: MappingNode | undefined;
  for (const document of documents) {
    merged = merged ? (mergeNodes(merged, document, context.budget) as MappingNode) : document;
  }
  const loaded = scopeOf(merged?.entries.get('services')?.value, path, directory, scope.env);
  scopes.set(path, loaded);
  return loaded;
}

function extensionOf(service: MappingNode): Extension | undefined {
  const entry = service.entries.get('extends');
  if (!entry || entry.value.tag === 'reset') return undefined;
  const node = entry.value;
  if (node.kind === 'scalar' && node.value !== null) {
    return { service: String(node.value), file: undefined, at: node.at };
  }
  const name = fieldText(node, 'service');
  if (name === undefined) {
    throw sourceError(node.at, '`extends` names a service: `extends: {service: NAME}`.');
  }
  return { service: name, file: fieldText(node, 'file'), at: node.at };
}

function withoutKey(node: MappingNode, key: string): MappingNode {
  const entries = new Map(node.entries);
  entries.delete(key);
  return mapping(entries, node.at, { ...node, entries });
}
