/** Generated from schemas/comparison.schema.json by script/generate.mjs. */

/**
 * Verdicts of the metrics against the base, and what became of each budget.
 */
export interface ComparisonDocument {
  /**
   * Raised when a reader of the old form would misread the new one.
   */
  schemaVersion: 1;
  document: 'comparison';
  /**
   * Names one run; also part of every project, image tag and network of the run.
   */
  runId: string;
  /**
   * ISO 8601, UTC
   */
  createdAt: string;
  tool: Tool;
  environment: string;
  basis:
    | {
        kind: 'base-variant';
        rounds: number;
      }
    | {
        kind: 'baseline';
        path: string;
      }
    | {
        kind: 'none';
        reason: string;
      };
  metrics: Metric[];
  budgets: Budget[];
  /**
   * Declared and not measured: missing evidence.
   */
  unmeasured: {
    subject: string;
    text: string;
  }[];
  /**
   * Endpoints and scenarios with more bad answers than any latency is worth.
   */
  badAnswers: BadAnswers[];
  /**
   * The stack itself: builds, starts, deaths.
   */
  problems: {
    variant: 'base' | 'head';
    subject: string;
    text: string;
  }[];
}
export interface Tool {
  name: 'compose-gate';
  version: string;
}
export interface Metric {
  id: string;
  name:
    | 'startup'
    | 'response-p50'
    | 'latency-p50'
    | 'cpu-per-request'
    | 'memory-peak'
    | 'errors'
    | 'image-size'
    | 'layers'
    | 'restarts';
  /**
   * stack, service, endpoint or scenario
   */
  subject: string;
  unit: 'ms' | 'us' | 'bytes' | 's' | 'count' | 'ratio';
  gated: boolean;
  base: number | null;
  head: number | null;
  /**
   * head / base - 1
   */
  change: number | null;
  interval: null | {
    low: number;
    high: number;
    confidence: number;
  };
  tolerance: number;
  floor: number;
  verdict: 'regressed' | 'improved' | 'unchanged' | 'inconclusive' | 'no-data';
  reason: string;
}
export interface Budget {
  id: string;
  name: 'ready' | 'health-answer' | 'cpu' | 'memory';
  service: string;
  /**
   * service or endpoint
   */
  subject: string;
  phase: 'idle' | 'load' | null;
  unit: 'ms' | 'ratio';
  value: number | null;
  warnAt: number | null;
  failAt: number;
  outcome: 'met' | 'warn' | 'missed' | 'not-measured' | 'no-limit';
  text: string;
}
export interface BadAnswers {
  id: string;
  service: string;
  /**
   * endpoint or scenario
   */
  subject: string;
  phase: 'response' | 'load';
  bad: number;
  attempts: number;
  /**
   * The path is our guess and never gave a good answer: the guess may be wrong, not the service.
   */
  assumed: boolean;
  text: string;
}
