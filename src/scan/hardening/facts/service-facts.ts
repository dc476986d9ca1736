/**
 * What rules know of one service, whoever says it: the Compose file before anything runs, or the engine about a
 * container. A rule is written once, over these.
 */
import type { Editor } from '../source/edit.ts';
import type { Items, Place, Setting } from './setting.ts';

export interface ServiceFacts {
  service: string;
  /** Where the service is declared; null for what the engine says. */
  place: Place | null;
  isolation: IsolationFacts;
  resources: ResourceFacts;
  exposure: ExposureFacts;
  process: ProcessFacts;
  /** null: only the Compose file can tell. */
  compose: ComposeFacts | null;
  /** null: only the image can tell. */
  image: ImageFacts | null;
  edit: Editor;
}

/** Whether a security module confines the container; `unsupported` where the host has none. */
export type Confinement = 'on' | 'off' | 'unsupported';

export interface IsolationFacts {
  privileged: Setting<boolean>;
  readOnlyRoot: Setting<boolean>;
  /** Upper case, without CAP_. */
  addedCapabilities: Items<string>;
  droppedCapabilities: Items<string>;
  securityOptions: Items<string>;
  noNewPrivileges: Setting<boolean>;
  seccomp: Setting<'on' | 'off'>;
  appArmor: Setting<Confinement>;
  seLinux: Setting<Confinement>;
  systemPathsMasked: Setting<boolean>;
  /** `''` where nothing is set; else host, private, service:x, container:x, ... */
  network: Setting<string>;
  pid: Setting<string>;
  ipc: Setting<string>;
  uts: Setting<string>;
  userNamespace: Setting<string>;
  cgroupNamespace: Setting<string>;
  cgroupParent: Setting<string>;
  user: Setting<string>;
  addedGroups: Items<string>;
  runtime: Setting<string>;
}

export interface ResourceFacts {
  /** 0: no limit. */
  memoryBytes: Setting<number>;
  /** Memory and swap together; 0: not set, -1: unlimited. */
  memoryAndSwapBytes: Setting<number>;
  cpuLimited: Setting<boolean>;
  /** 0 or less: no limit. */
  pids: Setting<number>;
  ulimits: Setting<number>;
  oomKillDisabled: Setting<boolean>;
  oomScoreAdjustment: Setting<number>;
}

export interface Port {
  /** `''`: every interface. */
  hostIp: string;
  /** A port, a range, or `''` for one that the engine picks. */
  published: string;
  target: string;
  protocol: string;
}

export interface Mount {
  type: string;
  /** A host path, a volume's name, or `''`. */
  source: string;
  target: string;
  readOnly: boolean;
  propagation: string;
}

export interface Device {
  kind: 'path' | 'gpu' | 'rule';
  /** The host path, the rule, or the GPU request. */
  name: string;
}

export interface HostEntry {
  host: string;
  address: string;
  duringBuild: boolean;
}

export interface ExposureFacts {
  ports: Items<Port>;
  publishesAll: Setting<boolean>;
  /** Ports without an address of their own are bound to this one; `''` is every interface. */
  defaultHostIp: Setting<string>;
  mounts: Items<Mount>;
  usesApiSocket: Setting<boolean>;
  volumesFrom: Items<string>;
  devices: Items<Device>;
  extraHosts: Items<HostEntry>;
  /** On the engine's `bridge` network, where every container reaches every other. */
  onDefaultBridge: Setting<boolean>;
  sysctls: Items<{ name: string; value: string }>;
}

export interface Variable {
  name: string;
  /** Never leaves the rules. null: taken from the environment. */
  value: string | null;
  /** Whether the value stands in the file itself. */
  literal: boolean;
}

export interface ProcessFacts {
  environment: Items<Variable>;
  healthCheck: Setting<'set' | 'missing' | 'disabled'>;
  /** Runs once and ends, as other services wait for. */
  oneShot: boolean;
  restart: Setting<{ name: string; maximumRetries: number }>;
  loggingDriver: Setting<string>;
  /** Program names. */
  programs: Items<string>;
}

export interface Build {
  privileged: Setting<boolean>;
  entitlements: Items<string>;
  network: Setting<string>;
  ssh: Items<string>;
  args: Items<Variable>;
  context: Setting<string>;
}

export interface ComposeFacts {
  image: Setting<string>;
  build: Build | null;
  privilegedHooks: Items<string>;
  /** Command lines of the service, its health check and its hooks. */
  commands: Items<string>;
  contradictions: readonly Contradiction[];
  hasNetworks: boolean;
  volumeOptions: Items<{ volume: string; options: string }>;
  /** Named volumes that other services write too. */
  sharedVolumes: Items<string>;
}

export interface Contradiction {
  key: string;
  text: string;
  place: Place;
}

export interface ImageFacts {
  /** Ports such as 80/tcp that the image says it listens on. */
  exposedPorts: readonly string[];
  hasHealthCheck: boolean;
  environment: readonly Variable[];
  /** Instructions, the oldest first. */
  history: readonly string[] | null;
}
