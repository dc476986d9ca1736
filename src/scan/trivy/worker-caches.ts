/**
 * Trivy locks its cache directory, so every worker has one of its own; they outlive the run, for the layers analysed in
 * them. The database is hard-linked into each: one copy on disk, and the same one for all.
 */
import { copyFile, link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

export interface WorkerCaches {
  folders: readonly string[];
  release(): Promise<void>;
}

/** So many folders that no other process uses. */
export async function claimWorkerCaches(
  cacheDirectory: string,
  count: number,
): Promise<WorkerCaches> {
  const parent = join(cacheDirectory, 'trivy', 'workers');
  await mkdir(parent, { recursive: true, mode: 0o700 });
  const claims: Claim[] = [];
  for (let number = 0; claims.length < count; number += 1) {
    const claim = await claimFolder(join(parent, String(number)));
    if (claim) claims.push(claim);
  }
  return {
    folders: claims.map(({ folder }) => folder),
    async release() {
      for (const { lock } of claims) await rm(lock, { force: true });
    },
  };
}

interface Claim {
  folder: string;
  lock: string;
}

async function claimFolder(folder: string): Promise<Claim | undefined> {
  const lock = `${folder}.lock`;
  if (!(await createLock(lock))) {
    if (await isHeld(lock)) return undefined;
    await rm(lock, { force: true });
    if (!(await createLock(lock))) return undefined;
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return { folder, lock };
}

async function createLock(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx', 0o600);
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** By a process that lives; a run that was killed leaves its lock behind. */
async function isHeld(lock: string): Promise<boolean> {
  const pid = Number(await readFile(lock, 'utf8').catch(() => ''));
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Puts the files of one database folder (`db` or `java-db`) into a worker's cache. */
export async function linkDatabase(
  folder: string,
  worker: string,
  name: 'db' | 'java-db',
): Promise<void> {
  const own = join(worker, name);
  await rm(own, { recursive: true, force: true });
  await mkdir(own, { recursive: true, mode: 0o700 });
  for (const file of DATABASE_FILES[name]) {
    await linkOrCopy(join(folder, file), join(own, file));
  }
}

const DATABASE_FILES = {
  db: ['trivy.db', 'metadata.json'],
  'java-db': ['trivy-java.db', 'metadata.json'],
} as const;

async function linkOrCopy(from: string, to: string): Promise<void> {
  // Some file systems know no hard links.
  await link(from, to).catch(() => copyFile(from, to));
}
