/** Generated from schemas/baseline.schema.json by script/generate.mjs. */

/**
 * The last runs of the default branch in one environment, committed as baselines/<environment>.json: one run per line, newest last.
 */
export interface BaselineDocument {
  /**
   * Raised when a reader of the old form would misread the new one.
   */
  schemaVersion: 1;
  document: 'baseline';
  environment: string;
  /**
   * Newest last; the oldest are dropped first, by number and by the size of the file.
   */
  runs: StoredRun[];
  packages: null | Packages;
}
export interface StoredRun {
  runId: string;
  /**
   * ISO 8601, UTC
   */
  createdAt: string;
  commit: null | Commit;
  toolVersion: string;
  machine: Machine;
  conditions: Conditions;
  /**
   * What was asked, per scenario and endpoint: times of different questions are not compared.
   */
  workload: {
    subject: string;
    text: string;
  }[];
  metrics: StoredMetric[];
  images: StoredImage[];
  /**
   * Services in the order of their start events, each with those that it was declared to wait for.
   */
  startOrder: Start[];
}
export interface Commit {
  sha: string;
  /**
   * First line of its message, printable characters only.
   */
  subject: string;
}
/**
 * What decides whether times can be compared: the machine of the run.
 */
export interface Machine {
  cpuModel: string;
  cores: number;
  memoryBytes: number;
  kernel: string;
  engineVersion: string;
  cgroupVersion: '1' | '2';
}
/**
 * How it was measured; this too decides whether times can be compared.
 */
export interface Conditions {
  mode: 'single' | 'paired' | 'alternating';
  route: 'container-address' | 'published-port';
  generatorCpus: string | null;
  stackCpus: string | null;
}
export interface StoredMetric {
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
   * Of all rounds: the median, the mean of shares, or the worst round for what must not happen once.
   */
  value: number;
  /**
   * Standard deviation between rounds: of ln(value) for times, costs and memory, of the value for counts; null with one round and for what does not vary.
   */
  spread: number | null;
  /**
   * Rounds that have a value; 1 for an image.
   */
  rounds: number;
}
export interface StoredImage {
  service: string;
  /**
   * Uncompressed.
   */
  sizeBytes: number;
  /**
   * One per layer, first layer first; null where it is not known.
   */
  layerBytes: (number | null)[];
  base: null | {
    reference: string;
    layers: number;
  };
}
export interface Start {
  service: string;
  after: string[];
}
/**
 * What was installed in the images of the newest run, to match again with later advisories. Null where nothing listed it or it would not fit.
 */
export interface Packages {
  runId: string;
  /**
   * Who listed them: another version may find other packages in the same image.
   */
  trivyVersion: string;
  images: ImagePackages[];
}
export interface ImagePackages {
  service: string;
  system: null | {
    name: string;
    version: string;
  };
  packages: Installed[];
}
export interface Installed {
  purl: string;
  /**
   * Where it is not the one in the package URL, which knows no capital letters.
   */
  name?: string;
  /**
   * The package that it was built from, where that is called otherwise: a distribution's advisories name this one.
   */
  source?: {
    name: string;
    version: string;
  };
}
