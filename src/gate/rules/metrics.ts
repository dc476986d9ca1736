/** What became of the head against the base. */
import type { Metric } from '../../records/generated/comparison.ts';
import { formatShare } from '../../records/units.ts';
import { plural, type Case, type Evidence, type Rule } from '../rule.ts';

const REPAIR_AGAINST_STORED_RUNS =
  'The report shows each metric beside what the stored runs hold: repair it, or let it through by name in the policy.';

const STORE_MORE_RUNS = 'Store more runs with `compose-gate baseline update`.';

function isOfStoredRuns(comparison: Evidence['comparison']): boolean {
  return comparison?.basis.kind === 'baseline';
}

export const regression: Rule = {
  name: 'regression',
  description: 'A gated metric is worse than the base beyond tolerance and floor.',
  remedy:
    'The report shows base and head side by side: repair it, or let it through by name in the policy.',
  everyday: 'fail',
  release: 'fail',
  cases: ({ comparison }) =>
    (comparison?.metrics ?? [])
      .filter(({ gated, verdict }) => gated && verdict === 'regressed')
      .map((metric) => ({
        ...caseOf(metric, `regressed${by(metric)}`),
        ...(isOfStoredRuns(comparison) && { remedy: REPAIR_AGAINST_STORED_RUNS }),
      })),
  inOrder: ({ comparison }) => {
    const gated = (comparison?.metrics ?? []).filter((metric) => metric.gated);
    const undecided = gated.filter(isUndecided).length;
    const decided = gated.length - undecided;
    if (decided === 0) return null;
    const besides = undecided === 0 ? '' : ` (${undecided} undecided)`;
    return {
      subject: 'stack',
      text: `${plural(decided, 'gated metric')} did not regress${besides}`,
      evidence: { document: 'comparison', id: 'metrics' },
    };
  },
};

export const inconclusive: Rule = {
  name: 'inconclusive',
  description: 'A gated metric could not be decided: the noise is larger than the tolerance.',
  remedy: 'Give it more time (--time-budget), or a quieter machine.',
  everyday: 'warn',
  release: 'evidence-missing',
  cases: ({ comparison, run }) =>
    (comparison?.metrics ?? [])
      .filter((metric) => metric.gated && isUndecided(metric))
      .map((metric) => ({
        ...caseOf(metric, `is undecided: ${metric.reason}`),
        ...(isOfStoredRuns(comparison) && {
          // More stored runs do not steady this one.
          remedy:
            run?.machine.steady === false
              ? 'Measure again, on a quieter machine.'
              : STORE_MORE_RUNS,
        }),
      })),
};

export const noBase: Rule = {
  name: 'no-base',
  coverage: true,
  description:
    'There was nothing to compare with, or no metric is gated, so regressions could not be looked for.',
  remedy:
    'Name a base to measure beside it (--base), or keep a baseline with `compose-gate baseline update`.',
  everyday: 'warn',
  release: 'evidence-missing',
  cases: ({ comparison }) => {
    const why = whyNotCompared(comparison);
    if (why === null) return [];
    const remedy =
      comparison?.basis.kind === 'base-variant'
        ? { remedy: 'Gate some metric again (compare.metrics.NAME.gate in .compose-gate.yml).' }
        : {};
    return [
      {
        subject: 'stack',
        text: `regressions were not looked for: ${why}`,
        evidence: { document: 'comparison', id: 'basis' },
        ...remedy,
      },
    ];
  },
};

function isUndecided({ verdict }: Metric): boolean {
  return verdict === 'inconclusive' || verdict === 'no-data';
}

/** Null where something was compared that a regression of would fail. */
export function whyNotCompared(comparison: Evidence['comparison']): string | null {
  if (!comparison) return null;
  const { basis, metrics } = comparison;
  if (basis.kind === 'none') return basis.reason;
  if (metrics.some(({ gated }) => gated)) return null;
  return basis.kind === 'base-variant'
    ? 'no metric is gated'
    : 'nothing that the stored runs hold can be compared with this run';
}

function caseOf({ id, name, subject }: Metric, words: string): Case {
  return {
    subject,
    text: `${name} of ${subject} ${words}`,
    evidence: { document: 'comparison', id },
  };
}

function by({ base, head, change, scale, unit }: Metric): string {
  if (change === null) return base === null || head === null ? '' : ` from ${base} to ${head}`;
  if (scale === 'ratio') return ` by ${formatShare(change)}`;
  return unit === 'ratio'
    ? ` by ${formatShare(change)} of all answers`
    : ` by ${Number(change.toPrecision(2))} per start`;
}
