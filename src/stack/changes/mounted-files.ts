/** Which of the files that a service reads from the checkout while it runs came, went or changed; what is in them stays there. */
import { atMost, nameFacts } from '../../records/facts.ts';
import type { Fact } from '../../records/generated/stack.ts';
import { contentsOf } from '../base/mounted.ts';

const MAX_NAMES = 40;

export interface MountedSide {
  paths: readonly string[];
  /** Where the project lies: names are told as seen from here. */
  directory: string;
}

/** Nothing where there are too many to look at: those count as changed, but no one knows what did. */
export async function mountedFacts(base: MountedSide, head: MountedSide): Promise<Fact[]> {
  const own = (side: MountedSide, other: MountedSide) =>
    contentsOf(
      // What both read from one and the same place is the same.
      side.paths.filter((path) => !other.paths.includes(path)),
      side.directory,
    );
  const [before, after] = [await own(base, head), await own(head, base)];
  if (!before || !after) return [];
  return atMost(nameFacts('file', before, after), MAX_NAMES, 'file');
}
