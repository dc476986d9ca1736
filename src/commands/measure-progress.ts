/** What comparing costs and how its intervals close in, in words. Pure. */
import type { Progress as MetricProgress } from '../compare/decide.ts';
import type { Round } from '../records/generated/run.ts';
import type { Scenario } from '../records/generated/stack.ts';
import { formatDuration, formatShare } from '../records/units.ts';
import { smallestChange } from '../stats/smallest-change.ts';

/** Start, stop and warm-up of two variants beside the bursts themselves; measured on the example. */
const PAIR_OVERHEAD_MS = 6_000;
const SCENARIO_MS = 9_000;
/** Of one round's log-ratio, on shared two-core machines: nothing is known of this stack yet. */
const USUAL_SPREAD = 0.03;
const TOLERANCE = 0.05;

/** Printed before the first pair: what a pair costs, how many fit, the smallest change that they can show. */
export function planOf(
  headAlone: Round,
  scenarios: readonly Scenario[],
  options: { timeBudgetMs: number; metrics: number },
): string {
  const startMs = headAlone.startup.readyMs ?? 0;
  const compared = scenarios.filter(({ budgets }) => budgets).length;
  const pairMs = 2 * startMs + PAIR_OVERHEAD_MS + compared * SCENARIO_MS;
  const left = Math.max(0, options.timeBudgetMs - headAlone.durationMs);
  const pairs = Math.floor(left / pairMs);
  const smallest = smallestChange({
    pairs,
    sd: USUAL_SPREAD,
    metrics: Math.max(1, options.metrics),
    tolerance: TOLERANCE,
  });
  const shows =
    smallest === null
      ? 'too few to be sure of a regression'
      : `enough to show one of about +${formatShare(smallest)}, if this stack varies as most do`;
  return `comparing: a pair of rounds takes about ${formatDuration(pairMs)}; up to ${pairs} fit into the time budget, ${shows}.`;
}

export function progressLine(metric: MetricProgress): string {
  const name = `${metric.name} of ${metric.subject}`;
  if (metric.estimate === null) return `${name}: no figure yet`;
  const range =
    metric.interval === null
      ? ''
      : ` [${signed(metric.interval.low, metric)} … ${signed(metric.interval.high, metric)}]`;
  const stage = metric.stage === 'confirmation' ? ', being confirmed' : '';
  const state = metric.settled ? (metric.verdict ?? 'settled') : `open${stage}`;
  return `${name}: ${signed(metric.estimate, metric)}${range} ${state} (${metric.pairs} pairs)`;
}

function signed(value: number, { scale }: MetricProgress): string {
  const text = scale === 'ratio' ? formatShare(value) : String(Number(value.toPrecision(3)));
  return value > 0 ? `+${text}` : text;
}
