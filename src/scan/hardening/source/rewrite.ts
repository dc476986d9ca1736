/** Applies a change to every scalar. Shared nodes stay shared, so aliases cost nothing. */
import type { Entry, ScalarNode, SourceNode, Tag } from './node.ts';

export function rewriteScalars(
  root: SourceNode,
  change: (node: ScalarNode) => ScalarNode,
): SourceNode {
  return createRewriter({ scalar: change, keep: () => true, tag: (tag) => tag })(root);
}

/** Takes `!reset` entries out and forgets `!override`: what is left is an ordinary value. */
export function withoutTags(root: SourceNode): SourceNode {
  return createRewriter({
    scalar: (node) => (node.tag === null ? node : { ...node, tag: null }),
    keep: (node) => node.tag !== 'reset',
    tag: () => null,
  })(root);
}

interface Rewriting {
  scalar: (node: ScalarNode) => ScalarNode;
  keep: (node: SourceNode) => boolean;
  tag: (tag: Tag) => Tag;
}

function createRewriter({ scalar, keep, tag }: Rewriting): (node: SourceNode) => SourceNode {
  const done = new Map<SourceNode, SourceNode>();
  const rewrite = (node: SourceNode): SourceNode => {
    const known = done.get(node);
    if (known) return known;
    const rewritten = rewriteOne(node);
    done.set(node, rewritten);
    return rewritten;
  };
  const rewriteOne = (node: SourceNode): SourceNode => {
    if (node.kind === 'scalar') return scalar(node);
    if (node.kind === 'sequence') {
      return { ...node, tag: tag(node.tag), items: node.items.filter(keep).map(rewrite) };
    }
    const entries = new Map<string, Entry>();
    for (const [name, entry] of node.entries) {
      if (keep(entry.value)) entries.set(name, { at: entry.at, value: rewrite(entry.value) });
    }
    return { ...node, tag: tag(node.tag), entries };
  };
  return rewrite;
}
