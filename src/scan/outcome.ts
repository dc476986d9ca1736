/** What every scanner of ours answers. */
import type { Basis, Notice, Sbom, Scanner } from '../records/generated/findings.ts';
import type { Found } from './findings/found.ts';
import type { StoredComparison } from './findings/stored.ts';

export interface ScannerResult {
  scanner: Scanner;
  found: Found[];
  sboms: Sbom[];
  notices: Notice[];
  /** Better base images, where the scanner knows some. */
  baseImages?: { services: string[]; now: string; better: string }[];
  /** What became of the stored packages that it was to match. */
  stored?: StoredOutcome;
}

export interface StoredOutcome {
  basis: Basis;
  canTell: StoredComparison['canTell'];
}

export type NotScanned = Extract<Scanner['outcome'], { kind: 'not-scanned' }>;

export function notScanned(
  name: Scanner['name'],
  reason: NotScanned['reason'],
  text: string,
  version: string | null = null,
): ScannerResult {
  return nothingFound(name, version, { kind: 'not-scanned', reason, text });
}

/** As a whole, before it came to a single target. */
export function failed(name: Scanner['name'], text: string): ScannerResult {
  return nothingFound(name, null, { kind: 'failed', text });
}

function nothingFound(
  name: Scanner['name'],
  version: string | null,
  outcome: Scanner['outcome'],
): ScannerResult {
  return {
    scanner: { name, version, databaseUpdatedAt: null, targets: [], outcome },
    found: [],
    sboms: [],
    notices: [],
  };
}
