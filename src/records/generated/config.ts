/** Generated from schemas/config.schema.json by script/generate.mjs. */

export interface ComposeGateConfiguration {
  /**
   * For editors.
   */
  $schema?: string;
  version: 1;
  /**
   * Compose files, in the order Compose merges them. Default: what `docker compose` itself would read.
   */
  files?: string[];
  /**
   * Compose profiles to turn on.
   */
  profiles?: string[];
  /**
   * Files for interpolation, as `docker compose --env-file`.
   */
  envFiles?: string[];
  /**
   * What to ask. With none, endpoints are discovered from health checks and ports.
   */
  endpoints?: Endpoint[];
  /**
   * Endpoints under load. With none, each entry endpoint gets a constant, unsaturated arrival rate.
   */
  scenarios?: Scenario[];
  /**
   * By service name.
   */
  services?: {
    [k: string]: Service;
  };
  /**
   * Run in every round after the stack is ready and before warm-up, untimed.
   */
  setup?: Setup[];
  measure?: Measure;
  budgets?: Budgets;
  compare?: Compare;
  scan?: Scan;
  /**
   * Findings that are accepted, with a reason and an end.
   */
  ignores?: Ignore[];
  /**
   * What each rule does; the default is in the reference docs.
   */
  policy?: {
    [k: string]: 'pass' | 'warn' | 'fail' | 'evidence-missing';
  };
  /**
   * Named choices of files, profiles, env files, budgets and tolerances; chosen with --environment.
   */
  environments?: {
    [k: string]: Environment;
  };
}
export interface Endpoint {
  /**
   * Unique within the service.
   */
  name: string;
  /**
   * A service of the stack.
   */
  service: string;
  /**
   * Container port. Default: the only one the service publishes or exposes.
   */
  port?: number;
  protocol?: 'http' | 'https';
  /**
   * Begins with a slash, other characters than printable ASCII are percent-encoded, such as %20. May hold a captured ${NAME}. Default: /
   */
  path?: string;
  /**
   * Default: GET, or POST with a body.
   */
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  headers?: Headers;
  /**
   * A string as it is; anything else is sent as JSON.
   */
  body?: string | number | boolean | {} | unknown[] | null;
  /**
   * A good answer. Default: any 2xx.
   */
  expect?: {
    /**
     * One status or a list.
     */
    status?: number | number[];
    /**
     * Text that a good answer holds.
     */
    bodyContains?: string;
  };
  /**
   * Gets load. Default: true for published ports.
   */
  entry?: boolean;
  /**
   * Judged by budgets.healthAnswer. Default: true when the path is that of a health check.
   */
  health?: boolean;
  /**
   * Accept a self-signed certificate.
   */
  insecureTls?: boolean;
}
/**
 * By name, of letters, digits and dashes. Values may hold ${env:NAME}, which is masked everywhere, and a captured ${NAME}.
 */
export interface Headers {
  /**
   * A header holds neither a line break nor characters beyond Latin-1. Take them out.
   */
  [k: string]: string;
}
/**
 * Either rate (open loop) or connections (closed loop).
 */
export interface Scenario {
  /**
   * Unique.
   */
  name: string;
  /**
   * service:name, or the name alone where it is unique.
   */
  endpoint: string;
  /**
   * Open loop: requests per second, latency counted from the intended send time. One process cannot pace more than 10000; connections show what a service can take.
   */
  rate?: number;
  /**
   * Closed loop: as fast as this many connections allow.
   */
  connections?: number;
  /**
   * Open loop: ramps, one after the other.
   */
  stages?: {
    /**
     * How long. Written 500ms, 5s or 3m.
     */
    duration: string;
    /**
     * Rate at its end, at most 10000.
     */
    rate: number;
  }[];
  /**
   * Load in one round, more than 0. Default 5s. Written 500ms, 5s or 3m.
   */
  duration?: string;
  /**
   * Load before it that does not count. Default 2s. Written 500ms, 5s or 3m.
   */
  warmup?: string;
  /**
   * A later answer is a timeout; more than 0. Default 5s. Written 500ms, 5s or 3m.
   */
  timeout?: string;
}
export interface Service {
  /**
   * Endpoint name whose good answer means ready.
   */
  ready?: string;
  /**
   * Longest wait for it. Written 500ms, 5s or 3m.
   */
  startTimeout?: string;
  /**
   * false: started, never judged.
   */
  measure?: boolean;
  budgets?: Budgets;
}
/**
 * Absolute limits.
 */
