/** Packages of two sides by name: of lock files in the sources, or of what is in the images. */
import { atMost, valueFact } from './facts.ts';
import type { Fact } from './generated/stack.ts';
import { URL_USER } from './secret-shapes.ts';

/** name → its versions; one package may be there several times */
export type Packages = ReadonlyMap<string, ReadonlySet<string>>;

/** More than a reader looks through; a regenerated lock file moves hundreds. */
const MAX_PACKAGES = 50;

/** `from` is where the lists come from: a lock file, or the image. */
export function packageFacts(base: Packages, head: Packages, from: string): Fact[] {
  const names = [...new Set([...base.keys(), ...head.keys()])].sort();
  const facts = names.flatMap((name) =>
    valueFact('package', `${name} (${from})`, {
      unit: 'text',
      base: versionsOf(base, name),
      head: versionsOf(head, name),
    }),
  );
  return atMost(facts, MAX_PACKAGES, 'package');
}

function versionsOf(packages: Packages, name: string): string | null {
  const versions = packages.get(name);
  return versions ? [...versions].sort().join(', ') : null;
}

export function packagesFrom(
  entries: Iterable<readonly [name: string, version: string]>,
): Packages {
  const packages = new Map<string, Set<string>>();
  for (const [name, version] of entries)
    packages.set(name, (packages.get(name) ?? new Set<string>()).add(withoutAccess(version)));
  return packages;
}

/** A version may be the address of a repository, with the key to it. */
function withoutAccess(version: string): string {
  return version.replace(URL_USER, '$1***@').replace(/(:\/\/[^?]*)\?.*/, '$1');
}
