/** Rounds of base and head that were measured together, or as neighbours. */
import type { Round, RunRecord } from '../records/generated/run.ts';
import { measuredRounds } from '../records/rounds.ts';
import { readingsOf, type CountFamily, type RatioFamily, type Reading } from './metrics/family.ts';

export interface RoundPair {
  base: Round;
  head: Round;
}

/** In the order in which they were measured; a pair counts only where both rounds do. */
export function pairsOf(run: RunRecord): RoundPair[] {
  const bases = new Map(measuredRounds(run, 'base').map((round) => [round.index, round]));
  return measuredRounds(run, 'head')
    .flatMap((head) => {
      const base = bases.get(head.index);
      return base ? { base, head } : [];
    })
    .sort((a, b) => a.head.index - b.head.index);
}

export interface ReadingPair {
  base: Reading & { value: number };
  head: Reading & { value: number };
}

export interface Readings {
  /** Where both sides have a value that counts. */
  usable: ReadingPair[];
  /** Pairs in which the answers of a side were too bad for any time to count. */
  voidInBase: number;
  voidInHead: number;
}

export function readPairs(
  family: RatioFamily | CountFamily,
  subject: string,
  pairs: readonly RoundPair[],
): Readings {
  const read = (round: Round) =>
    readingsOf(family, round).find((reading) => reading.subject === subject);
  const all = pairs.map(({ base, head }) => ({ base: read(base), head: read(head) }));
  return {
    usable: all.flatMap(({ base, head }) =>
      isUsable(base) && isUsable(head) ? { base, head } : [],
    ),
    voidInBase: all.filter(({ base }) => base?.isVoid).length,
    voidInHead: all.filter(({ head }) => head?.isVoid).length,
  };
}

function isUsable(reading: Reading | undefined): reading is ReadingPair['base'] {
  return reading !== undefined && reading.value !== null && !reading.isVoid;
}
