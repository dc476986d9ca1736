/** Generated from schemas/stack.schema.json by script/generate.mjs. */

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
 * What `up` built and started: the variants, their services and what will be measured.
 */
export interface StackDocument {
  /**
   * Raised when a reader of the old form would misread the new one.
   */
  schemaVersion: 1;
  document: 'stack';
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
  engine: Engine;
  config:
    | {
        kind: 'file';
        path: string;
      }
    | {
        kind: 'discovered';
      };
  /**
   * What was assumed because no one declared it, in plain words.
   */
  assumptions: string[];
  endpoints: Endpoint[];
  scenarios: Scenario[];
  variants: VariantStack[];
  settings: Settings;
  /**
   * How requests reach the containers, in every step.
   */
  route: 'container-address' | 'published-port';
  pinning: {
    generatorCpus: string | null;
    stackCpus: string | null;
  };
  /**
   * The commit that head was built from: on a pull request its head, not GitHub's merge commit. null outside of git, and where tracked files differ from the commit.
   */
  headCommit: string | null;
  /**
   * What head is compared with.
   */
  base:
    | {
        kind: 'none';
        why: string;
      }
    | {
        kind: 'commit';
        sha: string;
        because: string;
        /**
         * Untracked files copied from the checkout.
         */
        copied: string[];
      }
    | {
        kind: 'folder';
        path: string;
      }
    | {
        kind: 'images';
        /**
         * What the base runs in place of what head builds.
         */
        images: {
          service: string;
          reference: string;
        }[];
        /**
         * The commit whose Compose files and configuration the base has; null: those of the checkout.
         */
        sha: string | null;
      };
  /**
   * Services that are the same in base and head.
   */
  identical: string[];
  /**
   * Services and endpoints that head no longer has.
   */
  removed: string[];
  /**
   * What differs in the sources and the images of base and head; null where there was no base to read. Values of variables and secrets are never in it.
   */
  changes: null | Changes;
}
export interface Tool {
  name: 'compose-gate';
  version: string;
}
export interface Engine {
  version: string;
  composeVersion: string;
  location: 'local' | 'remote';
  cgroupVersion: '1' | '2';
  storageDriver: string;
}
export interface Endpoint {
  /**
   * service:name, unique in the run
   */
  id: string;
  service: string;
  protocol: 'http' | 'https';
  /**
   * container port
   */
  port: number;
  path: string;
  method: string;
  /**
   * As declared: ${env:NAME} is filled in only when a request is sent.
   */
  headers: {
    [k: string]: string;
  };
  body: string | null;
  expect: Expectation;
  /**
   * Reached from outside the stack: gets load.
   */
  entry: boolean;
  /**
   * Judged by the health-answer budget.
   */
  health: boolean;
  /**
   * A self-signed certificate is accepted.
   */
  insecureTls: boolean;
  declaredBy: 'config' | 'discovered';
  /**
   * The base does not have it: asked in head alone.
   */
  isNew: boolean;
}
export interface Expectation {
  /**
   * Statuses that count as a good answer; empty: any 2xx.
   *
   * Items: HTTP status
   */
  status: number[];
  /**
   * Text a good answer holds.
   */
  bodyContains: string | null;
}
export interface Scenario {
  id: string;
  /**
   * endpoint id
   */
  endpoint: string;
  load:
    | {
        kind: 'closed';
        connections: number;
      }
    | {
        kind: 'open';
        /**
         * Constant arrival rate, or the rate before the first stage.
         */
        ratePerSecond: number;
        stages: Stage[];
      };
  /**
   * Total load time in one round, per scenario.
   */
  durationMs: number;
  warmupMs: number;
  /**
   * An answer later than this is a timeout.
   */
  timeoutMs: number;
  /**
   * CPU and memory budgets are judged under this scenario.
   */
  budgets: boolean;
  declaredBy: 'config' | 'discovered';
}
export interface Stage {
  durationMs: number;
  /**
   * Rate reached at the end of the stage; it ramps from the previous one.
   */
  ratePerSecond: number;
}
export interface VariantStack {
  variant: 'base' | 'head';
  /**
   * Compose project name
   */
  project: string;
  /**
   * Where the Compose files lie, relative to the working directory.
   */
  directory: string;
  composeFiles: string[];
  profiles: string[];
  /**
   * Tags made by this run, removed by `down`.
   */
  imageTags: string[];
  pull: {
    durationMs: number;
    images: string[];
  };
  build: {
    durationMs: number;
    services: string[];
    /**
     * Build steps seen
     */
    steps: number;
    /**
     * of which came from the cache
     */
    cachedSteps: number;
  };
  outcome:
    | {
        kind: 'started';
      }
    | {
        kind: 'build-failed';
      }
    | {
        kind: 'start-failed';
      };
  problems: Problem[];
  services: ServiceModel[];
  envFiles: string[];
}
export interface Problem {
  service: string;
  kind:
    | 'build-failed'
    | 'pull-failed'
    | 'create-failed'
    | 'exited'
    | 'crash-loop'
    | 'oom-killed'
    | 'unhealthy'
    | 'not-ready';
  /**
   * One sentence: what happened.
   */
  text: string;
  exitCode: number | null;
  /**
   * Last lines, secrets masked.
   */
  logTail: string[];
}
export interface ServiceModel {
  name: string;
  /**
   * The reference the run uses.
   */
  image: string;
  imageId: string | null;
  /**
   * Built from source by the run.
   */
  built: boolean;
  /**
   * CPUs
   */
  cpuLimit: number | null;
  memoryLimitBytes: number | null;
  pidsLimit: number | null;
  dependsOn: {
    service: string;
    condition: 'service_started' | 'service_healthy' | 'service_completed_successfully';
  }[];
  hasHealthcheck: boolean;
  /**
   * Items: container ports, published or exposed
   */
  ports: number[];
}
/**
 * The yardstick, resolved once by `up`; every later step reads it from here.
 */
