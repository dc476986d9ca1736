/** Finds the base that head is compared with: named, or on a pull request the commit it starts from. */
import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isExpected, UserError } from '../../platform/errors.ts';
import { readGitHubContext } from '../../github/context.ts';
import type { StackDocument } from '../../records/generated/stack.ts';
import { commitOfPullRequest, commitOfRef, type BaseCommit } from '../../stack/base/commit.ts';
import { commitOfHead } from '../../stack/base/head-commit.ts';
import { checkOutBase } from '../../stack/base/worktree.ts';
import { privateDirectory } from '../../stack/names.ts';
import type { Context } from '../command.ts';
import { makePlan, type Plan, type PlanInputs } from './plan.ts';

export type Base =
  | { kind: 'none'; why: string }
  | { kind: 'plan'; plan: Plan; described: StackDocument['base'] }
  /** There is a base, and it has no stack that Compose accepts. */
  | { kind: 'broken'; text: string; described: StackDocument['base'] };

export async function findBase(
  asked: string | undefined,
  options: { runId: string; head: Plan; inputs: PlanInputs },
  context: Context,
): Promise<Base> {
  if (asked === 'none') return { kind: 'none', why: 'none was wanted (--base none)' };
  if (asked !== undefined && isFolder(resolve(context.directory, asked))) {
    const path = resolve(context.directory, asked);
    const described = { kind: 'folder' as const, path: relative(context.directory, path) || '.' };
    return planOf(path, described, options, context);
  }
  const commit = await commitOf(asked, context);
  if (commit.kind === 'not-found') {
    if (asked === undefined) return { kind: 'none', why: commit.why };
    throw new UserError(
      `--base is "${asked}": no folder of that name, and ${commit.why}. Name a git ref, a folder with a Compose file, or none.`,
    );
  }
  const into = join(privateDirectory(options.runId, context.env), 'base-checkout');
  const tree = await checkOutBase({ directory: context.directory, sha: commit.sha, into }, context);
  const described = {
    kind: 'commit' as const,
    sha: commit.sha,
    because: commit.because,
    copied: tree.copied,
  };
  return planOf(tree.directory, described, options, context);
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

async function commitOf(asked: string | undefined, context: Context): Promise<BaseCommit> {
  if (asked !== undefined) return commitOfRef(context.directory, asked, context);
  const github = await readGitHubContext(context.env);
  if (github?.event.kind !== 'pull_request') return { kind: 'not-found', why: 'none was named' };
  return commitOfPullRequest(context.directory, context.env['GITHUB_BASE_REF'], context);
}

/** The commit that head is built from, for what is bound to one; null where it is that of none. */
export async function headCommit(context: Context): Promise<string | null> {
  const github = await readGitHubContext(context.env);
  const proposed = github?.event.kind === 'pull_request' ? github.event.headSha : undefined;
  return commitOfHead(context.directory, proposed, context);
}

/** A base that cannot be read is missing evidence, not the author's mistake. */
async function planOf(
  directory: string,
  described: StackDocument['base'],
  { head, inputs }: { head: Plan; inputs: PlanInputs },
  context: Context,
): Promise<Base> {
  try {
    // Compose derives names from the folder's; under one project name the two models can be compared.
    const plan = await makePlan(inputs, { ...context, directory }, head.model.name);
    return { kind: 'plan', plan, described };
  } catch (error) {
    if (isExpected(error)) return { kind: 'broken', text: error.message, described };
    throw error;
  }
}
