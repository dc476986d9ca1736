/** A baseline that was named and is not there is a slip of the pen: told before anything is built or measured. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../platform/errors.ts';
import { isTracked } from '../../stack/base/tracked.ts';
import type { Context } from '../command.ts';

/** @throws UserError where it lies neither on disk nor in git, from where the base's own would be read. */
export async function requireNamedBaseline(
  asked: string | undefined,
  context: Context,
): Promise<void> {
  if (asked === undefined || existsSync(resolve(context.directory, asked))) return;
  if (await isTracked(asked, context.directory, context)) return;
  throw new UserError(
    `--baseline is "${asked}", which is not there. Name a baselines file or a run.json, or leave it out to take baselines/<environment>.json where there is one.`,
  );
}
