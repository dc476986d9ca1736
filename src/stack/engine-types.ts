/** What the rest of the program knows of an engine and its containers. */
export interface EngineInfo {
  version: string;
  location: 'local' | 'remote';
  cgroupVersion: '1' | '2';
  storageDriver: string;
  securityOptions: string[];
  raw: Record<string, unknown>;
}

export interface EngineEvent {
  containerId: string;
  service: string;
  action: string;
  exitCode: number | null;
  /** Milliseconds since the epoch by the engine's clock; fractions come from its nanoseconds. */
  atMs: number;
}

export interface ContainerState {
  id: string;
  service: string;
  name: string;
  pid: number;
  /** At any time: one that was only created has an exit code too. */
  wasStarted: boolean;
  running: boolean;
  restarting: boolean;
  exitCode: number;
  oomKilled: boolean;
  restartCount: number;
  health: string | null;
  addresses: string[];
  networkMode: string;
  imageId: string;
  hostPorts: Record<number, Array<{ host: string; port: number }>>;
}

/** What a container's health check is, and what it said last. */
export interface HealthReport {
  /** As the engine has it: CMD and its words, or CMD-SHELL and a line. */
  test: string[];
  /** Of the last time that it ran, or null before that. */
  last: { exitCode: number; output: string } | null;
}

/** An image with its tags and layers. */
export interface KnownImage {
  tags: string[];
  sizeBytes: number;
  layers: string[];
}

export interface ImageDetails {
  /** As the engine gives it: what the image runs, and how. */
  config: object;
  id: string;
  sizeBytes: number;
  layers: string[];
  exposedPorts: number[];
  /** Oldest first. */
  history: Array<{ createdBy: string; bytes: number }>;
}

export interface RawContainer {
  container: object;
  image: object | null;
  /** The newest first. */
  history: object[] | null;
  processes: string[] | null;
}

/** The parts of the Engine API's container statistics that we read. */
export interface ContainerStats {
  cpu_stats: {
    cpu_usage: { total_usage: number; usage_in_usermode: number; usage_in_kernelmode: number };
    throttling_data?: { periods?: number; throttled_periods?: number; throttled_time?: number };
  };
  memory_stats: {
    usage?: number;
    max_usage?: number;
    limit?: number;
    stats?: Record<string, number>;
  };
  blkio_stats?: {
    io_service_bytes_recursive?: Array<{ op: string; value: number }> | null;
  };
  networks?: Record<string, { rx_bytes: number; tx_bytes: number }>;
  pids_stats?: { current?: number };
}
