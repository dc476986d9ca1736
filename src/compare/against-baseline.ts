/** Verdicts of a run against stored runs: what does not depend on the machine always, time where the history knows it. */
import type { StoredRun } from '../records/generated/baseline.ts';
import type { Metric } from '../records/generated/comparison.ts';
import type { RunRecord } from '../records/generated/run.ts';
import { predictionTail } from '../stats/error-levels.ts';
import { metricOf, newestOf, type History } from './baseline/earlier.ts';
import { judgeMemory } from './baseline/judge-memory.ts';
import { judgeTime } from './baseline/judge-time.ts';
import type { Judged } from './baseline/judged.ts';
import { measurementsOf, type Measurement } from './baseline/measurements.ts';
import { storedRun } from './baseline/stored-run.ts';
import { changeOf, exactVerdict } from './exact.ts';
import { metricFamilies } from './metrics/all.ts';
import { STACK } from './metrics/startup.ts';
import type { ComparePolicy } from './policy.ts';

/** Of all families, subjects that only one side has included. Without stored runs there is nothing to compare with. */
export function againstBaseline(
  run: RunRecord,
  runs: readonly StoredRun[],
  policy: ComparePolicy,
): Metric[] {
  const measured = measurementsOf(run).filter(({ subject }) => policy.isJudged(subject));
  const context: Context = {
    history: { current: storedRun(run, null, null), runs },
    policy,
    steady: run.machine.steady,
    tail: predictionTail(measured.filter((metric) => isCandidate(metric, policy)).length),
  };
  const listed = [...measured, ...gone(measured, context)];
  return metricFamilies.flatMap((family) =>
    listed.filter((metric) => metric.family === family).map((metric) => judge(metric, context)),
  );
}

interface Context {
  history: History;
  policy: ComparePolicy;
  steady: boolean;
  /** What one gated time may err. */
  tail: number;
}

/** Those that only the newest stored run has. */
function gone(measured: readonly Measurement[], { history, policy }: Context): Measurement[] {
  const { current, runs } = history;
  const newest = runs.at(-1);
  if (!newest) return [];
  const has = (metric: { name: Metric['name']; subject: string }) =>
    metricOf(current, metric) !== undefined ||
    measured.some(({ name, subject }) => name === metric.name && subject === metric.subject);
  return metricFamilies.flatMap((family) =>
    newest.metrics
      .filter((metric) => metric.name === family.name && policy.isJudged(metric.subject))
      .filter((metric) => !has(metric))
      .map(({ name, subject, unit }) => ({
        ...{ family, name, subject, unit },
        ...{ value: null, spread: null, rounds: 0 },
      })),
  );
}

function judge(metric: Measurement, context: Context): Metric {
  const { family, name, subject, unit, value: head } = metric;
  const { base, gated, verdict, reason, ...figures } = judged(metric, context);
  return {
    id: `${name}:${subject}`,
    name,
    subject,
    unit,
    base,
    head,
    scale: 'ratio',
    change: changeOf(base, head),
    interval: null,
    ...figures,
    ...context.policy.limitsOf(family),
    gated: gated && context.policy.isAskedFor(family) !== false,
    verdict,
    reason,
    method: METHOD[family.fromStoredRuns.kind],
    evidence: null,
  };
}

const METHOD = {
  newest: 'against the newest stored run',
  'same-load': 'against the newest five stored runs under the same load',
  'same-machine': "Student's t: one run more among stored runs of this machine",
  nothing: 'none',
} as const;

function judged(metric: Measurement, context: Context): Judged {
  const { history, policy } = context;
  const base = newestOf(history, metric);
  if (!hasValue(metric)) return { base, ...noData(whyNoHead(history, base)) };
  if (history.runs.length === 0) return { base, ...noData('there is nothing to compare with') };
  const { family } = metric;
  const limits = policy.limitsOf(family);
  switch (family.fromStoredRuns.kind) {
    case 'newest':
      return base === null
        ? { base, ...noData('new: the baseline does not have it') }
        : { base, gated: true, ...exactVerdict(base, metric.value, limits) };
    case 'same-load':
      return judgeMemory({ metric, history, limits, steady: context.steady });
    case 'same-machine': {
      // By declaration only ratios are timed.
      if (family.kind !== 'ratio') throw new Error(`${family.name} is no ratio`);
      return judgeTime({
        ...{ family, metric, history, limits },
        ...{ steady: context.steady, tail: context.tail },
        isCandidate: isCandidate(metric, policy),
      });
    }
    case 'nothing':
      return { base, gated: false, verdict: 'inconclusive', reason: family.fromStoredRuns.because };
  }
}

function hasValue(metric: Measurement): metric is Measurement & { value: number } {
  return metric.value !== null;
}

function noData(reason: string): Omit<Judged, 'base'> {
  return { gated: false, verdict: 'no-data', reason };
}

function whyNoHead({ runs }: History, base: number | null): string {
  if (runs.length === 0) return 'there is nothing to compare with';
  return base === null ? 'neither side has a value' : 'gone: only the baseline has it';
}

/** The same times as are gated beside a base: of the stack, and of scenarios that do not saturate. */
function isCandidate({ family, subject }: Measurement, { scenarios }: ComparePolicy): boolean {
  if (family.name === 'startup') return subject === STACK;
  return (
    (family.name === 'latency-p50' || family.name === 'cpu-per-request') &&
    scenarios.some(({ id, budgets }) => id === subject && budgets)
  );
}
