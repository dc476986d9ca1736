/** Reads files that a Compose file names: only regular ones, of bounded size, inside one folder. */
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';
import { MAX_FILE_CHARACTERS } from './limits.ts';

export type ReadResult =
  { kind: 'text'; text: string } | { kind: 'missing' } | { kind: 'refused'; why: string };

/** Reads an absolute path. */
export type Reader = (path: string) => Promise<ReadResult>;

/** Symbolic links are followed, and must end inside `root` too. */
export function diskReader(root: string): Reader {
  return async (path) => {
    const [realRoot, realPath] = await Promise.all([resolved(root), resolved(path)]);
    if (realPath === undefined) return { kind: 'missing' };
    if (realRoot === undefined || !isInside(realRoot, realPath)) {
      return { kind: 'refused', why: `it is outside ${root}` };
    }
    return readBounded(realPath);
  };
}

/** A file the user named on the command line may lie anywhere. */
export async function readNamedFile(path: string): Promise<ReadResult> {
  const realPath = await resolved(path);
  return realPath === undefined ? { kind: 'missing' } : readBounded(realPath);
}

export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Opened without waiting, so that a named pipe cannot hold us up; read through the same handle that was checked. */
async function readBounded(path: string): Promise<ReadResult> {
  const handle = await open(path, NON_BLOCKING).catch(() => undefined);
  if (!handle) return { kind: 'refused', why: 'it cannot be opened' };
  try {
    const entry = await handle.stat();
    if (!entry.isFile()) return { kind: 'refused', why: 'it is not a file' };
    if (entry.size > MAX_FILE_CHARACTERS) {
      return { kind: 'refused', why: `it has more than ${MAX_FILE_CHARACTERS} bytes` };
    }
    return { kind: 'text', text: await handle.readFile('utf8') };
  } finally {
    await handle.close();
  }
}

/** Read only, and non-blocking where the system knows it. */
const NON_BLOCKING = constants.O_RDONLY | constants.O_NONBLOCK;

async function resolved(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}
