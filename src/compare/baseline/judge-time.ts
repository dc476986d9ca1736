/** A time or its cost against runs of the very same machine, and only where they are enough to know how much such runs differ. */
import { counted, formatShare } from '../../records/units.ts';
import { MISS } from '../../stats/error-levels.ts';
import { judgeNext, type NextValue } from '../../stats/next-value.ts';
import type { RatioFamily } from '../metrics/family.ts';
import { besideBaseText, differences, machineDifferences } from './comparable.ts';
import { newestOf, ofThisMachine, type History } from './earlier.ts';
import type { Judged, Limits } from './judged.ts';
import type { Measurement } from './measurements.ts';

/**
 * With fewer, the bound is so far out that only a catastrophe would pass it: at ten gated metrics 5 standard deviations from
 * eight runs, 11 from four. With eight the standard deviation itself is known to about a quarter.
 */
export const FEWEST_RUNS = 8;

/** Older ones tell of a machine and a stack that have changed since. */
export const MOST_RUNS = 20;

const CONFIDENCE = 1 - 2 * MISS;

export interface TimeQuestion {
  family: RatioFamily;
  metric: Measurement & { value: number };
  history: History;
  limits: Limits;
  /** Whether the machine kept its speed. */
  steady: boolean;
  /** Whether it may fail a build; it explains otherwise. */
  isCandidate: boolean;
  /** The share of the family's error for one metric. */
  tail: number;
}

export function judgeTime(question: TimeQuestion): Judged {
  const { family, metric, history, limits, steady, isCandidate, tail } = question;
  const newest = newestOf(history, metric);
  const values = ofThisMachine(history, metric).slice(-MOST_RUNS);
  const why = whyNot(values.length, question);
  if (why !== null) {
    return newest === null
      ? {
          base: null,
          gated: false,
          verdict: 'no-data',
          reason: 'new: the baseline does not have it',
        }
      : { base: newest, gated: false, verdict: 'inconclusive', reason: why };
  }
  const next = judgeNext({
    history: values,
    value: metric.value,
    ...limits,
    resolution: family.resolution,
    tails: { beyond: tail, within: MISS },
  });
  return {
    base: next.level,
    gated: isCandidate && steady && !next.wasReached,
    change: next.estimate,
    interval: { ...next.interval, confidence: CONFIDENCE },
    verdict: next.verdict,
    reason: reasonOf(next, values.length),
  };
}

function whyNot(runs: number, { metric, history, steady }: TimeQuestion): string | null {
  if (!steady) return 'the machine did not keep its speed during this run, so it gates no time';
  if (runs >= FEWEST_RUNS) return null;
  const { current, runs: all } = history;
  const newest = all.at(-1);
  if (runs === 0 && newest) {
    const other = machineDifferences(current.machine, newest.machine);
    if (other.length > 0) {
      return `a number from another machine cannot gate time: the newest stored run has ${other.join(', ')}`;
    }
    const beside = besideBaseText(current, all);
    if (beside !== null) return beside;
    const otherwise = differences(current, newest);
    if (otherwise.length > 0) {
      return `the newest stored run was measured otherwise on this machine: ${otherwise.join(', ')}`;
    }
  }
  const few = `${runs} of the ${FEWEST_RUNS} stored runs that are needed`;
  return `${few} are of this machine, asked the same, over ${counted(metric.rounds, 'round')} or fewer`;
}

function reasonOf({ verdict, sd, boundary, wasReached }: NextValue, runs: number): string {
  const among = `${runs} stored runs of this machine, which differ by ${formatShare(sd)}`;
  if (wasReached) {
    return `not gated: more than among ${among}, and no more than in the newest of them: the level changed before`;
  }
  const bound = `called more from +${formatShare(boundary)}`;
  const held = verdict === 'regressed' ? 'beyond what chance explains among' : 'held against';
  return `${held} ${among}; ${bound}`;
}
