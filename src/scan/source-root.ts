/** The folder that files may be read from because a Compose file names them, and that their places are relative to. */
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isInside } from './hardening/source/reader.ts';

/**
 * The repository that `directory` lies in, or `directory` where it lies in none. Compose files that were named from
 * elsewhere (absolute paths) may use what lies in theirs.
 */
export async function sourceRoot(directory: string, files: readonly string[]): Promise<string> {
  const own = await repositoryOf(directory);
  if (files.every((file) => isInside(own, file))) return own;
  return commonFolder(await Promise.all(files.map((file) => repositoryOf(dirname(file)))));
}

/** A worktree and a submodule have a file of that name instead of a folder. */
async function repositoryOf(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    if (await stat(join(at, '.git')).catch(() => undefined)) return at;
    if (at === dirname(at)) return folder;
  }
}

function commonFolder([first = '/', ...others]: readonly string[]): string {
  let common = first;
  while (!others.every((folder) => isInside(common, folder))) common = dirname(common);
  return common;
}
