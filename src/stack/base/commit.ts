/** Which commit is the base of what is checked out. */
import { git, type GitContext } from '../../platform/git.ts';

export type BaseCommit =
  { kind: 'found'; sha: string; because: string } | { kind: 'not-found'; why: string };

/**
 * The commit that a ref named by the user stands for, seen from the checkout: the merge base, so that what others merged
 * since then is not held against the author.
 */
export async function commitOfRef(
  directory: string,
  ref: string,
  context: GitContext,
  called = ref,
): Promise<BaseCommit> {
  const sha = await git(
    directory,
    ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`],
    context,
  );
  if (sha === undefined) {
    return {
      kind: 'not-found',
      why: `git knows no commit "${called}"${await ifShallow(directory, context)}`,
    };
  }
  const mergeBase = await git(directory, ['merge-base', 'HEAD', sha], context);
  if (mergeBase === undefined) {
    return {
      kind: 'not-found',
      why: `HEAD and ${called} have no common commit here${await ifShallow(directory, context)}`,
    };
  }
  return { kind: 'found', sha: mergeBase, because: `it is where HEAD left ${called}` };
}

async function ifShallow(directory: string, context: GitContext): Promise<string> {
  const answer = await git(directory, ['rev-parse', '--is-shallow-repository'], context);
  return answer === 'true'
    ? '; this clone is shallow: give actions/checkout fetch-depth: 0, or run `git fetch --unshallow`'
    : '';
}

/**
 * On a pull request GitHub checks out a merge of its head into the target: the first parent is the base, so two commits of history
 * are enough. Any other merge is its author's own, and he would choose with its first parent what he is measured by.
 */
export async function commitOfPullRequest(
  directory: string,
  { headSha, targetBranch }: { headSha: string; targetBranch: string | undefined },
  context: GitContext,
): Promise<BaseCommit> {
  const parents =
    (await git(directory, ['rev-list', '--parents', '--max-count=1', 'HEAD'], context))?.split(
      ' ',
    ) ?? [];
  const [, first, second, ...more] = parents;
  if (first !== undefined && second === headSha && more.length === 0) {
    return {
      kind: 'found',
      sha: first,
      because: 'it is the first parent of the merge commit that is checked out',
    };
  }
  if (targetBranch !== undefined) {
    // In full: whoever may push a tag could name it origin/main.
    const ref = `refs/remotes/origin/${targetBranch}`;
    const found = await commitOfRef(directory, ref, context, `origin/${targetBranch}`);
    if (found.kind === 'found') return found;
  }
  return {
    kind: 'not-found',
    why: "the base commit is not in this clone; give actions/checkout fetch-depth: 2, or 0 where it checks out another ref than GitHub's merge commit",
  };
}

/** In a merge queue the event names what the proposed changes are merged onto. */
export async function commitOfMergeGroup(
  directory: string,
  baseSha: string,
  context: GitContext,
): Promise<BaseCommit> {
  const sha = await git(
    directory,
    ['rev-parse', '--verify', '--end-of-options', `${baseSha}^{commit}`],
    context,
  );
  return sha === undefined
    ? {
        kind: 'not-found',
        why: `the commit ${baseSha} that the merge queue builds on is not in this clone; give actions/checkout fetch-depth: 0`,
      }
    : { kind: 'found', sha, because: 'it is what the merge queue builds on' };
}
