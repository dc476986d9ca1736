/**
 * A key must be the same after every rebuild, and different for different issues whatever their names hold: each part is
 * written in printable ASCII, and a colon only ever separates parts.
 */
export function keyOf(kind: string, parts: readonly string[]): string {
  return [kind, ...parts.map(encodePart)].join(':');
}

function encodePart(part: string): string {
  return part.toWellFormed().replace(/[^!-9;-~]|%/gu, encodeURIComponent);
}

/**
 * A path in an image without the versions in it: `lib/log4j-core-2.14.1.jar` and `python3.11/site-packages` would make
 * an old issue look new whenever something is updated.
 */
export function pathWithoutVersions(path: string, version: string | null): string {
  const plain =
    version !== null && version.length >= SHORTEST_VERSION ? path.replaceAll(version, '*') : path;
  return plain.replace(/\d+(?:\.\d+)+/g, '*');
}

/** Shorter ones are part of too many names. */
const SHORTEST_VERSION = 3;
