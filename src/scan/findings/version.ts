/** Versions as far as advice needs them: which of several fixed ones is nearest, and which of two is later. */

/** Positive where `one` is later. Numbers compare as numbers, and a release is later than what leads to it. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [tokensOf(one), tokensOf(other)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = compareTokens(left[index], right[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function tokensOf(version: string): string[] {
  return version.replace(/^v/, '').match(/\d+|[a-z]+/gi) ?? [];
}

function compareTokens(one: string | undefined, other: string | undefined): number {
  if (one === undefined) return other === undefined ? 0 : -endRank(other);
  if (other === undefined) return endRank(one);
  const [left, right] = [Number(one), Number(other)];
  if (!Number.isNaN(left) && !Number.isNaN(right)) return left - right;
  if (Number.isNaN(left) && Number.isNaN(right)) return one < other ? -1 : Number(one > other);
  return Number.isNaN(left) ? -1 : 1;
}

/** A further number makes a version later, a word such as `rc` or `beta` earlier. */
function endRank(token: string): number {
  return /^\d/.test(token) ? 1 : -1;
}

/** The smallest step: of `3.1.0, 2.6.9` the earliest that is later than what is installed; null where none is. */
export function nearestFix(installed: string | null, fixed: string | null): string | null {
  const candidates = (fixed ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .sort(compareVersions);
  if (installed === null) return candidates.at(-1) ?? null;
  return candidates.find((each) => compareVersions(each, installed) > 0) ?? null;
}
