/** The commit that was measured: the one that is checked out. */
import { git } from '../../platform/git.ts';
import type { Commit } from '../../records/generated/baseline.ts';
import { plainText } from '../../records/text.ts';
import type { Context } from '../command.ts';

const MAX_SUBJECT = 120;
const SHA = /^[0-9a-f]{40,64}$/;

/** Null outside a git work tree, and in one without a commit. */
export async function checkedOutCommit(context: Context): Promise<Commit | null> {
  const said = await git(context.directory, ['log', '-1', '--format=%H%n%s', 'HEAD'], context);
  const [sha = '', subject = ''] = said?.split('\n') ?? [];
  return SHA.test(sha) ? { sha, subject: plainText(subject, MAX_SUBJECT) } : null;
}
