import type { ComposeModel } from '../config/compose-model.ts';

const SECRET_NAME =
  /pass(word|wd|phrase)?|secret|token|api_?key|private_?key|access_?key|credential|auth/i;

/** Values that must not show up in a log tail or a document: from the stack's environment and from our own. */
export function secretValues(model: ComposeModel, env: NodeJS.ProcessEnv): Set<string> {
  const values = new Set<string>();
  const add = (name: string, value: unknown) => {
    if (typeof value === 'string' && SECRET_NAME.test(name))
      values.add(value.replaceAll('$$', '$'));
  };
  for (const service of Object.values(model.services)) {
    for (const [name, value] of Object.entries(
      (service['environment'] ?? {}) as Record<string, unknown>,
    ))
      add(name, value);
    for (const [name, value] of Object.entries(
      (service.build?.['args'] ?? {}) as Record<string, unknown>,
    ))
      add(name, value);
  }
  for (const [name, value] of Object.entries(env)) add(name, value);
  return values;
}
