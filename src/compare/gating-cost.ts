/** What it costs to gate other metrics than usual: all of them share one chance of a false alarm. Pure. */
import type { StackDocument } from '../records/generated/stack.ts';
import { formatShare } from '../records/units.ts';
import { smallestChange, USUAL_SPREAD } from '../stats/smallest-change.ts';
import { familySize, gatedMetrics } from './gated.ts';
import { comparePolicy, type ComparePolicy } from './policy.ts';

/** As many as a clear comparison takes, more or less. */
const TYPICAL_PAIRS = 10;

/** Sentences for the report; none where the configuration gates what is gated anyway. */
export function gatingNotes(stack: StackDocument): string[] {
  const policy = comparePolicy(stack);
  const asked = gatedMetrics(policy);
  const usual = gatedMetrics(asUsual(policy));
  const more = without(asked, usual);
  const fewer = without(usual, asked);
  return [
    ...(fewer.length === 0 ? [] : [`Not gated, as the configuration wants it: ${named(fewer)}.`]),
    ...(more.length === 0
      ? []
      : [
          `Gated as well, as the configuration wants it: ${named(more)}.${cost(familySize(usual).ratios, familySize(asked).ratios)}`,
        ]),
  ];
}

function asUsual(policy: ComparePolicy): ComparePolicy {
  return { ...policy, isAskedFor: () => undefined, startsOfServices: false };
}

type Gated = ReturnType<typeof gatedMetrics>;

function without(some: Gated, others: Gated): Gated {
  return some.filter(
    ({ family, subject }) =>
      !others.some((other) => other.family === family && other.subject === subject),
  );
}

function named(metrics: Gated): string {
  return metrics.map(({ family, subject }) => `${family.name} of ${subject}`).join(', ');
}

function cost(before: number, after: number): string {
  if (after <= before) return '';
  const [usual, now] = [before, after].map((metrics) =>
    smallestChange({ pairs: TYPICAL_PAIRS, sd: USUAL_SPREAD, metrics, tolerance: 0 }),
  );
  if (typeof usual !== 'number' || typeof now !== 'number') return '';
  const grows =
    formatShare(usual) === formatShare(now)
      ? `stays at ${formatShare(now)}`
      : `grows from ${formatShare(usual)} to ${formatShare(now)}`;
  return ` ${after} metrics instead of ${before} share the chance of a false alarm: with ${TYPICAL_PAIRS} pairs of rounds, what a change must typically be beyond its tolerance to be found ${grows}.`;
}
