/** Finds the base that head is compared with: named, or on a pull request the commit it starts from. */
import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isExpected, UserError } from '../../platform/errors.ts';
import type { StackDocument } from '../../records/generated/stack.ts';
import { commitOfRef, type BaseCommit } from '../../stack/base/commit.ts';
import { commitOfHead } from '../../stack/base/head-commit.ts';
import { parseImages, publishedModel } from '../../stack/base/published.ts';
import { checkOutBase } from '../../stack/base/worktree.ts';
import { privateDirectory } from '../../stack/names.ts';
import type { Context } from '../command.ts';
import { baseOfEvent, headOfEvent } from '../event-base.ts';
import { environmentInBase, inputsInBase, type Places } from './base-inputs.ts';
import { makePlan, type Plan, type PlanInputs } from './plan.ts';

export type Base =
  | { kind: 'none'; why: string }
  | { kind: 'plan'; plan: Plan; described: StackDocument['base'] }
  /** There is a base, and it has no stack that Compose accepts. */
  | { kind: 'broken'; text: string; described: StackDocument['base'] };

interface Options {
  runId: string;
  head: Plan;
  inputs: PlanInputs;
}

export async function findBase(
  asked: string | undefined,
  options: Options,
  context: Context,
): Promise<Base> {
  if (asked === 'none') return { kind: 'none', why: 'none was wanted (--base none)' };
  const images = asked === undefined ? undefined : parseImages(asked);
  if (images) return publishedBase(images, options, context);
  if (asked !== undefined && isFolder(resolve(context.directory, asked))) {
    const path = resolve(context.directory, asked);
    const described = { kind: 'folder' as const, path: relative(context.directory, path) || '.' };
    const places = { checkout: [context.directory], base: path, from: path };
    return planOf(places, described, options, context);
  }
  const commit = await commitOf(asked, context);
  if (commit.kind === 'not-found') {
    if (asked === undefined) return { kind: 'none', why: commit.why };
    throw new UserError(
      `--base is "${asked}": no folder of that name, and ${commit.why}. Name a git ref, a folder with a Compose file, images, or none.`,
    );
  }
  return baseOfCommit(commit, options, context);
}

async function baseOfCommit(
  commit: Extract<BaseCommit, { kind: 'found' }>,
  options: Options,
  context: Context,
): Promise<Base> {
  const into = join(privateDirectory(options.runId, context.env), 'base-checkout');
  const { inputs, head } = options;
  const named = [inputs.config ?? [], inputs.file, head.source.envFiles].flat();
  const tree = await checkOutBase(
    { directory: context.directory, sha: commit.sha, into, named },
    context,
  );
  const described = {
    kind: 'commit' as const,
    sha: commit.sha,
    because: commit.because,
    copied: tree.copied,
  };
  const places = { checkout: tree.checkout, base: tree.root, from: tree.directory };
  return planOf(places, described, options, context);
}

/**
 * Published images say nothing of how they are run and measured. On a pull request that comes from the commit it starts from,
 * for a change must not edit its own yardstick; else from the checkout.
 */
async function publishedBase(
  named: ReadonlyMap<string, string>,
  options: Options,
  context: Context,
): Promise<Base> {
  const commit = await baseOfEvent(context);
  if (!commit) {
    // They bring no configuration along.
    const head = {
      ...options.head,
      config: { kind: 'discovered', config: { version: 1 } },
    } as const;
    const { model, images } = publishedModel(head.model, named);
    return {
      kind: 'plan',
      plan: { ...head, model },
      described: { kind: 'images', images, sha: null },
    };
  }
  if (commit.kind === 'not-found') {
    throw new UserError(
      `--base images runs the stack as the base commit has it, and ${commit.why}.`,
    );
  }
  const base = await baseOfCommit(commit, options, context);
  if (base.kind !== 'plan') return base;
  const { model, images } = publishedModel(base.plan.model, named);
  return {
    ...base,
    plan: { ...base.plan, model },
    described: { kind: 'images', images, sha: commit.sha },
  };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

async function commitOf(asked: string | undefined, context: Context): Promise<BaseCommit> {
  if (asked !== undefined) return commitOfRef(context.directory, asked, context);
  return (await baseOfEvent(context)) ?? { kind: 'not-found', why: 'none was named' };
}

/** The commit that head is built from, for what is bound to one; null where it is that of none. */
export async function headCommit(context: Context): Promise<string | null> {
  return commitOfHead(context.directory, await headOfEvent(context), context);
}

/** A base that cannot be read is missing evidence, not the author's mistake. */
async function planOf(
  places: Places,
  described: StackDocument['base'],
  { head, inputs }: Options,
  context: Context,
): Promise<Base> {
  try {
    // Compose derives names from the folder's; under one project name the two models can be compared.
    const plan = await makePlan(
      inputsInBase(inputs, places),
      { ...context, directory: places.from, env: environmentInBase(context.env, places) },
      head.model.name,
    );
    return { kind: 'plan', plan, described };
  } catch (error) {
    if (isExpected(error)) return { kind: 'broken', text: error.message, described };
    throw error;
  }
}
