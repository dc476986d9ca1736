/** Flags of a shell to raw inputs, by the command's declaration. */
import { parseArgs } from 'node:util';
import { UserError } from '../platform/errors.ts';
import { suggestion } from '../platform/nearest.ts';
import type { InputSpec, InputSpecs, RawInputs } from './inputs.ts';

/** @throws UserError for an unknown flag, a flag without its value, or a stray word. */
export function parseFlags(specs: InputSpecs, args: readonly string[]): RawInputs {
  const offered = Object.entries(specs).filter(([, spec]) => spec.type !== 'secret');
  const options = Object.fromEntries(offered.map(([name, spec]) => [name, optionOf(spec)]));
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const raw: RawInputs = {};
  /** Words after the value of a list are more of its values, in their order: `-f a.yml b.yml`. */
  let list: { flag: string; values: string[] } | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (!list) throw strayWord(token.value, offered);
      if (token.value.trim() === '') throw needsValue(list.flag);
      list.values.push(token.value);
      continue;
    }
    list = undefined;
    if (token.kind !== 'option') continue;
    const spec = offered.find(([name]) => name === token.name)?.[1];
    if (!spec)
      throw new UserError(
        `Unknown flag ${token.rawName}. ${suggestion(
          `--${token.name}`,
          offered.map(([name]) => `--${name}`),
        )}`,
      );
    if (spec.type === 'flag') {
      if (token.value !== undefined)
        throw new UserError(`${token.rawName} takes no value; it was given "${token.value}".`);
      raw[token.name] = true;
      continue;
    }
    // An empty one is most often a variable that is not set: ignoring it would check something else than was asked.
    if (!hasValue(token)) throw needsValue(token.rawName);
    if (spec.type === 'list') {
      const before = raw[token.name];
      const values = [...(Array.isArray(before) ? before : []), token.value];
      list = { flag: token.rawName, values };
    }
    raw[token.name] = list?.values ?? token.value;
  }
  return raw;
}

function needsValue(flag: string): UserError {
  return new UserError(`${flag} needs a value.`);
}

function strayWord(word: string, offered: Offered): UserError {
  const flags = offered.map(([name]) => `--${name}`).join(', ');
  return new UserError(`"${word}" is not expected here. Inputs are flags: ${flags}.`);
}

type Offered = ReadonlyArray<[string, InputSpec]>;

interface OptionToken {
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function hasValue(token: OptionToken): token is OptionToken & { value: string } {
  const { value = '', inlineValue } = token;
  return value.trim() !== '' && (inlineValue === true || !value.startsWith('--'));
}

function optionOf(spec: InputSpec) {
  return {
    type: spec.type === 'flag' ? ('boolean' as const) : ('string' as const),
    multiple: spec.type === 'list',
    ...(spec.short !== undefined && { short: spec.short }),
  };
}
