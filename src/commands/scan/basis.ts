/** What tells new findings from old: the base of the run, else what was installed in a stored run. */
import { UserError } from '../../platform/errors.ts';
import type { StackDocument } from '../../records/generated/stack.ts';
import { plainText } from '../../records/text.ts';
import type { AskedBasis } from '../../scan/stored-packages.ts';
import { findBaseline } from '../baseline/find.ts';
import type { Context } from '../command.ts';

type Stack = Pick<StackDocument, 'runId' | 'environment' | 'base' | 'variants'>;

export async function askedBasis(
  baseline: string | undefined,
  stack: Stack,
  context: Context,
): Promise<AskedBasis> {
  if (stack.variants.some(({ variant }) => variant === 'base')) return { kind: 'base-variant' };
  const found = await findBaseline(baseline, stack, context).catch((error: unknown) => {
    // An environment whose name is no file name has no baseline; that is for `compare` to refuse.
    if (!(error instanceof UserError)) throw error;
    return { kind: 'absent', why: error.message.replace(/\.$/, '') } as const;
  });
  if (found.kind !== 'read') return none(found.why);
  const { path, document } = found;
  const { environment, runs, packages } = document;
  if (environment !== stack.environment) {
    return none(
      `${path} is of the environment ${plainText(environment)}, not ${stack.environment}`,
    );
  }
  if (packages === null) return none(`${path} has no list of packages`);
  // After an update the run itself is in there, and would be compared with itself.
  if (packages.runId === stack.runId) return none(`${path} has the packages of this very run`);
  const run = runs.find(({ runId }) => runId === packages.runId);
  if (!run) return none(`the packages in ${path} are of a run that is not there`);
  return {
    kind: 'baseline',
    stored: { path, ...packages, services: run.images.map(({ service }) => service) },
  };
}

function none(why: string): AskedBasis {
  return { kind: 'none', reason: `no base was scanned, and ${why}` };
}
