/** The base's sources beside the checkout, with what its stack needs and git does not keep. */
import { cp, mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { isMap, isScalar, isSeq } from 'yaml';
import { EvidenceError } from '../../platform/errors.ts';
import { git, type GitContext } from '../../platform/git.ts';
import { readYamlFile } from '../../config/yaml-file.ts';
import { isInside, isTracked } from './tracked.ts';

export interface BaseTree {
  /** The folder that corresponds to `directory` of the checkout. */
  directory: string;
  /** The whole of it, and the root of the checkout however it is written. */
  root: string;
  checkout: string[];
  /** Untracked files that were copied from the checkout, relative to the repository. */
  copied: string[];
}

/** `named`: what the user names, and the base may lack as well. @throws EvidenceError where git cannot check the commit out. */
export async function checkOutBase(
  options: { directory: string; sha: string; into: string; named: readonly string[] },
  context: GitContext,
): Promise<BaseTree> {
  const { sha, into } = options;
  // git writes paths without links.
  const directory = await realpath(options.directory);
  const root = await git(directory, ['rev-parse', '--show-toplevel'], context);
  if (root === undefined)
    throw new EvidenceError(
      `${directory} is in no git repository, so there is no base to check out.`,
    );
  await mkdir(dirname(into), { recursive: true, mode: 0o700 });
  if (
    (await git(root, ['worktree', 'add', '--detach', '--force', into, sha], context)) === undefined
  ) {
    throw new EvidenceError(`git could not check out the base ${sha} into ${into}.`);
  }
  if (existsSync(join(into, '.gitmodules'))) {
    const updated = await git(
      into,
      ['submodule', 'update', '--init', '--recursive', '--depth', '1'],
      context,
    );
    if (updated === undefined)
      throw new EvidenceError(`git could not bring the submodules of the base ${sha}.`);
  }
  return {
    directory: join(into, relative(root, directory)),
    root: into,
    checkout: [root, resolve(options.directory, relative(directory, root))],
    copied: await copyUntracked({ root, into, directory, named: options.named }, context),
  };
}

/** git keeps a record of its worktrees; it goes with ours. */
export async function removeWorktree(
  repository: string,
  path: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  if (!existsSync(path)) return;
  const context = { env, signal: new AbortController().signal };
  await git(repository, ['worktree', 'remove', '--force', path], context).catch(() => undefined);
  await rm(path, { recursive: true, force: true });
  await git(repository, ['worktree', 'prune'], context).catch(() => undefined);
}

const COMPOSE_FILE = /^(?:docker-)?compose[\w.-]*\.ya?ml$/;

/**
 * `.env`, what was named, and every env_file, secret and config file that a Compose file of the folder names, the base lacks and git
 * does not keep: what head's commit brings along is head's, and must not change what head is measured by.
 */
async function copyUntracked(
  where: { root: string; into: string; directory: string; named: readonly string[] },
  context: GitContext,
): Promise<string[]> {
  const { root, into, directory } = where;
  const names = await readdir(directory);
  const composeFiles = names.filter((name) => COMPOSE_FILE.test(name));
  const named = await Promise.all(composeFiles.map((name) => filesNamedBy(join(directory, name))));
  const wanted = new Set(
    ['.env', ...where.named, ...named.flat()].map((file) => resolve(directory, file)),
  );
  const copied: string[] = [];
  for (const path of wanted) {
    const place = relative(root, path);
    const target = join(into, place);
    // What lies outside the repository is the same for both variants.
    if (!isInside(place) || !existsSync(path) || existsSync(target)) continue;
    if (await isTracked(path, directory, context)) continue;
    await mkdir(dirname(target), { recursive: true });
    await cp(path, target, { recursive: true, dereference: false });
    copied.push(place);
  }
  return copied.sort();
}

async function filesNamedBy(composeFile: string): Promise<string[]> {
  const { document } = await readYamlFile(composeFile);
  const sections = ['secrets', 'configs'].flatMap((section) => entriesOf(document.get(section)));
  const services = entriesOf(document.get('services'));
  const files = [
    ...sections.flatMap((entry) => (isMap(entry) ? texts(entry.get('file', true)) : [])),
    ...services.flatMap((service) => (isMap(service) ? texts(service.get('env_file', true)) : [])),
  ];
  return files.filter((file) => !file.includes('$'));
}

function entriesOf(section: unknown): unknown[] {
  return isMap(section) ? section.items.map(({ value }) => value) : [];
}

/** A text, a list of texts, or a list of maps with `path`. */
function texts(node: unknown): string[] {
  if (isScalar(node)) return typeof node.value === 'string' ? [node.value] : [];
  if (isSeq(node))
    return node.items.flatMap((item) => texts(isMap(item) ? item.get('path', true) : item));
  return [];
}