export interface Settings {
  measure: {
    rounds: number;
    timeBudgetMs: number;
    startTimeoutMs: number;
    idleMs: number;
    intervalMs: number;
    volumes: 'fresh' | 'keep';
    responseCount: number;
  };
  /**
   * service → endpoint id whose good answer means ready
   */
  readyEndpoints: {
    [k: string]: string;
  };
  /**
   * service → milliseconds
   */
  startTimeouts: {
    [k: string]: number;
  };
  /**
   * Services that are started and never judged.
   */
  unmeasured: string[];
  setup: (SetupExec | SetupHttp)[];
  budgets: {
    default: Budgets;
    services: {
      [k: string]: Budgets;
    };
  };
  compare: Tolerances;
  scan: {
    trivy: boolean;
    snyk: boolean;
    hardening: boolean;
    rules: {
      [k: string]: 'off' | 'info' | 'low' | 'medium' | 'high' | 'critical';
    };
    timeoutMs: number;
    database: {
      repositories: string[];
      javaRepositories: string[];
      maxAgeMs: number;
      offline: boolean;
    };
  };
  ignores: Ignore[];
  policy: {
    [k: string]: 'pass' | 'warn' | 'fail' | 'evidence-missing';
  };
}
export interface SetupExec {
  kind: 'exec';
  service: string;
  command: string[];
}
export interface SetupHttp {
  kind: 'http';
  service: string;
  port: number;
  path: string;
  method: string;
  headers: {
    [k: string]: string;
  };
  body: string | null;
  expect: number[];
  capture: {
    [k: string]: string;
  };
}
export interface Budgets {
  readyMs: number;
  healthAnswerMs: number;
  cpu: Levels;
  memory: Levels;
}
/**
 * Shares of the limit.
 */
export interface Levels {
  warn: number;
  fail: number;
}
/**
 * What the configuration says in place of the metrics' own; what it does not name is not here.
 */
export interface Tolerances {
  /**
   * For every metric that has one, as a ratio.
   */
  tolerance?: number;
  metrics: {
    startup?: MetricTolerance;
    'response-p50'?: MetricTolerance;
    'latency-p50'?: MetricTolerance;
    'cpu-per-request'?: MetricTolerance;
    'memory-peak'?: MetricTolerance;
    errors?: MetricTolerance;
    'image-size'?: MetricTolerance;
    layers?: MetricTolerance;
    restarts?: MetricTolerance;
    'oom-kills'?: MetricTolerance;
  };
}
export interface MetricTolerance {
  /**
   * Whether it is gated at all.
   */
  gate?: boolean;
  /**
   * Gated for each service alone too.
   */
  services?: boolean;
  /**
   * As a ratio.
   */
  tolerance?: number;
  /**
   * In the metric's unit.
   */
  floor?: number;
}
export interface Ignore {
  id: string;
  service: string | null;
  reason: string;
  expires: string;
}
export interface Changes {
  /**
   * Of the stack as a whole.
   */
  whole: Fact[];
  /**
   * Services of which something differs.
   */
  services: ServiceFacts[];
}
export interface ServiceFacts {
  service: string;
  facts: Fact[];
}
