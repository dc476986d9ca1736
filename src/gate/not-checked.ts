/** What the verdict does not cover, in short phrases for the first line. */
import type { Metric } from '../records/generated/comparison.ts';
import type { Scanner } from '../records/generated/findings.ts';
import { listed, plural, type Evidence } from './rule.ts';
import { whyNotCompared } from './rules/metrics.ts';

export function notChecked(evidence: Evidence): string[] {
  return [...measuring(evidence), ...comparing(evidence), ...scanning(evidence)];
}

function measuring({ stack, run, comparison }: Evidence): string[] {
  if (!run) {
    // A head that did not start is the verdict itself, and no gap in it.
    return didStart(stack) ? ['start-up, answers, CPU and memory (nothing was measured)'] : [];
  }
  const left = stack.settings.unmeasured.map((name) => `${name} (left out by the configuration)`);
  return [...left, ...loading({ stack }), ...limits(comparison)];
}

function didStart({ variants }: Evidence['stack']): boolean {
  return variants.some(({ variant, outcome }) => variant === 'head' && outcome.kind === 'started');
}

function loading({ stack }: Pick<Evidence, 'stack'>): string[] {
  if (stack.endpoints.length === 0) return ['answer times and load (no endpoint is known)'];
  const paced = stack.scenarios.some(({ budgets, load }) => budgets && load.kind === 'open');
  return paced ? [] : ['CPU and memory under load (no scenario has an arrival rate)'];
}

/** Beyond this many names, their number says more. */
const MAX_NAMES = 3;

function limits(comparison: Evidence['comparison']): string[] {
  return (['cpu', 'memory'] as const).flatMap((name) => {
    const services = new Set(
      (comparison?.budgets ?? [])
        .filter((budget) => budget.name === name && budget.outcome === 'no-limit')
        .map(({ service }) => service),
    );
    if (services.size === 0) return [];
    const whose =
      services.size > MAX_NAMES ? plural(services.size, 'service') : listed([...services]);
    return `the ${name === 'cpu' ? 'CPU' : name} share of ${whose} (no limit is set)`;
  });
}

function comparing({ comparison }: Evidence): string[] {
  const basis = comparison?.basis;
  const why = whyNotCompared(comparison);
  if (why !== null) return [`regressions (${why})`];
  if (basis?.kind === 'base-variant' && basis.baseline === null) {
    return ['slow creep over many changes (no committed baseline)'];
  }
  if (basis?.kind === 'baseline' && !gatesTime(comparison)) {
    return [`changes in time (${whyNoTime(comparison)})`];
  }
  return [];
}

const TIMES = new Set<Metric['name']>(['startup', 'latency-p50', 'cpu-per-request']);

function gatesTime(comparison: Evidence['comparison']): boolean {
  return (comparison?.metrics ?? []).some(({ gated, name }) => gated && TIMES.has(name));
}

function whyNoTime(comparison: Evidence['comparison']): string {
  const undecided = comparison?.metrics.find(
    ({ name, verdict, interval }) =>
      TIMES.has(name) && verdict === 'inconclusive' && interval === null,
  );
  return undecided?.reason ?? 'the stored runs of this machine cannot tell';
}

function scanning({ findings }: Evidence): string[] {
  if (!findings) return ['vulnerabilities and hardening (nothing was scanned)'];
  return findings.scanners.flatMap(({ name, outcome }) =>
    outcome.kind === 'not-scanned' && outcome.reason !== 'nothing-to-scan'
      ? `${TITLES[name]} (${WHY[outcome.reason]})`
      : [],
  );
}

const TITLES: Record<Scanner['name'], string> = {
  trivy: 'vulnerabilities by Trivy',
  snyk: 'vulnerabilities by Snyk',
  hardening: 'hardening',
};

type Reason = Exclude<
  Extract<Scanner['outcome'], { kind: 'not-scanned' }>['reason'],
  'nothing-to-scan'
>;

const WHY: Record<Reason, string> = {
  'not-installed': 'not installed',
  'wrong-version': 'version not accepted',
  'no-token': 'no token',
  quota: 'quota used up',
  unavailable: 'not available',
  'not-asked': 'turned off',
};
