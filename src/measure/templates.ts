/** Fills ${env:NAME} and ${captured} into what is sent; the documents keep the text as it was declared. */
import { UserError } from '../platform/errors.ts';
import type { Endpoint, SetupExec, SetupHttp } from '../records/generated/stack.ts';
import type { FilledRequest } from '../stack/ask.ts';

export interface Values {
  env: NodeJS.ProcessEnv;
  /** Read from an earlier answer. */
  captured: Record<string, string>;
}

/** @throws UserError for a variable that is not set: an empty token would measure the login page. */
export function fill(text: string, values: Values): string {
  return text.replace(
    /\$\{(env:)?([A-Za-z_][A-Za-z0-9_]*)\}/g,
    (whole, fromEnv: string | undefined, name: string) => {
      if (fromEnv === undefined) return ownValue(values.captured, name) ?? whole;
      const value = ownValue(values.env, name);
      if (value === undefined)
        throw new UserError(
          `${whole} is used by the configuration, but ${name} is not set in the environment. Set it.`,
        );
      return value;
    },
  );
}

function ownValue(values: Record<string, string | undefined>, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

export function fillRequest(
  endpoint: Pick<Endpoint, 'path' | 'headers' | 'body'>,
  values: Values,
): FilledRequest {
  return {
    path: pathValue(endpoint.path, values),
    headers: Object.fromEntries(
      Object.entries(endpoint.headers).map(([name, value]) => [
        name,
        headerValue(name, value, values),
      ]),
    ),
    body: endpoint.body === null ? null : fill(endpoint.body, values),
  };
}

/** A value may hold what a path cannot, such as a space; it stands for itself, so that an URL of an answer can be used. */
function pathValue(text: string, values: Values): string {
  return fill(text, values).toWellFormed().replaceAll(NOT_IN_PATH, encodeURIComponent);
}

/** RFC 9112: what no request target may hold. */
const NOT_IN_PATH = /[^\u0021-\u007e]+/gu;

/** Secrets often end with the line break of the file they were kept in. */
function headerValue(name: string, text: string, values: Values): string {
  const value = fill(text, values).trim();
  if (!NOT_IN_HEADER.test(value)) return value;
  throw new UserError(
    `The header ${name} cannot be sent: what ${text} stands for holds a line break or another character that no header may hold. Correct the value.`,
  );
}

/** RFC 9110: what no header's value may hold. */
const NOT_IN_HEADER = /[^\t\u0020-\u007e\u0080-\u00ff]/;

/** The values that ${env:NAME} stands for in what was declared, to be masked wherever they might show up. */
export function usedSecrets(
  declared: readonly (Endpoint | SetupExec | SetupHttp)[],
  env: NodeJS.ProcessEnv,
): string[] {
  const names = JSON.stringify(declared).matchAll(/\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}/g);
  return [...names].flatMap(([, name = '']) => env[name] ?? []);
}
