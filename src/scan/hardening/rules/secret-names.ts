/** Which variables hold a secret, by name and by the shape of the value. Values are looked at, never kept. */
import { KNOWN_TOKENS, PRIVATE_KEY } from '../../../records/secret-shapes.ts';
import type { Variable } from '../facts/service-facts.ts';

/** By shape: no honest value looks like these. By name: perhaps only a password for tests. */
export type SecretKind = 'shape' | 'name';

const LAST_WORDS = new Set([
  'PASSWORD',
  'PASSWD',
  'PASSPHRASE',
  'PASS',
  'PWD',
  'SECRET',
  'SECRETS',
  'TOKEN',
  'APIKEY',
  'CREDENTIALS',
]);
/** `KEY` alone may be public: these words before it say that it is not. */
const KEY_QUALIFIERS = new Set([
  'API',
  'ACCESS',
  'PRIVATE',
  'SECRET',
  'ENCRYPTION',
  'SIGNING',
  'MASTER',
  'AUTH',
  'ACCOUNT',
  'STORAGE',
]);
/** `ALLOW_EMPTY_PASSWORD`, `RANDOM_ROOT_PASSWORD`: switches, not secrets. */
const SWITCH_WORDS = new Set([
  'ALLOW',
  'ENABLE',
  'DISABLE',
  'RANDOM',
  'REQUIRE',
  'USE',
  'HAS',
  'NO',
  'SKIP',
  'PUBLIC',
]);

const URL_WITH_PASSWORD = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{0,100}:([^\s:/@]{1,200})@/i;

/** Longer values are not searched. */
const MAX_SEARCHED_CHARACTERS = 8_192;

export function secretKindOf({ name, value }: Variable): SecretKind | null {
  if (value !== null && secretShape(value)) return 'shape';
  if (value !== null && (isNoSecret(value) || value === '')) return null;
  return isSecretName(name) ? 'name' : null;
}

export function secretShape(text: string): boolean {
  const searched = text.slice(0, MAX_SEARCHED_CHARACTERS);
  return PRIVATE_KEY.test(searched) || KNOWN_TOKENS.test(searched);
}

/** A URL that holds a password of its own, not a placeholder for one. */
export function hasUrlPassword(text: string): boolean {
  const password = URL_WITH_PASSWORD.exec(text.slice(0, MAX_SEARCHED_CHARACTERS))?.[1];
  return password !== undefined && !/^(?:\$|<|\*+$|%\()/.test(password);
}

export function isSecretName(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  if (words.some((word) => SWITCH_WORDS.has(word))) return false;
  if (LAST_WORDS.has(last)) return words.length > 1 || last !== 'PWD';
  if (last === 'KEY') return KEY_QUALIFIERS.has(words.at(-2) ?? '');
  return /_SECRET_KEY_BASE$|^SECRET_KEY_BASE$/.test(name);
}

function wordsOf(name: string): string[] {
  return name
    .slice(0, MAX_NAME_CHARACTERS)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');
}

const MAX_NAME_CHARACTERS = 256;

/** Switches, and paths to where the secret really is. */
function isNoSecret(value: string): boolean {
  return /^(?:true|false|yes|no|on|off|none|null)$/i.test(value) || FILE_PATH.test(value);
}

const FILE_PATH = /^(?:file:.*|(?:~|\.{0,2})(?:\/[\w.@-]+)+)$/;
