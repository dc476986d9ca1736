/** Reads the regressions that someone accepted, from where head cannot have written them. */
import { readFile, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { checked } from '../config/config-file.ts';
import { readYamlFile } from '../config/yaml-file.ts';
import { isCounted, type Acceptance } from '../gate/accepted.ts';
import { UserError } from '../platform/errors.ts';
import { git } from '../platform/git.ts';
import type { ComposeGateAcceptedRegressions as AcceptedFile } from '../records/generated/accepted.ts';
import type { StackDocument } from '../records/generated/stack.ts';
import { plainText } from '../records/text.ts';
import { parseShare } from '../records/units.ts';
import { isInside } from '../stack/base/tracked.ts';
import type { Context } from './command.ts';

/** @throws UserError for a file that is wrong, or that a pull request could have written itself. */
export async function readAccepted(
  asked: string | undefined,
  stack: Pick<StackDocument, 'base'>,
  context: Context,
): Promise<Acceptance[]> {
  if (asked === undefined) return [];
  const accepted = await readAcceptedFile(asked, context);
  await refuseFromHead(resolve(context.directory, asked), asked, stack, context);
  return accepted;
}

/** What it says, wherever it comes from: only to be told early that it is wrong. @throws UserError */
export async function readAcceptedFile(
  asked: string | undefined,
  context: Context,
): Promise<Acceptance[]> {
  if (asked === undefined) return [];
  const file = await readYamlFile(resolve(context.directory, asked), asked);
  const { validate } = await import('../records/generated/accepted.validate.js');
  const { accepted } = checked(file, validate) as AcceptedFile;
  return accepted.map((each, index) => ({
    ...each,
    change: sizeOf(each, `accepted.${index}.change of ${asked}`),
    by: plainText(each.by),
    reason: plainText(each.reason),
  }));
}

/** The schema already checked the form. @throws UserError: 21 for 21 % would accept a hundred times as much. */
function sizeOf({ metric, change }: AcceptedFile['accepted'][number], where: string): number {
  if ((typeof change === 'number') === isCounted(metric)) {
    return typeof change === 'number' ? change : (parseShare(change) ?? Number.NaN);
  }
  throw new UserError(
    isCounted(metric)
      ? `${where} is "${change}". ${plainText(metric, 80)} is counted: write a number such as 1.`
      : `${where} is ${change}. ${plainText(metric, 80)} changes by a share: write one such as 21%.`,
  );
}

/** A pull request brings the files of its checkout with it: of those, only what its base has too was accepted by someone else. */
async function refuseFromHead(
  path: string,
  asked: string,
  { base }: Pick<StackDocument, 'base'>,
  context: Context,
): Promise<void> {
  const ask = (...args: string[]) => git(context.directory, args, context).catch(() => undefined);
  const root = await realpath((await ask('rev-parse', '--show-toplevel')) ?? context.directory);
  // A link, or a folder that is one, may be the change's own, and lead out of the checkout or into it.
  const written = resolve(await realpath(context.directory), asked);
  const place = [written, await inFolder(path), await realpath(path)]
    .map((each) => relative(root, each))
    .find(isInside);
  if (place === undefined) return;
  const sha = base.kind === 'commit' || base.kind === 'images' ? base.sha : null;
  const inBase =
    sha === null ? undefined : await ask('show', '--end-of-options', `${sha}:${place}`);
  if (inBase !== undefined && inBase === (await readFile(path, 'utf8')).trim()) return;
  const where =
    sha !== null
      ? `the base commit ${sha} has it otherwise or not at all`
      : 'there is no base commit that has it';
  throw new UserError(
    `--accepted is ${asked}, which lies in the checkout, and ${where}: a change must not accept its own regression. Bring the file from elsewhere, such as the target branch, to a folder outside of the checkout.`,
  );
}

/** Where it lies, however its folder is written, even if it is a link to somewhere else. */
async function inFolder(path: string): Promise<string> {
  return join(await realpath(dirname(path)), basename(path));
}
