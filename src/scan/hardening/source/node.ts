/** A YAML value that remembers where it was written, through anchors, merges and interpolation. */

/** 1-based, as editors and SARIF count. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Compose's own tags: `!reset` takes an earlier value away, `!override` replaces instead of merging. */
export type Tag = 'reset' | 'override' | null;

/** Where the text of a scalar came from: the file, a `${NAME:-default}` in it, or outside (env, or not known). */
export type Origin = 'written' | 'default' | 'outside';

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly at: Position;
  /** Column after the last character; null where the scalar spans lines or was not written as it is. */
  readonly endColumn: number | null;
  readonly origin: Origin;
  /** Variables whose value is not known; they stand in `value` as they were written. */
  readonly unresolved: readonly string[];
  readonly tag: Tag;
}

export interface Entry {
  /** Of the key. */
  readonly at: Position;
  readonly value: SourceNode;
}

export interface MappingNode {
  readonly kind: 'mapping';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly at: Position;
  /** Of the first key in a block mapping; null in `{flow: style}`. */
  readonly firstKey: Position | null;
  /** The short syntax this mapping stands for, such as "8080:80". */
  readonly short: ScalarNode | null;
  readonly tag: Tag;
}

export interface SequenceNode {
  readonly kind: 'sequence';
  readonly items: readonly SourceNode[];
  readonly at: Position;
  readonly tag: Tag;
}

export type SourceNode = ScalarNode | MappingNode | SequenceNode;

export function scalar(
  value: ScalarNode['value'],
  at: Position,
  rest: Partial<ScalarNode> = {},
): ScalarNode {
  return {
    kind: 'scalar',
    value,
    at,
    endColumn: null,
    origin: 'written',
    unresolved: [],
    tag: null,
    ...rest,
  };
}

export function mapping(
  entries: ReadonlyMap<string, Entry>,
  at: Position,
  rest: Partial<MappingNode> = {},
): MappingNode {
  return { kind: 'mapping', entries, at, firstKey: null, short: null, tag: null, ...rest };
}

export function sequence(
  items: readonly SourceNode[],
  at: Position,
  tag: Tag = null,
): SequenceNode {
  return { kind: 'sequence', items, at, tag };
}

/** A part of a scalar (one side of `KEY=VALUE`, one field of a short syntax), at the place of the whole. */
export function partOf(whole: ScalarNode, text: string): ScalarNode {
  const unresolved = whole.unresolved.filter((name) => mentions(text, name));
  return scalar(text, whole.at, { origin: whole.origin, unresolved });
}

function mentions(text: string, variable: string): boolean {
  return text.includes(`$${variable}`) || text.includes(`{${variable}`);
}

export function isNull(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/** `file:line:column`, as compilers print it. */
export function formatPosition(at: Position): string {
  return `${at.file}:${at.line}:${at.column}`;
}
