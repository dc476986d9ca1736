/** Generated from schemas/comparison.schema.json by script/generate.mjs. */

/**
 * One thing that differs between base and head. It says what, and never that it is a cause.
 */
export type Fact =
  | {
      kind: 'value';
      about:
        | 'service'
        | 'limit'
        | 'setting'
        | 'variable'
        | 'base-image'
        | 'image'
        | 'layer'
        | 'dockerfile'
        | 'file'
        | 'package'
        | 'throttling'
        | 'memory'
        | 'oom-kills'
        | 'build';
      /**
       * What differs; printable and short, and as hostile as its source.
       */
      name: string;
      unit: 'text' | 'bytes' | 'ratio' | 'count' | 'ms';
      /**
       * null where that side has none
       */
      base: number | string | null;
      /**
       * null where that side has none
       */
      head: number | string | null;
    }
  | {
      kind: 'name';
      about:
        | 'service'
        | 'limit'
        | 'setting'
        | 'variable'
        | 'base-image'
        | 'image'
        | 'layer'
        | 'dockerfile'
        | 'file'
        | 'package'
        | 'throttling'
        | 'memory'
        | 'oom-kills'
        | 'build';
      /**
       * What differs; printable and short, and as hostile as its source.
       */
      name: string;
      change: 'added' | 'removed' | 'changed';
    }
  | {
      kind: 'diff';
      about:
        | 'service'
        | 'limit'
        | 'setting'
        | 'variable'
        | 'base-image'
        | 'image'
        | 'layer'
        | 'dockerfile'
        | 'file'
        | 'package'
        | 'throttling'
        | 'memory'
        | 'oom-kills'
        | 'build';
      /**
       * What differs; printable and short, and as hostile as its source.
       */
      name: string;
      /**
       * Of a unified diff, from its first hunk on.
       */
      lines: string[];
      /**
       * Lines that are not stored.
       */
      more: number;
    }
  | {
      kind: 'more';
      about:
        | 'service'
        | 'limit'
        | 'setting'
        | 'variable'
        | 'base-image'
        | 'image'
        | 'layer'
        | 'dockerfile'
        | 'file'
        | 'package'
        | 'throttling'
        | 'memory'
        | 'oom-kills'
        | 'build';
      /**
       * Facts of this sort that are not stored.
       */
      count: number;
    };

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
        mode: 'paired' | 'alternating';
        /**
         * Pairs in which both rounds were measured.
         */
        rounds: number;
        /**
         * Gated metrics that share the error level, those of ratios.
         */
        gatedRatios: number;
        /**
         * The same, of counts.
         */
        gatedCounts: number;
        /**
         * Chance of any false alarm, all gated metrics together.
         */
        errorLevel: number;
        /**
         * The committed baseline beside it, which serves budgets and the trend.
         */
        baseline: string | null;
      }
    | {
        kind: 'baseline';
        path: string;
      }
    | {
        kind: 'none';
        reason: string;
      };
  /**
   * The stored runs of the default branch, whether or not they are the basis.
   */
  baseline:
    | {
        kind: 'absent';
        path: string | null;
        why: string;
      }
    | {
        kind: 'unusable';
        path: string;
        why: string;
      }
    | {
        kind: 'used';
        path: string;
        runs: number;
        /**
         * Of them, those of this machine that were measured in the same way.
         */
        sameSetting: number;
        newest: null | {
          runId: string;
          createdAt: string;
          commit: null | {
            sha: string;
            subject: string;
          };
        };
        /**
         * Services that now start on the other side of what they wait for, or waited for, than in the newest stored run.
         */
        startOrder: string[];
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
  /**
   * What differs between base and head, for each gated metric that regressed or is suspected to have; null where there is none, or no base.
   */
  why: null | Why;
  /**
   * What the stored runs show by themselves, without this run; it gates nothing. Null where there are none that may be used.
   */
  trend: null | Trend;
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
    | 'restarts'
    | 'oom-kills';
  /**
   * stack, service, endpoint or scenario
   */
  subject: string;
  unit: 'ms' | 'us' | 'bytes' | 's' | 'count' | 'ratio';
  gated: boolean;
  base: number | null;
  head: number | null;
  /**
   * What change, interval and smallestChange are: head / base - 1, or head - base in the unit.
   */
  scale: 'ratio' | 'difference';
  /**
   * The estimate; of the confirmation where there was one, so it need not be what base and head make.
   */
  change: number | null;
  /**
   * Both sides hold at every look together.
   */
  interval: null | {
    low: number;
    high: number;
    confidence: number;
  };
  tolerance: number;
  floor: number;
  verdict: 'regressed' | 'improved' | 'unchanged' | 'inconclusive' | 'no-data';
  reason: string;
  /**
   * How the verdict was reached, in a few words.
   */
  method: string;
  evidence: null | Evidence;
}
/**
 * What the verdict rests on, where base and head were measured in pairs of rounds.
 */
