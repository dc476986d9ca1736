/** A share of comparisons with an interval that is honest about how few sessions and rounds it rests on. */
import { seeded } from '../../../test/support/random.ts';
import { percent, quantile, wilson } from '../../measure/support/figures.mjs';

const RESAMPLES = 2_000;

/**
 * Bootstrap over sessions, 95 %; where it is narrower than what so many independent comparisons can tell (Wilson, 1927), that.
 * @param sessions of each: hits (0 or 1 per comparison) and how many comparisons its rounds make without using one twice
 */
export function rateOf(sessions) {
  const all = sessions.flatMap(({ hits }) => hits);
  const rate = mean(all);
  const random = seeded(1);
  const resampled = Array.from({ length: RESAMPLES }, () =>
    mean(sessions.flatMap(() => sessions[Math.floor(random() * sessions.length)].hits)),
  );
  const independent = sessions.reduce((sum, session) => sum + session.independent, 0);
  const [low, high] = wilson(rate, independent);
  return {
    rate,
    low: Math.min(quantile(resampled, 0.025), low),
    high: Math.max(quantile(resampled, 0.975), high),
    independent,
  };
}

/** @param target what must hold: at most so many alarms, or at least so many found */
export function standing({ rate, low, high }, { atMost, atLeast }) {
  const [isEstimate, isShown] =
    atMost === undefined ? [rate >= atLeast, low >= atLeast] : [rate <= atMost, high <= atMost];
  if (isShown) return 'met';
  return isEstimate ? 'estimate meets, not yet shown' : 'missed';
}

export function cell({ rate, low, high }) {
  return `${percent(rate, 1)} [${percent(low, 1)}, ${percent(high, 1)}]`;
}

function mean(values) {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