export interface Budgets {
  /**
   * Start event to ready, per container. Default 5s. Written 500ms, 5s or 3m.
   */
  ready?: string;
  /**
   * p95 of health endpoints. Default 100ms. Written 500ms, 5s or 3m.
   */
  healthAnswer?: string;
  /**
   * Mean, share of the limit. Default 70% / 85%.
   */
  cpu?: {
    /**
     * Reported from here on. Written 5%.
     */
    warn?: string;
    /**
     * Fails the gate from here on. Written 5%.
     */
    fail?: string;
  };
  /**
   * Working set, share of the limit. Default 75% / 90%.
   */
  memory?: {
    /**
     * Reported from here on. Written 5%.
     */
    warn?: string;
    /**
     * Fails the gate from here on. Written 5%.
     */
    fail?: string;
  };
}
export interface Setup {
  exec?: {
    /**
     * Where.
     */
    service: string;
    /**
     * Program and arguments.
     */
    command: string[];
  };
  http?: {
    /**
     * Where.
     */
    service: string;
    port?: number;
    /**
     * As that of an endpoint: with a slash at the beginning, and percent-encoded, such as %20.
     */
    path: string;
    /**
     * Default: GET, or POST with a body.
     */
    method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
    headers?: Headers;
    /**
     * As that of an endpoint.
     */
    body?: string | number | boolean | {} | unknown[] | null;
    expect?: number[];
    /**
     * Name → dotted path into the JSON answer, or header:NAME; later requests use ${NAME}.
     */
    capture?: {
      [k: string]: string;
    };
  };
}
export interface Measure {
  /**
   * Fresh starts. Default 3.
   */
  rounds?: number;
  /**
   * Longest time to measure. Default 5m. Written 500ms, 5s or 3m.
   */
  timeBudget?: string;
  /**
   * Longest wait for the stack to be ready. Default 60s. Written 500ms, 5s or 3m.
   */
  startTimeout?: string;
  /**
   * Watched without load. Default 2s. Written 500ms, 5s or 3m.
   */
  idle?: string;
  /**
   * Between two resource samples, 10ms or more: below that the sampler would measure itself. Default 250ms. Written 500ms, 5s or 3m.
   */
  interval?: string;
  /**
   * keep measures warm restarts. Default fresh.
   */
  volumes?: 'fresh' | 'keep';
  /**
   * Requests on one quiet connection, per endpoint and round. Default 100.
   */
  responseCount?: number;
}
/**
 * What head may cost more than the base, and which metrics are gated. Read from the base.
 */
export interface Compare {
  /**
   * How much worse than the base is still fine, for every metric that has a tolerance. Default 5%. Written 5%.
   */
  tolerance?: string;
  /**
   * In place of that, by metric. Each metric more that is gated makes the others a little less sensitive, for all of them share one chance of a false alarm; the report says by how much.
   */
  metrics?: {
    startup?: StartupMetric;
    /**
     * p50 under load. Floor: 20us.
     */
    'latency-p50'?: TimeMetric;
    /**
     * CPU time of all services for one answer. Floor: 5us.
     */
    'cpu-per-request'?: TimeMetric;
    /**
     * p50 on a quiet connection.
     */
    'response-p50'?: ResponseMetric;
    /**
     * Highest working set of each service. Floor: 1MiB.
     */
    'memory-peak'?: SizeMetric;
    /**
     * Uncompressed size of each image. Floor: 1MiB.
     */
    'image-size'?: SizeMetric;
    /**
     * Share of bad answers.
     */
    errors?: ErrorsMetric;
    /**
     * Restarts of each service.
     */
    restarts?: CountMetric;
    /**
     * Processes killed for lack of memory, of each service.
     */
    'oom-kills'?: CountMetric;
    /**
     * Layers of each image.
     */
    layers?: LayersMetric;
  };
}
/**
 * Start event to ready.
 */
