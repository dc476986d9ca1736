/** What the rules on the engine itself share. */
import type { EngineFacts } from '../facts/engine-facts.ts';
import { evidence, notDecidable, pass, type Decision } from './rule.ts';

/** `null` where the engine does not say; else whether the rule fails, with what to add to its title. */
export type Answer = boolean | string | null;

export const engineRule = {
  subject: 'engine',
  decidedBy: 'engine',
  severity: 'info',
  defaultOn: true,
} as const;

export function answer(failed: Answer, why = 'the engine does not say'): Decision {
  if (failed === null) return notDecidable(why);
  if (failed === false) return pass;
  return {
    kind: 'fail',
    evidence: [evidence(null, { detail: typeof failed === 'string' ? failed : null })],
  };
}

/** A key of daemon.json. */
export function fromConfig(
  { daemonConfig }: EngineFacts,
  key: string,
  failed: (value: unknown) => boolean,
): Decision {
  if (daemonConfig === null) return notDecidable('daemon.json cannot be read from here');
  return answer(failed(Object.hasOwn(daemonConfig, key) ? daemonConfig[key] : undefined));
}
