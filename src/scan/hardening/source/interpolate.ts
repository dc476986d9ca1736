/**
 * `${NAME:-default}` as Compose replaces it (compose-spec, "Interpolation"), except that a variable that is not given
 * stays as it is written and is marked: a file can be judged without the environment it will run in.
 */
import { MAX_TEMPLATE_DEPTH, MAX_VALUE_CHARACTERS } from './limits.ts';
import type { Origin, ScalarNode, SourceNode } from './node.ts';
import { rewriteScalars } from './rewrite.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Interpolated {
  text: string;
  origin: Origin;
  unresolved: string[];
}

export function interpolateNode(root: SourceNode, env: Environment): SourceNode {
  return rewriteScalars(root, (node) => interpolateScalar(node, env));
}

function interpolateScalar(node: ScalarNode, env: Environment): ScalarNode {
  if (typeof node.value !== 'string' || !node.value.includes('$')) return node;
  const { text, origin, unresolved } = interpolate(node.value, env);
  return { ...node, value: text, origin, unresolved };
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*/;

export function interpolate(template: string, env: Environment): Interpolated {
  if (template.length > MAX_VALUE_CHARACTERS) return asWritten(template);
  const result = replaceVariables(template, env, 0);
  return result.text.length > MAX_VALUE_CHARACTERS ? asWritten(template) : result;
}

/** Too long or too deep to be an honest value: not replaced, and nothing is decided from it. */
function asWritten(template: string): Interpolated {
  const name = NAME.exec(template.slice(template.indexOf('$') + 1).replace('{', ''))?.[0];
  return { text: template, origin: 'outside', unresolved: [name ?? '$'] };
}

function replaceVariables(template: string, env: Environment, depth: number): Interpolated {
  if (depth > MAX_TEMPLATE_DEPTH) return asWritten(template);
  const result: Interpolated = { text: '', origin: 'written', unresolved: [] };
  let index = 0;
  while (index < template.length && result.text.length <= MAX_VALUE_CHARACTERS) {
    const dollar = template.indexOf('$', index);
    if (dollar < 0) {
      result.text += template.slice(index);
      break;
    }
    result.text += template.slice(index, dollar);
    const { end, part } = replaceOne(template, dollar, env, depth);
    result.text += part.text;
    result.origin = strongest(result.origin, part.origin);
    result.unresolved.push(...part.unresolved);
    index = end;
  }
  return result;
}

function strongest(one: Origin, other: Origin): Origin {
  if (one === 'outside' || other === 'outside') return 'outside';
  return one === 'default' || other === 'default' ? 'default' : 'written';
}

interface Replaced {
  end: number;
  part: Interpolated;
}

function replaceOne(template: string, dollar: number, env: Environment, depth: number): Replaced {
  const next = template[dollar + 1];
  if (next === '$') return { end: dollar + 2, part: literal('$') };
  if (next === '{') {
    const close = closingBrace(template, dollar + 1);
    if (close < 0) return { end: template.length, part: literal(template.slice(dollar)) };
    const end = close + 1;
    const written = template.slice(dollar, end);
    return { end, part: replaceBraced(written, template.slice(dollar + 2, close), env, depth) };
  }
  const name = NAME.exec(template.slice(dollar + 1, dollar + 1 + MAX_NAME_CHARACTERS))?.[0];
  if (name === undefined) return { end: dollar + 1, part: literal('$') };
  return { end: dollar + 1 + name.length, part: lookUp(name, `$${name}`, env) };
}

const MAX_NAME_CHARACTERS = 256;

function replaceBraced(
  written: string,
  body: string,
  env: Environment,
  depth: number,
): Interpolated {
  const name = NAME.exec(body)?.[0];
  if (name === undefined) return literal(written);
  const match = /^(:?[-+?])?/.exec(body.slice(name.length));
  const operator = match?.[1] ?? '';
  const word = body.slice(name.length + operator.length);
  if (operator === '' && word !== '') return literal(written);
  const value = valueOf(name, env);
  const isSet = value !== undefined && !(operator.startsWith(':') && value === '');
  if (operator.endsWith('-') && !isSet) return byDefault(replaceVariables(word, env, depth + 1));
  if (operator.endsWith('+')) {
    return isSet ? replaceVariables(word, env, depth + 1) : { ...literal(''), origin: 'outside' };
  }
  if (operator.endsWith('?') && !isSet) return unknown(name, written);
  return lookUp(name, written, env);
}

function byDefault(part: Interpolated): Interpolated {
  return { ...part, origin: strongest(part.origin, 'default') };
}

function lookUp(name: string, written: string, env: Environment): Interpolated {
  const value = valueOf(name, env);
  if (value === undefined) return unknown(name, written);
  return { text: value, origin: 'outside', unresolved: [] };
}

function valueOf(name: string, env: Environment): string | undefined {
  return Object.hasOwn(env, name) ? env[name] : undefined;
}

function unknown(name: string, written: string): Interpolated {
  return { text: written, origin: 'outside', unresolved: [name] };
}

function literal(text: string): Interpolated {
  return { text, origin: 'written', unresolved: [] };
}

/** The brace that closes the one at `open`; braces nest, as in `${A:-${B}}`. */
function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}
