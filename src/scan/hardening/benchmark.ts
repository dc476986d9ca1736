/** The compliance table as findings.json keeps it: the benchmark's numbers alone, a row per rule and outcome. */
import type { FindingsDocument } from '../../records/generated/findings.ts';
import type { ComplianceRow } from './compliance.ts';

type BenchmarkRow = FindingsDocument['compliance'][number];

/** In the order of the rows; five services that pass are one row and not five. */
export function benchmarkRows(rows: readonly ComplianceRow[]): BenchmarkRow[] {
  const merged = new Map<string, BenchmarkRow>();
  for (const { cis, rule, title, service, outcome, why } of rows) {
    if (cis === null) continue;
    const key = JSON.stringify([cis, rule, title, outcome, why]);
    const row = merged.get(key) ?? { cis, rule, title, outcome, services: [], why };
    if (service !== null) row.services.push(service);
    merged.set(key, row);
  }
  return [...merged.values()];
}
