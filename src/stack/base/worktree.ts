/** The base's sources beside the checkout, with what its stack needs and git does not keep. */
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { isMap, isScalar, isSeq } from 'yaml';
import { EvidenceError } from '../../platform/errors.ts';
import { git, type GitContext } from '../../platform/git.ts';
import { readYamlFile } from '../../config/yaml-file.ts';

export interface BaseTree {
  /** The folder that corresponds to `directory` of the checkout. */
  directory: string;
  /** Untracked files that were copied from the checkout, relative to the repository. */
  copied: string[];
}

/** @throws EvidenceError where git cannot check the commit out. */
export async function checkOutBase(
  options: { directory: string; sha: string; into: string },
  context: GitContext,
): Promise<BaseTree> {
  const { directory, sha, into } = options;
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
  const own = join(into, relative(root, directory));
  return { directory: own, copied: await copyUntracked(root, into, directory) };
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

/** `.env`, and every env_file, secret and config file that a Compose file of the folder names and the base lacks. */
async function copyUntracked(root: string, worktree: string, directory: string): Promise<string[]> {
  const names = await readdir(directory);
  const composeFiles = names.filter((name) => COMPOSE_FILE.test(name));
  const named = await Promise.all(composeFiles.map((name) => filesNamedBy(join(directory, name))));
  const wanted = new Set(['.env', ...named.flat()].map((file) => join(directory, file)));
  const copied: string[] = [];
  for (const path of wanted) {
    const place = relative(root, path);
    const target = join(worktree, place);
    // What lies outside the repository is the same for both variants.
    if (place.startsWith('..') || isAbsolute(place) || !existsSync(path) || existsSync(target))
      continue;
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
