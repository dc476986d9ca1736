/**
 * Inputs of a composite action. The runner gives `run:` steps no INPUT_ variables, so the action passes all of them at once:
 * `env: ACTION_INPUTS: ${{ toJSON(inputs) }}`.
 */
import { UserError, messageOf } from '../platform/errors.ts';
import { suggestion } from '../platform/nearest.ts';
import type { InputSpecs, RawInputs } from './inputs.ts';

/** @throws UserError where the text is not a JSON object of strings with known names. */
export function parseActionInputs(specs: InputSpecs, text: string): RawInputs {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError(
      `ACTION_INPUTS is not JSON: ${messageOf(error)}. Pass it as \${{ toJSON(inputs) }}.`,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UserError('ACTION_INPUTS is not an object. Pass it as ${{ toJSON(inputs) }}.');
  }
  const known = Object.keys(specs).filter((name) => specs[name]?.shellOnly !== true);
  for (const [name, given] of Object.entries(value)) {
    if (!known.includes(name))
      throw new UserError(`Unknown input "${name}". ${suggestion(name, known)}`);
    if (typeof given !== 'string')
      throw new UserError(
        `The input "${name}" is ${JSON.stringify(given)}; inputs of an action are texts.`,
      );
  }
  return value as RawInputs;
}
