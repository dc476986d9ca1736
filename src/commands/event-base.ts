/** The commit that a proposed change starts from, as the event on GitHub tells. */
import { readGitHubContext } from '../github/context.ts';
import { commitOfMergeGroup, commitOfPullRequest, type BaseCommit } from '../stack/base/commit.ts';
import type { Context } from './command.ts';

/** Undefined where nothing is proposed: in a shell, on a push, at night. */
export async function baseOfEvent(context: Context): Promise<BaseCommit | undefined> {
  const github = await readGitHubContext(context.env);
  const event = github?.event;
  if (event?.kind === 'merge_group') {
    return commitOfMergeGroup(context.directory, event.baseSha, context);
  }
  if (event?.kind !== 'pull_request') return undefined;
  const pull = { headSha: event.headSha, targetBranch: context.env['GITHUB_BASE_REF'] };
  return commitOfPullRequest(context.directory, pull, context);
}

/** The head of the pull request, which is not what GitHub checks out; undefined where there is none. */
export async function headOfEvent(context: Context): Promise<string | undefined> {
  const github = await readGitHubContext(context.env);
  return github?.event.kind === 'pull_request' ? github.event.headSha : undefined;
}
