/** How the configurations of two images differ: what runs, and the names of the variables it finds. Pure. */
import { atMost, nameFact, nameFacts, valueFact } from '../../records/facts.ts';
import type { Fact } from '../../records/generated/stack.ts';
import { maskWords } from './mask.ts';

const MAX_VARIABLES = 40;
const SHOWN = ['Entrypoint', 'Cmd', 'User', 'WorkingDir', 'StopSignal'] as const;

/** The parts of the Engine API's image configuration that are read; whatever lacks them has nothing to tell. */
interface ImageConfig extends Partial<Record<(typeof SHOWN)[number], unknown>> {
  Env?: string[] | null;
}

export function imageConfigFacts(
  base: ImageConfig,
  head: ImageConfig,
  secrets: ReadonlySet<string>,
): Fact[] {
  const variables = nameFacts(
    'variable',
    variablesOf(base),
    variablesOf(head),
    (name) => `${name} (of the image)`,
  );
  const settings = SHOWN.flatMap((key) => {
    const [before, after] = [textOf(base[key]), textOf(head[key])];
    if (before === after) return [];
    const [one, other] = [maskedText(base[key], secrets), maskedText(head[key], secrets)];
    const name = `${key} of the image`;
    if (one === other) return [nameFact('setting', name, 'changed')];
    return valueFact('setting', name, { unit: 'text', base: one, head: other });
  });
  return [...settings, ...atMost(variables, MAX_VARIABLES, 'variable')];
}

function variablesOf({ Env }: ImageConfig): Record<string, string> {
  return Object.fromEntries(
    (Env ?? []).map((entry) => {
      const [name = '', ...value] = entry.split('=');
      return [name, value.join('=')];
    }),
  );
}

function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' && value !== '' ? [value] : [];
}

function textOf(value: unknown): string {
  return JSON.stringify(wordsOf(value));
}

function maskedText(value: unknown, secrets: ReadonlySet<string>): string | null {
  const words = maskWords(wordsOf(value), secrets);
  if (words.length === 0) return null;
  return Array.isArray(value) ? JSON.stringify(words) : words.join();
}
