import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that only we can read, for what a scanner writes; it is gone when the work is done, whatever happened. */
export async function inPrivateFolder<T>(
  env: NodeJS.ProcessEnv,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  // mkdtemp makes it with mode 0700.
  const folder = await mkdtemp(join(env['RUNNER_TEMP'] ?? tmpdir(), 'compose-gate-scan-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
