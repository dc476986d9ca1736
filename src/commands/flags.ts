/** Flags of a shell to raw inputs, by the command's declaration. */
import { parseArgs } from 'node:util';
import { UserError } from '../platform/errors.ts';
import { suggestion } from '../platform/nearest.ts';
import type { InputSpec, InputSpecs, RawInputs } from './inputs.ts';

/** @throws UserError for an unknown flag, a flag without its value, or a stray word. */
export function parseFlags(specs: InputSpecs, args: readonly string[]): RawInputs {
  const offered = Object.entries(specs).filter(([, spec]) => spec.type !== 'secret');
  const options = Object.fromEntries(offered.map(([name, spec]) => [name, optionOf(spec)]));
  const { values, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw new UserError(
        `"${token.value}" is not expected here. Inputs are flags: ${flagNames(offered)}.`,
      );
    }
    if (token.kind !== 'option') continue;
    const spec = offered.find(([name]) => name === token.name)?.[1];
    if (!spec)
      throw new UserError(
        `Unknown flag ${token.rawName}. ${suggestion(
          `--${token.name}`,
          offered.map(([name]) => `--${name}`),
        )}`,
      );
    const needsValue = spec.type !== 'flag';
    // An empty one is most often a variable that is not set: ignoring it would check something else than was asked.
    if (needsValue && !hasValue(token)) throw new UserError(`${token.rawName} needs a value.`);
    if (!needsValue && token.value !== undefined)
      throw new UserError(`${token.rawName} takes no value; it was given "${token.value}".`);
  }
  return values;
}

interface OptionToken {
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function hasValue({ value = '', inlineValue }: OptionToken): boolean {
  return value.trim() !== '' && (inlineValue === true || !value.startsWith('--'));
}

function optionOf(spec: InputSpec): { type: 'string' | 'boolean'; multiple: boolean } {
  return { type: spec.type === 'flag' ? 'boolean' : 'string', multiple: spec.type === 'list' };
}

function flagNames(offered: ReadonlyArray<[string, InputSpec]>): string {
  return offered.map(([name]) => `--${name}`).join(', ');
}
