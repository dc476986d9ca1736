/** A fact in words: what, and on which side. */
import type { Fact } from '../records/generated/comparison.ts';
import { formatBytes, formatCount, formatDuration, formatShare } from '../records/units.ts';
import { NOTHING } from './figures.ts';

type Value = Extract<Fact, { kind: 'value' }>;

/**
 * Base and head. `escape` is for the texts, which are as hostile as their source. Two figures that would look the same tell of
 * their difference.
 */
export function printedSides(
  { about, unit, base, head }: Value,
  escape: (text: string) => string,
): [base: string, head: string] {
  const print = (side: Value['base']) => {
    if (side === null) return NOTHING;
    return typeof side === 'string' ? escape(side) : FORMATS[unit](side);
  };
  const [one, other] = [print(base), print(head)];
  if (one !== other || typeof base !== 'number' || typeof head !== 'number') return [one, other];
  if (base === head) return [one, about === 'layer' ? `${other}, other content` : other];
  return [one, `${other} (${head > base ? '+' : '−'}${FORMATS[unit](Math.abs(head - base))})`];
}

const FORMATS: Record<Value['unit'], (value: number) => string> = {
  text: String,
  bytes: formatBytes,
  ratio: formatShare,
  count: formatCount,
  ms: formatDuration,
};

/** What a fact is about. */
export const ABOUT: Record<Fact['about'], string> = {
  service: 'Service',
  limit: 'Limit',
  setting: 'Setting',
  variable: 'Variable',
  'base-image': 'Base image',
  image: 'Image',
  layer: 'Layer',
  dockerfile: 'Dockerfile',
  file: 'Mounted file',
  package: 'Package',
  throttling: 'Throttling',
  memory: 'Memory',
  'oom-kills': 'OOM kills',
  build: 'Build',
};

/** In one line, for a terminal. */
export function factLine(fact: Fact): string {
  switch (fact.kind) {
    case 'value':
      return `${fact.name}: ${printedSides(fact, (text) => text).join(' → ')}`;
    case 'name':
      return `${ABOUT[fact.about].toLowerCase()} ${fact.name} ${fact.change}`;
    case 'diff':
      return `${fact.name}: ${changedLines(fact)}`;
    case 'more':
      return `${fact.count} more (${ABOUT[fact.about].toLowerCase()})`;
  }
}

/** `3 lines added, 1 removed`, as far as they are stored. */
function changedLines({ lines, more }: Extract<Fact, { kind: 'diff' }>): string {
  const count = (sign: string) => lines.filter((line) => line.startsWith(sign)).length;
  const rest = more > 0 ? ', and more' : '';
  return `+${count('+')} −${count('-')} lines${rest}`;
}
