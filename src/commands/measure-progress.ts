/** What comparing costs and how its intervals close in, in words. Pure. */
import type { Progress as MetricProgress } from '../compare/decide.ts';
import { familySize, gatedMetrics } from '../compare/gated.ts';
import { readingsOf, type RatioFamily } from '../compare/metrics/family.ts';
import type { ComparePolicy } from '../compare/policy.ts';
import type { Round } from '../records/generated/run.ts';
import type { Scenario } from '../records/generated/stack.ts';
import { formatDuration, formatShare } from '../records/units.ts';
import { smallestChange, USUAL_SPREAD } from '../stats/smallest-change.ts';

/** Start, stop and warm-up of two variants beside the bursts themselves; measured on the example. */
const PAIR_OVERHEAD_MS = 6_000;
const SCENARIO_MS = 9_000;

/** Printed before the first pair: what a pair costs, how many fit, the smallest change that they can show. */
export function planOf(
  headAlone: Round,
  scenarios: readonly Scenario[],
  { timeBudgetMs, policy }: { timeBudgetMs: number; policy: ComparePolicy },
): string {
  const startMs = headAlone.startup.readyMs ?? 0;
  const compared = scenarios.filter(({ budgets }) => budgets).length;
  const pairMs = 2 * startMs + PAIR_OVERHEAD_MS + compared * SCENARIO_MS;
  const left = Math.max(0, timeBudgetMs - headAlone.durationMs);
  const pairs = Math.floor(left / pairMs);
  return `comparing: a pair of rounds takes about ${formatDuration(pairMs)}; up to ${pairs} fit into the time budget, ${shown(pairs, headAlone, policy)}.`;
}

function shown(pairs: number, headAlone: Round, policy: ComparePolicy): string {
  const gated = gatedMetrics(policy);
  const metrics = Math.max(1, familySize(gated).ratios);
  const found = new Map<string, string[]>();
  for (const { family, subject, isIdentical } of gated) {
    if (family.kind !== 'ratio' || isIdentical) continue;
    const tolerance = tolerated(family, subject, { headAlone, policy });
    const smallest = smallestChange({ pairs, sd: USUAL_SPREAD, metrics, tolerance });
    if (smallest === null) return 'too few to be sure of a regression';
    const change = `+${formatShare(smallest)}`;
    found.set(change, [...(found.get(change) ?? []), `${family.name} of ${subject}`]);
  }
  if (found.size === 0) return 'and no gated metric needs them';
  const changes = [...found].map(([change, names]) =>
    found.size === 1 ? change : `${change} in ${names.join(', ')}`,
  );
  return `enough to show a regression of about ${changes.join('; ')}, if this stack varies as most do`;
}

/** The floor counts as the share that it is of head's own figure: the base has none yet. */
function tolerated(
  family: RatioFamily,
  subject: string,
  { headAlone, policy }: { headAlone: Round; policy: ComparePolicy },
): number {
  const { tolerance, floor } = policy.limitsOf(family);
  const own = readingsOf(family, headAlone).find((reading) => reading.subject === subject);
  return own?.value ? Math.max(tolerance, floor / own.value) : tolerance;
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
