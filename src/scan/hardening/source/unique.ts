/** Lists whose items have a key: a later item with the same key takes the place of the earlier one. */
import type { SourceNode } from './node.ts';

type KeyOf = (item: SourceNode) => string | undefined;

/** Below `services.NAME`. */
const KEYS: Record<string, KeyOf> = {
  cap_add: ownText,
  cap_drop: ownText,
  devices: (item) => fieldText(item, 'target'),
  ports: portKey,
  volumes: (item) => fieldText(item, 'target'),
};

export function uniqueItems(path: string, items: readonly SourceNode[]): SourceNode[] {
  const keyOf = Object.hasOwn(KEYS, path) ? KEYS[path] : undefined;
  if (!keyOf) return [...items];
  const kept = new Map<unknown, SourceNode>();
  for (const item of items) kept.set(keyOf(item) ?? item, item);
  return [...kept.values()];
}

export function fieldText(node: SourceNode, name: string): string | undefined {
  const value = node.kind === 'mapping' ? node.entries.get(name)?.value : undefined;
  return value ? ownText(value) : undefined;
}

function ownText(node: SourceNode): string | undefined {
  return node.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}

function portKey(item: SourceNode): string | undefined {
  const target = fieldText(item, 'target');
  if (target === undefined) return undefined;
  const host = fieldText(item, 'host_ip') ?? '0.0.0.0';
  const protocol = fieldText(item, 'protocol') ?? 'tcp';
  return `${host}:${fieldText(item, 'published') ?? ''}:${target}/${protocol}`;
}