export interface StartupMetric {
  /**
   * false: shown, never gated. Default true.
   */
  gate?: boolean;
  /**
   * Gates each service alone too, not only the whole stack. Default false.
   */
  services?: boolean;
  /**
   * How much more than the base is still fine. Default: compare.tolerance. Written 5%.
   */
  tolerance?: string;
  /**
   * A smaller difference is one that no one cares about. Default 50ms. Written 50us, 20ms or 1s.
   */
  floor?: string;
}
export interface TimeMetric {
  /**
   * false: shown, never gated. Default true.
   */
  gate?: boolean;
  /**
   * How much more than the base is still fine. Default: compare.tolerance. Written 5%.
   */
  tolerance?: string;
  /**
   * A smaller difference is one that no one cares about. Written 50us, 20ms or 1s.
   */
  floor?: string;
}
/**
 * Not measured in pairs, so it explains and cannot be gated.
 */
export interface ResponseMetric {
  /**
   * How much more than the base is still fine. Default: compare.tolerance. Written 5%.
   */
  tolerance?: string;
  /**
   * A smaller difference is one that no one cares about. Default 20us. Written 50us, 20ms or 1s.
   */
  floor?: string;
}
export interface SizeMetric {
  /**
   * false: shown, never gated. Default true.
   */
  gate?: boolean;
  /**
   * How much more than the base is still fine. Default: compare.tolerance. Written 5%.
   */
  tolerance?: string;
  /**
   * A smaller difference is one that no one cares about. Written 256KiB or 1MiB.
   */
  floor?: string;
}
/**
 * No share of the base is tolerated.
 */
export interface ErrorsMetric {
  /**
   * false: shown, never gated. Default true.
   */
  gate?: boolean;
  /**
   * A smaller difference is one that no one cares about. Default 0.5%. Written 5%.
   */
  floor?: string;
}
/**
 * Nothing is tolerated.
 */
export interface CountMetric {
  /**
   * false: shown, never gated. Default true.
   */
  gate?: boolean;
}
export interface LayersMetric {
  /**
   * true: more layers than the base are a regression. Default false.
   */
  gate?: boolean;
  /**
   * So many more are fine. Default 0.
   */
  floor?: number;
}
export interface Scan {
  trivy?: boolean;
  snyk?: boolean;
  hardening?: boolean;
  /**
   * Hardening rule → off or a severity.
   */
  rules?: {
    [k: string]: 'off' | 'info' | 'low' | 'medium' | 'high' | 'critical';
  };
  /**
   * Longest time for one image and scanner. Default 10m. Written 500ms, 5s or 3m.
   */
  timeout?: string;
  database?: ScanDatabase;
}
/**
 * Where Trivy's vulnerability database comes from, and how old it may be.
 */
export interface ScanDatabase {
  /**
   * Mirrors of the vulnerability database, tried in this order: registry.example/mirror/trivy-db:2. Default: where Trivy itself fetches it.
   *
   * Items: An OCI repository, such as registry.example/mirror/trivy-db:2.
   */
  repositories?: string[];
  /**
   * Mirrors of the index of Java archives, tried in this order: registry.example/mirror/trivy-java-db:1.
   *
   * Items: An OCI repository, such as registry.example/mirror/trivy-db:2.
   */
  javaRepositories?: string[];
  /**
   * An older database judges nothing: that is missing evidence. Default 72h. Written 500ms, 5s, 3m or 72h.
   */
  maxAge?: string;
  /**
   * Fetch nothing: what is in the cache has to do. Default false.
   */
  offline?: boolean;
}
export interface Ignore {
  /**
   * CVE, GHSA, SNYK id, rule name or finding key.
   */
  id: string;
  /**
   * Only there.
   */
  service?: string;
  /**
   * Why it is accepted.
   */
  reason: string;
  /**
   * The last day on which it holds (UTC). Written YYYY-MM-DD.
   */
  expires: string;
}
export interface Environment {
  /**
   * Compose files, in the order Compose merges them. Default: what `docker compose` itself would read.
   */
  files?: string[];
  /**
   * Compose profiles to turn on.
   */
  profiles?: string[];
  /**
   * Files for interpolation, as `docker compose --env-file`.
   */
  envFiles?: string[];
  budgets?: Budgets;
  /**
   * In place of the file's own, key by key.
   */
  compare?: Compare;
}
