/** Every name a run gives away is made here, so that whatever it left can be found again by the run's id alone. */
import { createHash, randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Variant = 'base' | 'head';

const ID_ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 10;

export function newRunId(): string {
  return Array.from(randomBytes(ID_LENGTH), (byte) => ID_ALPHABET[byte % ID_ALPHABET.length]).join(
    '',
  );
}

export function projectName(runId: string, variant: Variant): string {
  return `cg-${runId}-${variant}`;
}

/** Image repositories are lower case; services may not be. */
export function imageTag(runId: string, variant: Variant, service: string): string {
  const repository = service
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (repository === service) return `${projectName(runId, variant)}/${repository}:run`;
  const exact = createHash('sha256').update(service).digest('hex').slice(0, 12);
  return `${projectName(runId, variant)}/${repository || 'service'}-${exact}:run`;
}

/** Made by any run of this program. */
export function isRunTag(tag: string): boolean {
  return /^cg-[a-z0-9]+-(?:base|head)\//.test(tag);
}

export function isTagOfRun(runId: string, tag: string): boolean {
  return tag.startsWith(`cg-${runId}-`);
}

/** Holds the generated models and copies of bind mounts: it may hold secrets, so it is no part of what is uploaded. */
export function privateDirectory(runId: string, env: NodeJS.ProcessEnv): string {
  return join(env['RUNNER_TEMP'] ?? tmpdir(), `compose-gate-${runId}`);
}
