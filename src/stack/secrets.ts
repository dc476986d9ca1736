/** Values that must not show up in a log tail or a document: of the stack's environment and of our own. */
import type { ComposeModel } from '../config/compose-model.ts';

const SECRET_NAME =
  /pass(word|wd|phrase)?|secret|token|api_?key|private_?key|access_?key|credential|(^|_)auth(_|$)/i;
/** user:password@ of any URL, wherever it stands in a value. */
const URL_PASSWORD = /[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:([^\s/@]+)@/gi;

export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

export function secretValues(model: ComposeModel, env: NodeJS.ProcessEnv): Set<string> {
  const variables = [
    ...Object.values(model.services).flatMap((service) => [
      ...variablesOf(service['environment']),
      ...variablesOf(service.build?.['args']),
    ]),
    ...Object.entries(env),
    // Compose reads these secrets from variables of any name.
    ...Object.values(model.secrets ?? {}).map(
      ({ environment }) => ['secret', env[String(environment)]] as const,
    ),
  ];
  return new Set(variables.flatMap(([name, value]) => secretsIn(name, value)));
}

function variablesOf(variables: unknown): [string, unknown][] {
  return typeof variables === 'object' && variables !== null ? Object.entries(variables) : [];
}

function secretsIn(name: string, value: unknown): string[] {
  if (typeof value !== 'string') return [];
  // The merged model writes a dollar twice.
  const text = value.replaceAll('$$', '$');
  const passwords = [...text.matchAll(URL_PASSWORD)].flatMap(([, password]) =>
    password === undefined ? [] : [password, decoded(password)],
  );
  return isSecretName(name) ? [text, ...passwords] : passwords;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
