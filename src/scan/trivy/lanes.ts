import type { DistinctImage } from '../targets.ts';

/**
 * Which worker scans which images. Those that begin with the same layer go to one worker: its cache then knows their
 * base after the first, where two workers would both analyse it. The same stack always gives the same lanes, so that
 * the caches of earlier runs are of use.
 */
export function lanesOf(images: readonly DistinctImage[], workers: number): DistinctImage[][] {
  const groups = new Map<string, DistinctImage[]>();
  for (const image of images) {
    const first = image.diffIds[0] ?? image.key;
    const known = groups.get(first);
    if (known) known.push(image);
    else groups.set(first, [image]);
  }
  const lanes: DistinctImage[][] = Array.from({ length: workers }, () => []);
  for (const [, group] of [...groups].sort(largestFirst)) shortest(lanes)?.push(...group);
  return lanes.filter((lane) => lane.length > 0);
}

type Group = [string, DistinctImage[]];

function largestFirst([oneLayer, one]: Group, [otherLayer, other]: Group): number {
  return other.length - one.length || (oneLayer < otherLayer ? -1 : 1);
}

function shortest(lanes: readonly DistinctImage[][]): DistinctImage[] | undefined {
  return lanes.reduce<DistinctImage[] | undefined>(
    (best, lane) => (best === undefined || lane.length < best.length ? lane : best),
    undefined,
  );
}
