/** The lock files of a build context, as far as anyone keeps them there. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isLockfile } from './read.ts';

const MAX_DEPTH = 4;
const MAX_FOLDERS = 1_000;
const MAX_FILES = 50;
/** Larger than those of the largest projects. */
const MAX_BYTES = 16 * 1024 * 1024;
/** What was installed, built or fetched has lock files of others. */
const NOT_OURS = new Set(['node_modules', 'vendor', 'target', 'dist', 'build', 'venv']);

/** Path within the context, with slashes → text. A folder that cannot be read has none. */
export async function findLockfiles(context: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const folders = [{ path: context, depth: 0 }];
  let seen = 0;
  for (const { path, depth } of folders) {
    seen += 1;
    if (seen > MAX_FOLDERS || found.size >= MAX_FILES) break;
    const inside = await readdir(path, { withFileTypes: true }).catch(() => []);
    for (const entry of inside.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const own = join(path, entry.name);
      // Links are neither: whatever they lead to is no part of the context.
      if (entry.isDirectory() && depth < MAX_DEPTH && isOurs(entry.name))
        folders.push({ path: own, depth: depth + 1 });
      if (!entry.isFile() || !isLockfile(entry.name) || found.size >= MAX_FILES) continue;
      const text = await readSmall(own);
      if (text !== undefined) found.set(relative(context, own).split(sep).join('/'), text);
    }
  }
  return found;
}

function isOurs(name: string): boolean {
  return !name.startsWith('.') && !NOT_OURS.has(name);
}

export async function readSmall(path: string, maxBytes = MAX_BYTES): Promise<string | undefined> {
  try {
    const { size } = await stat(path);
    return size > maxBytes ? undefined : await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
