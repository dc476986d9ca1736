/** Memory against what is usual: it is much the same on every machine under one load, and differs from run to run. */
import { median } from '../../records/rounds.ts';
import { exactVerdict } from '../exact.ts';
import { besideBaseText } from './comparable.ts';
import { newestOf, underThisLoad, type History } from './earlier.ts';
import type { Judged, Limits } from './judged.ts';
import type { Measurement } from './measurements.ts';

/** Of the newest runs: a level that was accepted is the usual one after three. */
const RECENT_RUNS = 5;

/** One run of identical code may be off by more than the tolerance; that all of three are is seldom. */
const FEWEST_RUNS = 3;

export interface MemoryQuestion {
  metric: Measurement & { value: number };
  history: History;
  limits: Limits;
  /** Whether the machine kept its speed. */
  steady: boolean;
}

export function judgeMemory({ metric, history, limits, steady }: MemoryQuestion): Judged {
  const recent = underThisLoad(history, metric).slice(-RECENT_RUNS);
  const newest = newestOf(history, metric);
  const usual = median(recent);
  if (usual === undefined && newest === null) {
    return {
      base: null,
      gated: false,
      verdict: 'no-data',
      reason: 'new: the baseline does not have it',
    };
  }
  if (usual === undefined || recent.length < FEWEST_RUNS) {
    const reason = whyTooFew(recent.length, history);
    return { base: usual ?? newest, gated: false, verdict: 'inconclusive', reason };
  }
  if (!steady) {
    return {
      base: usual,
      gated: true,
      verdict: 'inconclusive',
      reason: 'the machine did not keep its speed during this run',
    };
  }
  const of = `${recent.length} stored runs`;
  const said = exactVerdict(usual, metric.value, limits);
  if (said.verdict !== 'regressed') {
    return {
      base: usual,
      gated: true,
      ...said,
      reason: `${said.reason}, against the median of ${of}`,
    };
  }
  // What identical code has reached before is no regression.
  const { verdict } = exactVerdict(Math.max(...recent), metric.value, limits);
  return verdict === 'regressed'
    ? {
        base: usual,
        gated: true,
        verdict,
        reason: `more than the tolerance allows, against the highest of ${of}; the change is against their median`,
      }
    : {
        base: usual,
        gated: true,
        verdict: 'unchanged',
        reason: `more than the median of ${of}, and within the tolerance of their highest`,
      };
}

function whyTooFew(runs: number, { current, runs: all }: History): string {
  const beside = runs === 0 ? besideBaseText(current, all) : null;
  if (beside !== null) return beside;
  const were =
    runs === 0
      ? 'no stored run was'
      : `only ${runs} stored ${runs === 1 ? 'run was' : 'runs were'}`;
  return `${were} put under the same load; ${FEWEST_RUNS} are needed`;
}
