/**
 * Reading what another program wrote. A scanner leaves out what is empty, so absent is fine; anything of the wrong type
 * means that this is not the report it should be, and a report that cannot be read must not pass for an empty one.
 */
export type Fields = Readonly<Record<string, unknown>>;

export class MalformedReport extends Error {
  override readonly name = 'MalformedReport';
}

/** @throws MalformedReport for anything but a JSON object */
export function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new MalformedReport(`${what} is ${describe(value)} where an object was expected`);
}

/** Empty where it is absent or null. */
export function optionalFields(fields: Fields, name: string): Fields {
  const value = fields[name];
  return value === undefined || value === null ? {} : fieldsOf(value, name);
}

/** Empty where it is absent or null. */
export function listOf(fields: Fields, name: string): Fields[] {
  const value = fields[name];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    throw new MalformedReport(`${name} is ${describe(value)} where a list was expected`);
  }
  return value.map((entry: unknown) => fieldsOf(entry, `an entry of ${name}`));
}

/** @throws MalformedReport where it is no text, or an empty one */
export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new MalformedReport(`${name} is ${describe(value)} where a text was expected`);
}

/** Null where it is absent or empty. */
export function optionalText(fields: Fields, name: string): string | null {
  const value = fields[name];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return value;
  throw new MalformedReport(`${name} is ${describe(value)} where a text was expected`);
}

/** What is not text is left out: these lists only ever add to a finding. */
export function textsOf(fields: Fields, name: string): string[] {
  const value = fields[name];
  if (!Array.isArray(value)) return [];
  return value.filter((entry): entry is string => typeof entry === 'string' && entry !== '');
}

/** Null where there is no whole number of at least 0. */
export function optionalCount(fields: Fields, name: string): number | null {
  const value = fields[name];
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (value === '') return 'empty';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