export interface Evidence {
  /**
   * Pairs in which both sides have a value.
   */
  pairs: number;
  stage: 'first' | 'confirmation';
  /**
   * Those that change and interval rest on.
   */
  stagePairs: number;
  /**
   * By the first stage, and not yet answered by fresh pairs.
   */
  suspected: 'regressed' | 'improved' | null;
  /**
   * Standard deviation between pairs, of ln(head / base) or of the difference.
   */
  spread: number | null;
  /**
   * The same of one round of the base against the next one: no change at all.
   */
  aaSpread: number | null;
  /**
   * What would have been found in nine runs of ten.
   */
  smallestChange: number | null;
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
export interface Why {
  regressions: WhyRegression[];
  /**
   * Of the stack as a whole.
   */
  whole: Fact[];
  /**
   * Services of which something differs; each once, whatever it is related to.
   */
  services: ServiceFacts[];
}
export interface WhyRegression {
  /**
   * Their ids; all of them concern the same services.
   */
  metrics: string[];
  /**
   * Nearest first.
   */
  services: {
    service: string;
    /**
     * The service itself, what it depends on, what decided when the stack was ready, any other of the stack.
     */
    relation: 'own' | 'dependency' | 'critical-path' | 'other';
  }[];
}
export interface ServiceFacts {
  service: string;
  facts: Fact[];
}
export interface Trend {
  /**
   * Stored runs that were looked at.
   */
  runs: number;
  /**
   * Metrics with enough runs to show a change of level, per kind of machine.
   */
  series: number;
  /**
   * So many comparable runs a series needs.
   */
  fewestRuns: number;
  /**
   * Probability that any series shows a change or a creep although its runs are in no order.
   */
  errorLevel: number;
  /**
   * Newest first.
   */
  changes: LevelChange[];
  /**
   * Largest first, in proportion to their interval.
   */
  creeps: Creep[];
  /**
   * Kinds of machine and ways of measuring, in the order in which they came: what is timed is looked at within each alone.
   */
  settings: TrendSetting[];
}
/**
 * A level that ended with one run and another that began with the next comparable one: the change is in a commit after the first, up to the second.
 */
export interface LevelChange {
  name:
    | 'startup'
    | 'response-p50'
    | 'latency-p50'
    | 'cpu-per-request'
    | 'memory-peak'
    | 'errors'
    | 'image-size'
    | 'layers'
    | 'restarts'
    | 'oom-kills';
  /**
   * stack, service, endpoint or scenario
   */
  subject: string;
  unit: 'ms' | 'us' | 'bytes' | 's' | 'count' | 'ratio';
  /**
   * What change is: after / before - 1, or after - before in the unit.
   */
  scale: 'ratio' | 'difference';
  /**
   * Median of the level that ended.
   */
  before: number;
  /**
   * Median of the level that began.
   */
  after: number;
  change: number;
  /**
   * Share of shuffled series that show as large a shift.
   */
  pValue: number;
  runsBefore: number;
  runsAfter: number;
  lastBefore: TrendRun;
  firstAfter: TrendRun;
  /**
   * Stored runs between the two that cannot be compared with them, or have no value.
   */
  runsBetween: number;
  /**
   * What else differs between the two runs and may be the reason: the tool, the kernel, the engine.
   */
  alsoChanged: string[];
}
export interface TrendRun {
  runId: string;
  /**
   * ISO 8601, UTC
   */
  createdAt: string;
  commit: null | {
    sha: string;
    subject: string;
  };
}
/**
 * A slow, steady change within levels.
 */
export interface Creep {
  name:
    | 'startup'
    | 'response-p50'
    | 'latency-p50'
    | 'cpu-per-request'
    | 'memory-peak'
    | 'errors'
    | 'image-size'
    | 'layers'
    | 'restarts'
    | 'oom-kills';
  /**
   * stack, service, endpoint or scenario
   */
  subject: string;
  unit: 'ms' | 'us' | 'bytes' | 's' | 'count' | 'ratio';
  /**
   * What perRun, total and interval are: shares, or in the unit.
   */
  scale: 'ratio' | 'difference';
  /**
   * Per stored run.
   */
  perRun: number;
  /**
   * From first to last run, steps left out.
   */
  total: number;
  /**
   * Of the total.
   */
  interval: {
    low: number;
    high: number;
    confidence: number;
  };
  pValue: number;
  /**
   * Runs that it rests on.
   */
  runs: number;
  first: TrendRun;
  last: TrendRun;
}
export interface TrendSetting {
  runs: number;
  first: TrendRun;
  last: TrendRun;
  /**
   * What the run before the first had instead; empty for the oldest.
   */
  differences: string[];
}
