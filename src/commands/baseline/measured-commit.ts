/** The commit that was measured, which need not be the one that is checked out by now. */
import { git } from '../../platform/git.ts';
import type { Commit } from '../../records/generated/baseline.ts';
import { plainText } from '../../records/text.ts';
import type { Context } from '../command.ts';

const MAX_SUBJECT = 120;
const SHA = /^[0-9a-f]{40,64}$/;

/** Null where head was built from no commit. The subject is empty where git does not have the commit here. */
export async function measuredCommit(
  headCommit: string | null,
  context: Context,
): Promise<Commit | null> {
  if (headCommit === null || !SHA.test(headCommit)) return null;
  const subject = await git(
    context.directory,
    ['log', '-1', '--format=%s', headCommit, '--'],
    context,
  );
  return { sha: headCommit, subject: plainText(subject ?? '', MAX_SUBJECT) };
}
