/** One Compose file over another, by Compose's own rules (compose-go override/merge.go and uncity.go). */
import type { Budget } from './limits.ts';
import {
  isNull,
  type Entry,
  type MappingNode,
  type SequenceNode,
  type SourceNode,
} from './node.ts';
import { fieldText, uniqueItems } from './unique.ts';

/** Below `services.NAME`: these are replaced, never merged. */
const REPLACED = new Set(['command', 'entrypoint', 'healthcheck.test']);

/**
 * What `over` says wins. Values that `over` takes away (`!reset`) stay as marked entries, because they also count
 * against files that were merged earlier; `withoutTags` removes them.
 */
export function mergeNodes(
  base: SourceNode,
  over: SourceNode,
  budget: Budget,
  path: readonly string[] = [],
): SourceNode {
  if (over.tag !== null || base.tag === 'reset') return over;
  if (isNull(over)) return base;
  if (REPLACED.has(servicePath(path))) return over;
  if (base.kind === 'mapping' && over.kind === 'mapping') {
    return replacesLogging(base, over, path) ? over : mergeMappings(base, over, budget, path);
  }
  if (base.kind === 'sequence' && over.kind === 'sequence') {
    return mergeSequences(base, over, budget, path);
  }
  return over;
}

function mergeMappings(
  base: MappingNode,
  over: MappingNode,
  budget: Budget,
  path: readonly string[],
): MappingNode {
  budget.spend(base.entries.size + over.entries.size, over.at);
  const entries = new Map<string, Entry>(base.entries);
  for (const [name, entry] of over.entries) {
    const earlier = entries.get(name);
    const value = earlier
      ? mergeNodes(earlier.value, entry.value, budget, [...path, name])
      : entry.value;
    // A key that only repeats an earlier value keeps the place where that value is written.
    entries.set(name, { at: value === earlier?.value ? earlier.at : entry.at, value });
  }
  return { ...over, entries };
}

function mergeSequences(
  base: SequenceNode,
  over: SequenceNode,
  budget: Budget,
  path: readonly string[],
): SequenceNode {
  budget.spend(base.items.length + over.items.length, over.at);
  return { ...over, items: uniqueItems(servicePath(path), [...base.items, ...over.items]) };
}

/** Options of one logging driver mean nothing to another. */
function replacesLogging(base: MappingNode, over: MappingNode, path: readonly string[]): boolean {
  if (servicePath(path) !== 'logging') return false;
  const [before, after] = [fieldText(base, 'driver'), fieldText(over, 'driver')];
  return before !== undefined && after !== undefined && before !== after;
}

function servicePath(path: readonly string[]): string {
  return path[0] === 'services' ? path.slice(2).join('.') : '';
}
