/** What every reader of a run record asks of it first. */
import type { Round, RunRecord } from './generated/run.ts';

/** Rounds whose numbers count; a void round is named by its reason and never averaged in. */
export function measuredRounds(run: RunRecord, variant: Round['variant'] = 'head'): Round[] {
  return run.rounds.filter(
    (round) => round.variant === variant && round.outcome.kind === 'measured',
  );
}

/** Undefined for no values; the mean of the middle two for an even count. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  const lower = sorted[Math.ceil(middle) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
