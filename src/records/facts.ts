/** Lists of what differs between base and head, never longer than anyone reads. */
import type { Fact } from './generated/stack.ts';
import { plainText } from './text.ts';

const MAX_NAME = 120;
const MAX_VALUE = 200;

/** The first of them, and how many there are besides. */
export function atMost(facts: readonly Fact[], most: number, about: Fact['about']): Fact[] {
  const count = facts.length - most;
  return count > 0 ? [...facts.slice(0, most), { kind: 'more', about, count }] : [...facts];
}

type Value = Extract<Fact, { kind: 'value' }>;

/** Nothing where both sides are the same; texts become printable and short. */
export function valueFact(
  about: Fact['about'],
  name: string,
  { unit, base, head }: Pick<Value, 'unit' | 'base' | 'head'>,
): Fact[] {
  if (base === head) return [];
  return [
    {
      kind: 'value',
      about,
      name: plainText(name, MAX_NAME),
      unit,
      base: printable(base),
      head: printable(head),
    },
  ];
}

function printable(side: Value['base']): Value['base'] {
  return typeof side === 'string' ? plainText(side, MAX_VALUE) : side;
}

export function nameFact(
  about: Fact['about'],
  name: string,
  change: 'added' | 'removed' | 'changed',
): Fact {
  return { kind: 'name', about, name: plainText(name, MAX_NAME), change };
}

/** Which entries came, went, or have another value; the values themselves are left behind. */
export function nameFacts(
  about: Fact['about'],
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
  nameOf: (name: string) => string = (name) => name,
): Fact[] {
  const names = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  return names.flatMap((name) => {
    const [before, after] = [own(base, name), own(head, name)];
    if (before === after) return [];
    const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    return [nameFact(about, nameOf(name), change)];
  });
}

function own(values: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
