import type { Severity } from './found.ts';

const ORDER: readonly Severity[] = ['unknown', 'info', 'low', 'medium', 'high', 'critical'];

/** Higher is worse. */
export function severityRank(severity: Severity): number {
  return ORDER.indexOf(severity);
}

/** `unknown` where there is none. */
export function highest(severities: Iterable<Severity>): Severity {
  let worst: Severity = 'unknown';
  for (const severity of severities) {
    if (severityRank(severity) > severityRank(worst)) worst = severity;
  }
  return worst;
}

/** A scanner's word for it, in any case; `unknown` for a word that is none of ours. */
export function severityNamed(word: unknown): Severity {
  const lower = typeof word === 'string' ? word.toLowerCase() : '';
  return ORDER.find((severity) => severity === lower) ?? 'unknown';
}
