/** The YAML library's tree to ours: aliases and `<<` followed without copying, cycles and depth refused. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { MAX_DEPTH, quoted, sourceError, tooDeep, type Budget } from './limits.ts';
import {
  mapping,
  scalar,
  sequence,
  type Entry,
  type MappingNode,
  type Position,
  type ScalarNode,
  type SourceNode,
  type Tag,
} from './node.ts';
import { childrenOf } from './size.ts';

export type PositionAt = (offset: number) => Position;

interface Context {
  positionAt: PositionAt;
  budget: Budget;
  /** By name, the latest first: YAML lets an anchor be defined again. `null` while its value is being read. */
  anchors: Map<string, SourceNode | null>;
  /** Levels below each value that was read, so that aliases of aliases cannot nest without end. */
  heights: Map<SourceNode, number>;
}

export function convertDocument(
  contents: ParsedNode,
  positionAt: PositionAt,
  budget: Budget,
): SourceNode {
  return convert(contents, { positionAt, budget, anchors: new Map(), heights: new Map() }, 0);
}

function convert(node: Node, context: Context, depth: number): SourceNode {
  const at = positionOf(node, context);
  if (depth > MAX_DEPTH) throw tooDeep(at);
  if (isAlias(node)) return followAlias(node.source, at, context, depth);
  const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
  if (anchor !== undefined) context.anchors.set(anchor, null);
  const converted = convertValue(node, at, context, depth);
  context.heights.set(converted, heightOf(converted, context));
  if (anchor !== undefined) context.anchors.set(anchor, converted);
  return converted;
}

function convertValue(node: Node, at: Position, context: Context, depth: number): SourceNode {
  if (isMap(node)) return convertMapping(node, at, context, depth);
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(item as Node, context, depth + 1));
    return sequence(items, at, tagOf(node.tag));
  }
  return convertScalar(node as Scalar, at, context);
}

function convertScalar(node: Scalar, at: Position, context: Context): ScalarNode {
  const value = node.value;
  const end = node.range ? context.positionAt(node.range[1]) : at;
  return scalar(
    typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
      ? value
      : null,
    at,
    { endColumn: end.line === at.line ? end.column : null, tag: tagOf(node.tag) },
  );
}

function followAlias(name: string, at: Position, context: Context, depth: number): SourceNode {
  const target = context.anchors.get(name);
  if (target === undefined) {
    throw sourceError(at, `the alias ${quoted(`*${name}`)} has no anchor before it.`);
  }
  if (target === null) {
    throw sourceError(at, `the alias ${quoted(`*${name}`)} is inside its own anchor. Remove one.`);
  }
  if (depth + (context.heights.get(target) ?? 0) > MAX_DEPTH) throw tooDeep(at);
  return target;
}

function heightOf(node: SourceNode, { heights }: Context): number {
  const below = childrenOf(node).map((child) => 1 + (heights.get(child) ?? 0));
  return below.reduce((highest, height) => Math.max(highest, height), 0);
}

function convertMapping(node: YAMLMap, at: Position, context: Context, depth: number): MappingNode {
  const entries = new Map<string, Entry>();
  const merged: SourceNode[] = [];
  let firstKey: Position | null = null;
  for (const pair of node.items) {
    const key = pair.key as Node;
    const keyAt = positionOf(key, context);
    const name = keyName(key, keyAt);
    firstKey ??= keyAt;
    const value = pair.value
      ? convert(pair.value as Node, context, depth + 1)
      : scalar(null, keyAt);
    if (name === '<<') {
      merged.push(value);
      continue;
    }
    const earlier = entries.get(name);
    if (earlier) {
      throw sourceError(
        keyAt,
        `the key ${quoted(name)} is already on line ${earlier.at.line}. Keep one of them.`,
      );
    }
    entries.set(name, { at: keyAt, value });
  }
  for (const value of merged) takeMerged(entries, value, context.budget);
  return mapping(entries, at, { firstKey: node.flow ? null : firstKey, tag: tagOf(node.tag) });
}

/** `<<`: what the mapping says itself wins, then the first of the merged ones that says it. */
function takeMerged(entries: Map<string, Entry>, value: SourceNode, budget: Budget): void {
  const sources = value.kind === 'sequence' ? value.items : [value];
  for (const source of sources) {
    if (source.kind === 'scalar' && source.value === null) continue;
    if (source.kind !== 'mapping') {
      throw sourceError(
        source.at,
        '`<<` merges mappings only. Point it at one, or at a list of them.',
      );
    }
    budget.spend(source.entries.size, source.at);
    for (const [name, entry] of source.entries) {
      if (!entries.has(name)) entries.set(name, entry);
    }
  }
}

function keyName(key: Node | null, at: Position): string {
  if (isScalar(key) && key.source !== undefined) return key.source;
  throw sourceError(at, 'a key must be text.');
}

function positionOf(node: Node | null, context: Context): Position {
  return context.positionAt(node?.range?.[0] ?? 0);
}

function tagOf(tag: string | undefined): Tag {
  if (tag === '!reset') return 'reset';
  return tag === '!override' ? 'override' : null;
}
