/** What a service reads from the checkout while it runs: its model names the place, and what lies there may have changed. */
import { createHash, randomUUID, type Hash } from 'node:crypto';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
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
  const room = { files: MAX_FILES, bytes: MAX_BYTES };
  try {
    for (const [index, path] of paths.entries()) await add(path, String(index), hash, room);
    return hash.digest('hex');
  } catch {
    return randomUUID();
  }
}

/** @throws where there is no room left, or a file cannot be read. */
async function add(
  path: string,
  name: string,
  hash: Hash,
  room: { files: number; bytes: number },
): Promise<void> {
  const entry = await lstat(path);
  // All that git keeps of it; a folder's own is up to whoever made the checkout.
  const mode = entry.isFile() ? entry.mode & 0o100 : 0;
  room.files -= 1;
  room.bytes -= entry.isFile() ? entry.size : 0;
  if (room.files < 0 || room.bytes < 0) throw new RangeError('it is too large');
  const told = (kind: string, content: string | Buffer) =>
    hash.update(JSON.stringify([name, kind, mode, content.length])).update(content);
  if (entry.isSymbolicLink()) told('link', await readlink(path));
  else if (entry.isFile()) told('file', await readFile(path));
  else if (entry.isDirectory()) {
    told('folder', '');
    // git's own records differ between two checkouts of one commit.
    const inside = (await readdir(path)).filter((each) => each !== '.git').sort();
    for (const each of inside) await add(join(path, each), `${name}/${each}`, hash, room);
  } else told('special', '');
}
