/** What names a file of the checkout by its full path names it in the base's as well: else both variants would be head's. Pure. */
import { delimiter, isAbsolute, join, relative } from 'node:path';
import type { PlanInputs } from './plan.ts';

export interface Places {
  /** The same folder, however its path is written. */
  checkout: readonly string[];
  /** What corresponds to it. */
  base: string;
  /** The folder of the base's stack: what is found is named from there. */
  from: string;
}

export function inputsInBase(inputs: PlanInputs, places: Places): PlanInputs {
  const own = (path: string) => pathInBase(path, places);
  return {
    ...inputs,
    config: inputs.config === undefined ? undefined : own(inputs.config),
    file: inputs.file.map(own),
    'env-file': inputs['env-file'].map(own),
  };
}

/** Compose takes lists of files from these. */
export function environmentInBase(env: NodeJS.ProcessEnv, places: Places): NodeJS.ProcessEnv {
  const list = (name: string, separator: string) => {
    const paths = env[name]?.split(separator);
    return paths && { [name]: paths.map((path) => pathInBase(path, places)).join(separator) };
  };
  return {
    ...env,
    ...list('COMPOSE_FILE', env['COMPOSE_PATH_SEPARATOR'] ?? delimiter),
    ...list('COMPOSE_ENV_FILES', ','),
  };
}

function pathInBase(path: string, { checkout, base, from }: Places): string {
  if (!isAbsolute(path)) return path;
  const inside = checkout
    .map((folder) => relative(folder, path))
    .find((place) => !isAbsolute(place) && place.split(/[\\/]/)[0] !== '..');
  return inside === undefined ? path : relative(from, join(base, inside)) || '.';
}
