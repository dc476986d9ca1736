/** The parts of Compose's merged model (`docker compose config --format json`) that we read; the rest passes through. */
export interface ComposeModel {
  name: string;
  services: Record<string, ComposeService>;
  networks?: Record<string, ComposeResource | null>;
  volumes?: Record<string, ComposeResource | null>;
  secrets?: Record<string, ComposeResource>;
  configs?: Record<string, ComposeResource>;
  [key: string]: unknown;
}

export interface ComposeResource {
  name?: string;
  external?: boolean;
  driver?: string;
  driver_opts?: Record<string, string> | null;
  ipam?: { config?: unknown[] | null; [key: string]: unknown };
  [key: string]: unknown;
}

export interface ComposeService {
  image?: string;
  build?: { context: string; dockerfile?: string; [key: string]: unknown };
  container_name?: string;
  command?: string[] | null;
  ports?: ComposePort[];
  expose?: (string | number)[];
  volumes?: ComposeMount[];
  networks?: Record<string, ComposeAttachment | null>;
  network_mode?: string;
  depends_on?: Record<string, { condition: DependsCondition; required?: boolean }>;
  healthcheck?: { test?: string[]; disable?: boolean; [key: string]: unknown };
  deploy?: {
    replicas?: number;
    resources?: {
      limits?: { cpus?: string | number; memory?: string | number; pids?: number };
      [key: string]: unknown;
    };
    [key: string]: unknown;
  };
  cpus?: number | string;
  mem_limit?: string | number;
  pids_limit?: number;
  labels?: Record<string, string>;
  external_links?: string[];
  volumes_from?: string[];
  pull_policy?: string;
  scale?: number;
  [key: string]: unknown;
}

export type DependsCondition =
  'service_started' | 'service_healthy' | 'service_completed_successfully';

export interface ComposePort {
  target: number;
  published?: string;
  host_ip?: string;
  protocol?: string;
  mode?: string;
}

export interface ComposeMount {
  type: string;
  source?: string;
  target: string;
  read_only?: boolean;
  [key: string]: unknown;
}

export interface ComposeAttachment {
  aliases?: string[];
  ipv4_address?: string;
  ipv6_address?: string;
  [key: string]: unknown;
}

/** Container ports a service publishes, without those of other protocols than TCP. */
export function publishedPorts(service: ComposeService): number[] {
  return unique(
    (service.ports ?? [])
      .filter((port) => (port.protocol ?? 'tcp') === 'tcp')
      .map((port) => port.target),
  );
}

/** Container ports a service exposes to its own networks; ranges are left out. */
export function exposedPorts(service: ComposeService): number[] {
  return unique(
    (service.expose ?? [])
      .map(String)
      .filter((port) => /^\d+(\/tcp)?$/.test(port))
      .map((port) => Number.parseInt(port, 10)),
  );
}

function unique(ports: number[]): number[] {
  return [...new Set(ports)];
}
