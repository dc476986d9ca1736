/** An image with nginx, Redis and PostgreSQL, made from Debian's or Ubuntu's own packages: no image registry is needed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { docker, run } from './docker.ts';

/** Raise the number when debian-image.sh changes: an image that is there is used again. */
export const DEBIAN_IMAGE = 'compose-gate/test-debian:1';

/** Why the image cannot be made on this machine; undefined where it can. */
export function noDebianImage(): string | undefined {
  if (!existsSync('/etc/debian_version'))
    return 'its image is made from the packages of Debian or Ubuntu, and this machine has neither';
  if (process.getuid?.() !== 0) return 'its image can be made by root only';
  return undefined;
}

/** Takes about 20 s the first time, nothing after that. */
export async function makeDebianImage(): Promise<void> {
  const { stdout } = await docker('images', '--quiet', DEBIAN_IMAGE);
  if (stdout === '')
    await run('bash', [join(import.meta.dirname, 'debian-image.sh'), DEBIAN_IMAGE]);
}
