/** Generated from schemas/run.schema.json by script/generate.mjs. */

/**
 * What was measured, raw enough to recompute every statistic.
 */
export interface RunRecord {
  /**
   * Raised when a reader of the old form would misread the new one.
   */
  schemaVersion: 1;
  document: 'run';
  /**
   * Names one run; also part of every project, image tag and network of the run.
   */
  runId: string;
  /**
   * ISO 8601, UTC
   */
  createdAt: string;
  tool: Tool;
  status:
    | {
        kind: 'complete';
      }
    | {
        kind: 'partial';
        reason: string;
      };
  environment: string;
  mode: 'single' | 'paired' | 'alternating';
  assumptions: string[];
  endpoints: Endpoint[];
  scenarios: Scenario[];
  machine: {
    cpuModel: string;
    cores: number;
    memoryBytes: number;
    kernel: string;
    engineVersion: string;
    composeVersion: string;
    cgroupVersion: '1' | '2';
    speedChecks: {
      at: 'start' | 'middle' | 'end';
      /**
       * A fixed CPU loop, fastest of three.
       */
      loopMs: number;
    }[];
    stealShare: number | null;
    /**
     * 1 minute, at the end
     */
    loadAverage: number;
    steady: boolean;
  };
  route: 'container-address' | 'published-port';
  /**
   * by service
   */
  limits: {
    [k: string]: {
      cpus: number | null;
      memoryBytes: number | null;
    };
  };
  images: Image[];
  rounds: Round[];
  notices: Notice[];
  pinning: {
    /**
     * CPUs of the load generator, as in 0-1,3; null: any.
     */
    generatorCpus: string | null;
    /**
     * CPUs of the stack.
     */
    stackCpus: string | null;
  };
}
export interface Tool {
  name: 'compose-gate';
  version: string;
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
export interface Image {
  service: string;
  variant: 'base' | 'head';
  reference: string;
  imageId: string;
  /**
   * Uncompressed.
   */
  sizeBytes: number;
  layers: Layer[];
  base: null | {
    reference: string;
    sizeBytes: number;
    layers: number;
  };
}
export interface Layer {
  /**
   * diffID
   */
  digest: string;
  bytes: number | null;
  /**
   * Shortened.
   */
  createdBy: string;
}
export interface Round {
  index: number;
  variant: 'base' | 'head';
  /**
   * ISO 8601, UTC
   */
  startedAt: string;
  durationMs: number;
  outcome:
    | {
        kind: 'measured';
      }
    | {
        kind: 'void';
        reason: string;
      };
  startup: Startup;
  responses: Response[];
  blocks: Block[];
  resources: Resources[];
  timeline: Timeline;
  notices: Notice[];
  /**
   * From idle to after load, where both were measured.
   */
  memoryGrowth: MemoryGrowth[];
}
export interface Startup {
  services: ServiceStartup[];
  /**
   * From the first start event until every service was ready.
   */
  readyMs: number | null;
  /**
   * The chain of services that decided the total, first to last.
   */
  criticalPath: string[];
}
export interface ServiceStartup {
  service: string;
  /**
   * Since the round began.
   */
  createdMs: number | null;
  /**
   * The container's start event, since the round began.
   */
  startedMs: number | null;
  /**
   * Since its start event.
   */
  listeningMs: number | null;
  /**
   * Since its start event.
   */
  healthyMs: number | null;
  /**
   * Since its start event.
   */
  firstAnswerMs: number | null;
  /**
   * Since its start event: first good answer, else first healthy, else listening, else started.
   */
  readyMs: number | null;
  readyBy: 'answer' | 'healthy' | 'listening' | 'started' | 'completed' | null;
  exitCode: number | null;
  /**
   * During the whole round, as the engine counts them.
   */
  restarts: number;
  /**
   * At any time of the round.
   */
  oomKilled: boolean;
  /**
   * The endpoint whose answer counted.
   */
  endpoint: string | null;
}
export interface Response {
  endpoint: string;
  latency: null | Latency;
  answers: number;
  errors: Errors;
  /**
   * HTTP status → how often it came where it was not expected.
   */
  badStatuses: {
    [k: string]: number;
  };
}
export interface Latency {
  count: number;
  minUs: number;
  meanUs: number;
  p50Us: number;
  p90Us: number;
  p95Us: number;
  p99Us: number;
  maxUs: number;
  /**
   * HdrHistogram, V2 compressed, base64, microseconds, 3 significant digits: merges without loss.
   */
  histogram: string;
}
/**
 * Bad answers, by what was wrong; none enters a latency.
 */
export interface Errors {
  timeouts: number;
  /**
   * Connection refused or host unreachable.
   */
  refused: number;
  /**
   * Connection broken before a whole answer came.
   */
  resets: number;
  /**
   * Not HTTP/1.1: TLS, HTTP/2 or garbage.
   */
  protocol: number;
  unexpectedStatus: number;
  unexpectedBody: number;
  /**
   * 3xx that were not expected.
   */
  redirects: number;
  /**
   * The answer did not end within the size or time limit.
   */
  oversized: number;
}
/**
 * One stretch of load, up to a second long; a scenario has several in each round.
 */
export interface Block {
  scenario: string;
  /**
   * Since the round began.
   */
  atMs: number;
  durationMs: number;
  answers: number;
  errors: Errors;
  latency: null | Latency;
  /**
   * Arrivals planned; equals attempts in a closed loop.
   */
  intended: number;
  /**
   * Why latency and CPU per request of this block do not count.
   */
  void: string | null;
  /**
   * by service, spent during the block
   */
  cpu: {
    [k: string]: Cpu;
  };
  /**
   * HTTP status → how often it came where it was not expected.
   */
  badStatuses: {
    [k: string]: number;
  };
}
export interface Cpu {
  userSeconds: number;
  systemSeconds: number;
  totalSeconds: number;
  throttledPeriods: number;
  periods: number;
  throttledSeconds: number;
}
export interface Resources {
  service: string;
  phase: 'idle' | 'load' | 'after';
  durationMs: number;
  cpu: Cpu;
  /**
   * Mean CPU over the phase, as a share of the limit (1 = all of it).
   */
  cpuShareOfLimit: number | null;
  memory: {
    /**
     * Mean of the samples.
     */
    currentBytes: number;
    /**
     * Highest sample of current without inactive page cache.
     */
    workingSetBytes: number;
    /**
     * As the kernel counted it since the start.
     */
    peakBytes: number | null;
    /**
     * Page cache, last sample.
     */
    cacheBytes: number;
    limitBytes: number | null;
  };
  blockReadBytes: number;
  blockWriteBytes: number;
  networkReceivedBytes: number;
  networkSentBytes: number;
  /**
   * highest
   */
  pids: number | null;
  oomKills: number;
  source: 'cgroup-v1' | 'cgroup-v2' | 'engine-api';
  samples: number;
}
export interface Timeline {
  intervalMs: number;
  atMs: number[];
  services: {
    [k: string]: {
      /**
       * CPU milliseconds spent since the sample before.
       */
      cpuMs: number[];
      workingSetKiB: number[];
    };
  };
}
export interface Notice {
  level: 'info' | 'warning' | 'error';
  /**
   * Stable name, such as machine-unsteady.
   */
  code: string;
  /**
   * service, endpoint or scenario
   */
  subject: string | null;
  text: string;
}
export interface MemoryGrowth {
  service: string;
  /**
   * Mean working set after load less that while idle.
   */
  growthBytes: number;
  /**
   * Of the working set under load, by least squares over batch means; null with too few samples.
   */
  slopeBytesPerSecond: number | null;
  /**
   * Standard error of the slope, bytes per second.
   */
  slopeError: number | null;
}
