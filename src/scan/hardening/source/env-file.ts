/** Variables from files such as `.env`. */
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { LoadContext } from './context.ts';
import type { Environment } from './interpolate.ts';

/** Later texts go over earlier ones, and what is `given` goes over all of them. */
export function overEnvFiles(given: Environment, texts: readonly string[]): Environment {
  const fromFiles = texts.reduce<Environment>((env, text) => ({ ...env, ...parseEnv(text) }), {});
  return { ...fromFiles, ...given };
}

/** What Compose reads when no file is named: `.env` in the project's folder, where there is one. */
export async function readDefaultEnvFile(
  directory: string,
  context: LoadContext,
): Promise<string[]> {
  const text = await context.readOptional(join(directory, '.env'));
  return text === undefined ? [] : [text];
}
