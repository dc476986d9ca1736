/** Generated from schemas/findings.schema.json by script/generate.mjs. */

/**
 * What the scanners and our own rules found, one entry per issue whoever found it.
 */
export interface FindingsDocument {
  /**
   * Raised when a reader of the old form would misread the new one.
   */
  schemaVersion: 1;
  document: 'findings';
  /**
   * Names one run; also part of every project, image tag and network of the run.
   */
  runId: string;
  /**
   * ISO 8601, UTC
   */
  createdAt: string;
  tool: Tool;
  scanners: Scanner[];
  findings: Finding[];
  ignored: Ignored[];
  unusedIgnores: {
    id: string;
    reason: string;
    why: 'expired' | 'unused';
  }[];
}
export interface Tool {
  name: 'compose-gate';
  version: string;
}
export interface Scanner {
  name: 'trivy' | 'snyk' | 'hardening';
  version: string | null;
  databaseUpdatedAt: string | null;
  targets: Target[];
  outcome:
    | {
        kind: 'scanned';
      }
    | {
        kind: 'not-scanned';
        reason:
          'not-installed' | 'no-token' | 'quota' | 'unavailable' | 'not-asked' | 'nothing-to-scan';
        text: string;
      }
    | {
        kind: 'failed';
        text: string;
      };
}
export interface Target {
  variant: 'base' | 'head';
  services: string[];
  /**
   * Image reference, file, container or daemon.
   */
  name: string;
  outcome:
    | {
        kind: 'scanned';
      }
    | {
        kind: 'failed';
        text: string;
      };
  durationMs: number;
}
export interface Finding {
  /**
   * Stable across rebuilds; what ignores and comparisons match on.
   */
  key: string;
  kind: 'vulnerability' | 'misconfiguration' | 'secret' | 'hardening';
  /**
   * CVE, GHSA, SNYK id or our rule name.
   */
  id: string;
  aliases: string[];
  variants: ('base' | 'head')[];
  services: string[];
  title: string;
  severity: 'critical' | 'high' | 'medium' | 'low' | 'info' | 'unknown';
  /**
   * by source
   */
  severities: {
    [k: string]: 'critical' | 'high' | 'medium' | 'low' | 'info' | 'unknown';
  };
  foundBy: ('trivy' | 'snyk' | 'hardening')[];
  package: null | {
    name: string;
    type: string;
    path: string | null;
    installedVersion: string | null;
    fixedVersion: string | null;
  };
  layer: 'base' | 'own' | 'unknown';
  location: null | Location;
  why: string | null;
  fix: string | null;
  fixEdit: null | {
    file: string;
    line: number;
    /**
     * What to put there.
     */
    text: string;
  };
  /**
   * CIS Docker Benchmark number.
   */
  cis: string | null;
  epss: number | null;
  kev: boolean | null;
  url: string | null;
}
export interface Location {
  file: string;
  line: number;
  column: number;
}
export interface Ignored {
  key: string;
  id: string;
  reason: string;
  expires: string | null;
}
