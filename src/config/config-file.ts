/** Reads `.compose-gate.yml`; every mistake names file, line, key, value and what is allowed. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ErrorObject } from 'ajv';
import { isNode } from 'yaml';
import { UserError, messageOf } from '../platform/errors.ts';
import { suggestion } from '../platform/nearest.ts';
import type { ComposeGateConfiguration as Config } from '../records/generated/config.ts';
import { plainText } from '../records/text.ts';
import { readYamlFile, type YamlFile } from './yaml-file.ts';

export type { Config };

export const CONFIG_NAMES = ['.compose-gate.yml', '.compose-gate.yaml'] as const;

export type ConfigSource =
  | { kind: 'file'; path: string; config: Config }
  /** No file: everything is discovered. */
  | { kind: 'discovered'; config: Config };

/** The configuration of a folder, or of the file that was asked for by name. */
export async function loadConfig(directory: string, asked?: string): Promise<ConfigSource> {
  const path =
    asked ?? CONFIG_NAMES.map((name) => join(directory, name)).find((file) => existsSync(file));
  if (path === undefined) return { kind: 'discovered', config: { version: 1 } };
  if (!existsSync(path)) {
    throw new UserError(
      `The configuration file ${path} is not there. Correct --config, or leave it out to have everything discovered.`,
    );
  }
  const shown = relative(directory, path) || path;
  return { kind: 'file', path: shown, config: await parseConfig(path, shown) };
}

async function parseConfig(path: string, shown: string): Promise<Config> {
  const file = await readYamlFile(path, shown);
  const { validate } = await import('../records/generated/config.validate.js');
  return checked(file, validate) as Config;
}

/** What the file holds, where it fits the schema. @throws UserError with line, key, value and what is allowed. */
export function checked(file: YamlFile, validate: Validate): unknown {
  const value = toPlain(file);
  if (!validate(value)) throw new UserError(explain(file, validate.errors ?? []));
  return value;
}

interface Validate {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

function toPlain(file: YamlFile): unknown {
  try {
    return file.document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new UserError(`${file.path} cannot be read: ${messageOf(error)}.`);
  }
}

/** The most specific mistake: deepest in the file, and an unknown key before what follows from it. */
function explain(file: YamlFile, errors: readonly ErrorObject[]): string {
  const ranked = [...errors]
    .filter((error) => error.keyword !== 'oneOf' && error.keyword !== 'if')
    .sort((a, b) => rank(b) - rank(a));
  const error = ranked[0];
  if (!error) return `${file.path} does not fit its schema.`;
  const keys = error.instancePath.split('/').slice(1).map(unescapePointer);
  return `${positionOf(file, keys, error)}: ${sentence(error, keys)}`;
}

function rank(error: ErrorObject): number {
  return (
    error.instancePath.split('/').length * 2 + (error.keyword === 'additionalProperties' ? 1 : 0)
  );
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function positionOf(file: YamlFile, keys: readonly string[], error: ErrorObject): string {
  const unknown = (error.params as { additionalProperty?: string }).additionalProperty;
  const parent: unknown = file.document.getIn(keys, true);
  const key = unknown === undefined ? undefined : keyNode(parent, unknown);
  const node = key ?? parent;
  const offset = isNode(node) ? node.range?.[0] : undefined;
  return offset === undefined ? file.path : file.at(offset);
}

function keyNode(map: unknown, name: string): unknown {
  if (typeof map !== 'object' || map === null || !('items' in map) || !Array.isArray(map.items))
    return undefined;
  const pairs = map.items as { key?: unknown }[];
  return pairs.find(({ key }) => isNode(key) && 'value' in key && key.value === name)?.key;
}

function sentence(error: ErrorObject, keys: readonly string[]): string {
  const where = keys.length === 0 ? 'the file' : keys.join('.');
  const value = shownValue(error.data);
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = plainText(String(params['additionalProperty']), 80);
      const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      return `unknown key "${name}" in ${where}. ${suggestion(name, known)}`;
    }
    case 'required':
      return `${where} lacks the key "${String(params['missingProperty'])}". Add it.`;
    case 'enum':
      return `${where} is ${value}. ${suggestion(String(error.data), (params['allowedValues'] as unknown[]).map(String))}`;
    case 'const':
      return `${where} is ${value}; it must be ${JSON.stringify(params['allowedValue'])}.`;
    case 'pattern':
      return formSentence(error, where, value);
    case 'maximum':
      return `${where} is ${value}; it ${error.message ?? 'is too much'}. ${descriptionOf(error)}`;
    case 'type':
      return `${where} is ${value}; it ${error.message ?? 'is of the wrong kind'}${howToWrite(error)}.`;
    default:
      return `${where} is ${value}; it ${error.message ?? 'is wrong'}.`;
  }
}

function formSentence(error: ErrorObject, where: string, value: string): string {
  const { writeOnly } = error.parentSchema as { writeOnly?: boolean };
  const what = error.propertyName === undefined ? where : `the key ${value} of ${where}`;
  // What users may put secrets in is not shown.
  const is = error.propertyName === undefined && !writeOnly ? `is ${value}, which is` : 'is';
  return `${what} ${is} not of the right form. ${descriptionOf(error)}`.trim();
}

/** What "must be string" leaves open where the text has a form: its description says how it is written. */
function howToWrite(error: ErrorObject): string {
  const [, examples] = / Written (.+)\.$/.exec(descriptionOf(error)) ?? [];
  if (examples === undefined) return '';
  const { pattern = '' } = error.parentSchema as { pattern?: string };
  const [, kind] = KINDS.find(([end]) => pattern.endsWith(end)) ?? [];
  return kind === undefined
    ? `: write it as ${examples}`
    : `: write it as ${kind}, such as ${examples}`;
}

const KINDS = [
  ['%$', 'a share'],
  ['iB)$', 'a size'],
  ['s)$', 'a time'],
  ['h)$', 'a time'],
  ['h))$', 'a time'],
] as const;

function descriptionOf({ parentSchema }: ErrorObject): string {
  return (parentSchema as { description?: string }).description ?? '';
}

/** YAML can hold what JSON cannot, such as a list that holds itself. */
function shownValue(data: unknown): string {
  try {
    return plainText(JSON.stringify(data), 80);
  } catch {
    return 'a value that holds itself';
  }
}
