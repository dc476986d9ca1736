/** Which commit the checked-out files are. */
import { git, type GitContext } from '../../platform/git.ts';

/**
 * Null outside of git, without git, and where tracked files differ from the commit. `proposed` is the head that a pull request
 * has: GitHub checks out a merge of it with the target branch, which is another commit after every push to that branch.
 */
export async function commitOfHead(
  directory: string,
  proposed: string | undefined,
  context: GitContext,
): Promise<string | null> {
  const ask = (...args: string[]) => git(directory, args, context).catch(() => undefined);
  const sha = await ask('rev-parse', '--verify', 'HEAD');
  const changed = await ask('status', '--porcelain', '--untracked-files=no');
  if (sha === undefined || changed !== '') return null;
  // The commit itself names its parents, however little history a shallow clone has.
  const header = (await ask('cat-file', 'commit', 'HEAD'))?.split('\n\n', 1)[0] ?? '';
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent);
  return proposed !== undefined && parents.length === 2 && parents[1] === proposed ? proposed : sha;
}
