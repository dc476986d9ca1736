/**
 * Looking at a growing series at fixed counts, in two stages: what the first suspects is tested again on fresh values alone.
 * Group sequential looks with error spent per look (Lan & DeMets, Discrete sequential boundaries for clinical trials, 1983).
 */

export interface Schedule {
  /** Counts at which the first stage looks. */
  first: readonly number[];
  /** Counts of fresh values at which the confirmation looks. */
  confirmation: readonly number[];
}

export type FirstFinding<Claim, Verdict> =
  { kind: 'open' } | { kind: 'settled'; verdict: Verdict } | { kind: 'suspected'; claim: Claim };

export type FreshFinding<Verdict> = { kind: 'open' } | { kind: 'settled'; verdict: Verdict };

/** One look: at the values from `from` to before `to`, with the error of so many `looks` to spend. */
export interface Look {
  from: number;
  to: number;
  looks: number;
}

export interface TwoStageRule<Claim, Verdict> {
  first: (look: Look) => FirstFinding<Claim, Verdict>;
  confirmation: (claim: Claim, look: Look) => FreshFinding<Verdict>;
}

export type Stage = 'first' | 'confirmation';

export type TwoStageResult<Claim, Verdict> =
  { kind: 'settled'; verdict: Verdict; stage: Stage; look: Look } | OpenResult<Claim>;

export interface OpenResult<Claim> {
  kind: 'open';
  stage: Stage;
  /** What the first stage saw, where the confirmation is open. */
  claim: Claim | null;
  /** No further value can settle it. */
  exhausted: boolean;
  /** Of this stage; null before its first. */
  lastLook: Look | null;
  /** Values of this stage: those from `from` to before `to`. */
  from: number;
  to: number;
}

/** Fewer have no spread. */
const SMALLEST_LOOK = 2;

/**
 * A verdict once settled is not changed by later values. `ended`: no more will come, so a last look is taken wherever the
 * series stands, with the error of all looks that were still to come. That is honest as long as it was the clock that ended it
 * and not what was seen.
 */
export function inTwoStages<Claim, Verdict>(
  rule: TwoStageRule<Claim, Verdict>,
  count: number,
  { schedule, ended }: { schedule: Schedule; ended: boolean },
): TwoStageResult<Claim, Verdict> {
  const looks = looksAt(schedule.first, { from: 0, count, ended });
  for (const look of looks) {
    const found = rule.first(look);
    if (found.kind === 'settled') return { ...found, stage: 'first', look };
    if (found.kind === 'suspected') {
      return confirm(rule, { claim: found.claim, from: look.to, count, schedule, ended });
    }
  }
  return {
    kind: 'open',
    stage: 'first',
    claim: null,
    exhausted: count >= Math.max(...schedule.first),
    lastLook: looks.at(-1) ?? null,
    from: 0,
    to: count,
  };
}

interface Suspicion<Claim> {
  claim: Claim;
  /** The fresh values begin here. */
  from: number;
  count: number;
  schedule: Schedule;
  ended: boolean;
}

function confirm<Claim, Verdict>(
  rule: TwoStageRule<Claim, Verdict>,
  { claim, from, count, schedule, ended }: Suspicion<Claim>,
): TwoStageResult<Claim, Verdict> {
  const looks = looksAt(schedule.confirmation, { from, count, ended });
  for (const look of looks) {
    const found = rule.confirmation(claim, look);
    if (found.kind === 'settled') return { ...found, stage: 'confirmation', look };
  }
  return {
    kind: 'open',
    stage: 'confirmation',
    claim,
    exhausted: count - from >= Math.max(...schedule.confirmation),
    lastLook: looks.at(-1) ?? null,
    from,
    to: count,
  };
}

function looksAt(
  counts: readonly number[],
  { from, count, ended }: { from: number; count: number; ended: boolean },
): Look[] {
  const available = count - from;
  const planned = counts.filter((size) => size <= available);
  const left = counts.length - planned.length;
  const looks = planned.map((size) => ({ from, to: from + size, looks: 1 }));
  if (!ended || left === 0 || available < SMALLEST_LOOK) return looks;
  const last = looks.at(-1);
  // Ended exactly at a planned look: that one is the last, and has the rest to spend as well.
  if (last?.to === count) return [...looks.slice(0, -1), { ...last, looks: 1 + left }];
  return [...looks, { from, to: count, looks: left }];
}
