/** Findings by how bad they are. */
import type { Finding, FindingsDocument } from '../records/generated/findings.ts';

export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info', 'unknown'] as const;

/** What only the base has is fixed, and no finding of this report. */
export function headFindings({ findings }: FindingsDocument): Finding[] {
  return findings.filter(({ variants }) => variants.includes('head'));
}

export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
}

/** `1 critical, 3 high`, or `none`. */
export function severityCounts(findings: readonly Finding[]): string {
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  return counts.length === 0
    ? 'none'
    : counts.map(({ severity, count }) => `${count} ${severity}`).join(', ');
}
