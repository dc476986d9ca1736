/** How many values a node stands for with every alias written out; shared parts are counted once per use, visited once. */
import { MAX_VALUES, tooMany } from './limits.ts';
import type { SourceNode } from './node.ts';

/** @throws UserError above MAX_VALUES: the "billion laughs" of YAML. */
export function checkSize(root: SourceNode): void {
  const sizes = new Map<SourceNode, number>();
  const sizeOf = (node: SourceNode): number => {
    const known = sizes.get(node);
    if (known !== undefined) return known;
    let size = 1;
    for (const child of childrenOf(node)) size += sizeOf(child);
    sizes.set(node, size);
    return size;
  };
  if (sizeOf(root) > MAX_VALUES) throw tooMany(root.at);
}

export function childrenOf(node: SourceNode): SourceNode[] {
  if (node.kind === 'mapping') return Array.from(node.entries.values(), (entry) => entry.value);
  return node.kind === 'sequence' ? [...node.items] : [];
}
