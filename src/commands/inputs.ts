/**
 * A command declares its inputs once, as data. Flags, action inputs, action.yml and the reference docs come from that
 * declaration, and so do the types that its run() gets.
 */
import { UserError } from '../platform/errors.ts';
import { suggestion } from '../platform/nearest.ts';
import { parseDuration } from '../records/units.ts';

interface Common {
  description: string;
  /** Not offered as an action input (it makes sense in a shell only). */
  shellOnly?: boolean;
  /** One letter that means the same flag: `-f`. */
  short?: string;
}

export type InputSpec = Common &
  (
    | { type: 'text'; default?: string; placeholder: string }
    /** Given several times as a flag; one per line in an action. */
    | { type: 'list'; placeholder: string }
    | { type: 'flag' }
    | { type: 'duration'; default?: string }
    | { type: 'count'; default?: number; min: number; max: number }
    | { type: 'choice'; default: string; choices: readonly string[] }
    /** Never shown, never a flag: read from the environment variable in a shell. */
    | { type: 'secret'; variable: string }
  );

export type InputSpecs = Record<string, InputSpec>;

type ValueOf<Spec> = Spec extends { type: 'text'; default: string }
  ? string
  : Spec extends { type: 'text' | 'secret' }
    ? string | undefined
    : Spec extends { type: 'list' }
      ? string[]
      : Spec extends { type: 'flag' }
        ? boolean
        : Spec extends { type: 'duration' | 'count'; default: string | number }
          ? number
          : Spec extends { type: 'duration' | 'count' }
            ? number | undefined
            : Spec extends { type: 'choice'; choices: readonly (infer Choice)[] }
              ? Choice
              : never;

/** What run() gets: every input under its own name, durations in milliseconds. */
export type Inputs<Specs extends InputSpecs> = { [Name in keyof Specs]: ValueOf<Specs[Name]> };

export type RawInputs = Record<string, string | string[] | boolean | undefined>;

/** @throws UserError that names the input, its value, what is allowed. */
export function readInputs(
  specs: InputSpecs,
  raw: RawInputs,
  env: NodeJS.ProcessEnv,
  dash: string,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      readInput(`${dash}${name}`, spec, raw[name], env),
    ]),
  );
}

function readInput(
  name: string,
  spec: InputSpec,
  given: RawInputs[string],
  env: NodeJS.ProcessEnv,
): unknown {
  const value = given === '' ? undefined : given;
  switch (spec.type) {
    case 'flag':
      return readFlag(name, typeof value === 'string' ? textOf(value) : value);
    case 'list':
      return readList(value);
    case 'secret':
      return textOf(value) ?? nonEmpty(env[spec.variable]);
    case 'text':
      return textOf(value) ?? spec.default;
    case 'duration':
      return readDuration(name, textOf(value) ?? spec.default);
    case 'count':
      return readCount(name, spec, textOf(value));
    case 'choice':
      return readChoice(name, spec.choices, textOf(value) ?? spec.default);
  }
}

function textOf(value: RawInputs[string]): string | undefined {
  if (Array.isArray(value)) return value.at(-1);
  return typeof value === 'string' ? nonEmpty(value) : undefined;
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

function readFlag(name: string, value: RawInputs[string]): boolean {
  if (value === undefined || value === false || value === 'false') return false;
  if (value === true || value === 'true') return true;
  throw new UserError(`${name} is "${String(value)}". Allowed: true, false.`);
}

function readList(value: RawInputs[string]): string[] {
  const items = Array.isArray(value) ? value : typeof value === 'string' ? value.split('\n') : [];
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

function readDuration(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const ms = parseDuration(value);
  if (ms === undefined)
    throw new UserError(`${name} is "${value}", which is not a duration. Write 500ms, 5s or 3m.`);
  return ms;
}

function readCount(
  name: string,
  spec: { default?: number; min: number; max: number },
  value: string | undefined,
): number | undefined {
  if (value === undefined) return spec.default;
  const count = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (Number.isInteger(count) && count >= spec.min && count <= spec.max) return count;
  throw new UserError(
    `${name} is "${value}". Allowed: a whole number from ${spec.min} to ${spec.max}.`,
  );
}

function readChoice(name: string, choices: readonly string[], value: string): string {
  if (choices.includes(value)) return value;
  throw new UserError(`${name} is "${value}". ${suggestion(value, choices)}`);
}
