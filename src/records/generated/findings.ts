/** Generated from schemas/findings.schema.json by script/generate.mjs. */

/**
 * What tells new from old.
 */
export type Basis =
  | {
      kind: 'base-variant';
    }
  | {
      kind: 'baseline';
      path: string;
      runId: string;
    }
  | {
      kind: 'none';
      reason: string;
    };

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
  basis: Basis;
  scanners: Scanner[];
  findings: Finding[];
  ignored: Ignored[];
  unusedIgnores: {
    id: string;
    reason: string;
    why: 'expired' | 'unused';
    /**
     * The hardening rule whose name is nearly this one.
     */
    meant?: string;
  }[];
  /**
   * The smallest changes that remove the most findings, best first.
   */
  advice: Advice[];
  /**
   * CycloneDX files, one per image, beside this document.
   */
  sboms: Sbom[];
  /**
   * What a reader of the findings should know of the scan.
   */
  notices: Notice[];
  /**
   * The CIS Docker Benchmark, of head: what our rules decided, whether or not they are turned on, in the order of the benchmark.
   */
  compliance: ComplianceRow[];
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
          | 'not-installed'
          | 'wrong-version'
          | 'no-token'
          | 'quota'
          | 'unavailable'
          | 'not-asked'
          | 'nothing-to-scan';
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
  /**
   * Where it is in at least one service.
   */
  variants: ('base' | 'head')[];
  /**
   * All it affects, in either variant; empty where it is of no service (the daemon).
   */
  services: string[];
  /**
   * The same, service by service.
   */
  affects: Affected[];
  /**
   * From base to head. Worse: the head has it in further services or rates it higher. Unknown: no whole scan of the other variant to compare with, or a basis that cannot tell.
   */
  change: 'new' | 'worse' | 'unchanged' | 'fixed' | 'unknown';
  title: string;
  /**
   * The one that counts: the highest that a scanner chose for itself.
   */
  severity: 'critical' | 'high' | 'medium' | 'low' | 'info' | 'unknown';
  /**
   * What each source says.
   */
  severities: {
    [k: string]: 'critical' | 'high' | 'medium' | 'low' | 'info' | 'unknown';
  };
  foundBy: ('trivy' | 'snyk' | 'hardening')[];
  package: null | {
    name: string;
    type: string;
    path: string | null;
    /**
     * Several, where one place holds several, are joined by a comma.
     */
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
export interface Affected {
  service: string | null;
  variants: ('base' | 'head')[];
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
  services: string[];
}
export interface Advice {
  kind: 'base-image' | 'package';
  /**
   * Name of the package or base image.
   */
  subject: string;
  /**
   * Version or reference now.
   */
  from: string | null;
  /**
   * Version or reference that removes them; null where any newer build of the same will do.
   */
  to: string | null;
  services: string[];
  removes: Counts;
  /**
   * Keys of the findings that it removes.
   */
  keys: string[];
  text: string;
}
export interface Counts {
  critical: number;
  high: number;
  medium: number;
  low: number;
  info: number;
  unknown: number;
}
export interface Sbom {
  variant: 'base' | 'head';
  services: string[];
  image: string;
  /**
   * Relative to this document.
   */
  file: string;
}
export interface Notice {
  scanner: 'trivy' | 'snyk' | 'hardening';
  text: string;
}
export interface ComplianceRow {
  /**
   * Number of the recommendation.
   */
  cis: string;
  /**
   * null: no rule of ours can decide it.
   */
  rule: string | null;
  title: string;
  outcome: 'pass' | 'fail' | 'not-applicable' | 'not-decidable';
  /**
   * Empty: the engine, or the stack as a whole.
   */
  services: string[];
  /**
   * Why it is not applicable or not decidable.
   */
  why: string | null;
}
