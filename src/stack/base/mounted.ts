/** What a service reads from the checkout while it runs: its model names the place, and what lies there may have changed. */
import { createHash, randomUUID } from 'node:crypto';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { ComposeModel } from '../../config/compose-model.ts';

/** Bind mounts, and the files of secrets and configs, by service. */
export function mountedPaths(model: ComposeModel): Map<string, string[]> {
  return new Map(
    Object.entries(model.services).map(([name, service]) => {
      const binds = (service.volumes ?? []).map(({ type, source }) => type === 'bind' && source);
      const files = (['secrets', 'configs'] as const).flatMap((section) =>
        namesIn(service[section]).map((each) => model[section]?.[each]?.['file']),
      );
      const paths = [...binds, ...files].filter((path) => typeof path === 'string');
      return [name, [...new Set(paths)].sort()];
    }),
  );
}

/** `docker compose config` writes each as a map with its source. */
function namesIn(used: unknown): string[] {
  return (Array.isArray(used) ? used : []).flatMap((each: unknown) =>
    typeof each === 'object' && each !== null && 'source' in each ? String(each.source) : [],
  );
}

/** Larger folders are taken for changed: measuring them alike costs less than reading them. */
const MAX_FILES = 2_000;
const MAX_BYTES = 64 * 1024 * 1024;

/** The same for files of the same names and contents; never the same where they are too many or cannot be read. */
export async function digestOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  try {
    const room = newRoom();
    for (const [index, path] of paths.entries())
      await walk(path, String(index), room, ({ name, kind, mode, content }) =>
        hash.update(JSON.stringify([name, kind, mode, content.length])).update(content),
      );
    return hash.digest('hex');
  } catch {
    return randomUUID();
  }
}

/** Path, as seen from the folder, of each file → digest of it; null where they are too many or cannot be read. */
export async function contentsOf(
  paths: readonly string[],
  folder: string,
): Promise<Record<string, string> | null> {
  const contents: [string, string][] = [];
  try {
    const room = newRoom();
    for (const path of paths)
      await walk(path, relative(folder, path), room, ({ name, kind, mode, content }) => {
        if (kind === 'folder') return;
        const digest = createHash('sha256')
          .update(JSON.stringify([kind, mode]))
          .update(content);
        contents.push([name, digest.digest('hex')]);
      });
    return Object.fromEntries(contents);
  } catch {
    return null;
  }
}

interface Room {
  files: number;
  bytes: number;
}

function newRoom(): Room {
  return { files: MAX_FILES, bytes: MAX_BYTES };
}

interface Entry {
  name: string;
  kind: 'file' | 'folder' | 'link' | 'special';
  mode: number;
  content: string | Buffer;
}

/** @throws where there is no room left, or a file cannot be read. */
async function walk(
  path: string,
  name: string,
  room: Room,
  onEntry: (entry: Entry) => void,
): Promise<void> {
  const entry = await lstat(path);
  // All that git keeps of it; a folder's own is up to whoever made the checkout.
  const mode = entry.isFile() ? entry.mode & 0o100 : 0;
  room.files -= 1;
  room.bytes -= entry.isFile() ? entry.size : 0;
  if (room.files < 0 || room.bytes < 0) throw new RangeError('it is too large');
  const told = (kind: Entry['kind'], content: string | Buffer) =>
    onEntry({ name, kind, mode, content });
  if (entry.isSymbolicLink()) told('link', await readlink(path));
  else if (entry.isFile()) told('file', await readFile(path));
  else if (entry.isDirectory()) {
    told('folder', '');
    // git's own records differ between two checkouts of one commit.
    const inside = (await readdir(path)).filter((each) => each !== '.git').sort();
    for (const each of inside) await walk(join(path, each), `${name}/${each}`, room, onEntry);
  } else told('special', '');
}
