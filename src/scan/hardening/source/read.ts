/** Reads settings out of merged source values. What has the wrong type is as good as not there: Compose refuses it anyway. */
import {
  known,
  unknown,
  type Items,
  type Item,
  type Place,
  type Setting,
} from '../facts/setting.ts';
import { quoted } from './limits.ts';
import type { Entry, MappingNode, ScalarNode, SourceNode } from './node.ts';
import { parseBytes } from './quantity.ts';

export function entryAt(node: SourceNode | undefined, path: readonly string[]): Entry | undefined {
  let entry: Entry | undefined;
  let current = node;
  for (const key of path) {
    entry = current?.kind === 'mapping' ? current.entries.get(key) : undefined;
    current = entry?.value;
  }
  return entry;
}

export function placeOf(entry: Entry): Place {
  return { at: entry.at, scalar: entry.value.kind === 'scalar' ? entry.value : null };
}

export function itemPlace(node: SourceNode): Place {
  if (node.kind === 'scalar') return { at: node.at, scalar: node };
  return { at: node.at, scalar: node.kind === 'mapping' ? node.short : null };
}

export function unresolvedReason(node: ScalarNode): string | null {
  const [name] = node.unresolved;
  return name === undefined ? null : `the variable ${quoted(name)} is not given`;
}

/** The scalar at `path` put through `parse`; the default where it is absent or does not parse. */
export function readSetting<T>(
  node: SourceNode,
  path: string,
  parse: (text: string) => T | undefined,
  absent: T,
): Setting<T> {
  const entry = entryAt(node, path.split('.'));
  if (entry?.value.kind !== 'scalar' || entry.value.value === null) return known(absent);
  const why = unresolvedReason(entry.value);
  if (why !== null) return unknown(why);
  const value = parse(String(entry.value.value));
  return value === undefined ? known(absent) : known(value, placeOf(entry));
}

export function readText(node: SourceNode, path: string): Setting<string> {
  return readSetting(node, path, (text) => text, '');
}

export function readFlag(node: SourceNode, path: string): Setting<boolean> {
  return readSetting(node, path, parseFlag, false);
}

export function readNumber(node: SourceNode, path: string): Setting<number> {
  return readSetting(node, path, parseNumber, 0);
}

export function readBytes(node: SourceNode, path: string): Setting<number> {
  return readSetting(node, path, parseBytes, 0);
}

/** As Compose casts what interpolation made a string. */
export function parseFlag(text: string): boolean | undefined {
  if (/^(?:true|y|yes|on)$/i.test(text)) return true;
  return /^(?:false|n|no|off)$/i.test(text) ? false : undefined;
}

function parseNumber(text: string): number | undefined {
  const value = Number(text);
  return text.trim() === '' || Number.isNaN(value) ? undefined : value;
}

export function listAt(node: SourceNode | undefined, path: string): readonly SourceNode[] {
  const value = entryAt(node, path.split('.'))?.value;
  return value?.kind === 'sequence' ? value.items : [];
}

export function mappingAt(node: SourceNode | undefined, path: string): MappingNode['entries'] {
  const value = entryAt(node, path.split('.'))?.value;
  return value?.kind === 'mapping' ? value.entries : NOTHING;
}

const NOTHING: MappingNode['entries'] = new Map();

/** The scalars of a list. */
export function readTexts(node: SourceNode, path: string): Items<string> {
  return collect(listAt(node, path), (item) => (item.kind === 'scalar' ? textOf(item) : null));
}

/** What `read` makes of each item: a value, a reason why it is not known, or null for nothing. */
export function collect<T>(
  items: Iterable<SourceNode>,
  read: (item: SourceNode) => { value: T } | { why: string } | null,
): Items<T> {
  const found: Item<T>[] = [];
  let why: string | null = null;
  for (const item of items) {
    const result = read(item);
    if (result && 'value' in result) found.push({ value: result.value, place: itemPlace(item) });
    else if (result) why ??= result.why;
  }
  return { known: found, unknown: why };
}

export function textOf(node: ScalarNode): { value: string } | { why: string } | null {
  const why = unresolvedReason(node);
  if (why !== null) return { why };
  return node.value === null ? null : { value: String(node.value) };
}

/** A field of a mapping as text, with unresolved variables as they are written. */
export function fieldNode(node: SourceNode, path: string): ScalarNode | undefined {
  const value = entryAt(node, path.split('.'))?.value;
  return value?.kind === 'scalar' && value.value !== null ? value : undefined;
}
