/** Findings of one rule or advisory together, wherever it was found: a row each per service would hide the rest. */
import type { Finding } from '../records/generated/findings.ts';
import { bySeverity } from './severity.ts';

/** Sorted by severity; the first is the worst. */
export type FindingGroup = [Finding, ...Finding[]];

/** Worst first. */
export function findingGroups(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of bySeverity(findings)) {
    const key = JSON.stringify([finding.kind, finding.id]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}
