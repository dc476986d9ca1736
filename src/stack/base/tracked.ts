/** Whether whoever wrote the checked-out commit wrote a file, too. */
import { existsSync, lstatSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { git, type GitContext } from '../../platform/git.ts';

/** `path` is relative to `directory`, or whole. Also true where a link or a submodule of the commit leads to the file. */
export async function isTracked(
  path: string,
  directory: string,
  context: GitContext,
): Promise<boolean> {
  const root = await git(directory, ['rev-parse', '--show-toplevel'], context);
  if (root === undefined) return false;
  const own = await realpath(directory);
  const written = resolve(directory, path);
  const places = [
    relative(root, resolve(own, path)),
    // The same, where the folder is named by way of a link.
    relative(resolve(directory, relative(own, root)), written),
    relative(root, await realpath(written).catch(() => written)),
  ].filter(isInside);
  for (const place of new Set(places)) if (await isKept(place, root, context)) return true;
  return false;
}

async function isKept(place: string, root: string, context: GitContext): Promise<boolean> {
  const parts = place.split(/[\\/]/);
  const folders = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
  // git names a link or a submodule itself, and nothing that lies behind one.
  const asked = [
    ...folders.filter((folder) => leadsElsewhere(join(root, folder))),
    parts.join('/'),
  ];
  const literally = asked.map((each) => `:(literal)${each}`);
  const listed = await git(root, ['ls-files', '-z', '--', ...literally], context);
  return (listed ?? '') !== '';
}

function leadsElsewhere(folder: string): boolean {
  const entry = lstatSync(folder, { throwIfNoEntry: false });
  return entry?.isSymbolicLink() === true || existsSync(join(folder, '.git'));
}

/** A name may begin with two dots. */
export function isInside(place: string): boolean {
  return place !== '' && !isAbsolute(place) && place.split(/[\\/]/)[0] !== '..';
}
