/**
 * The parts of the Engine API's answers that rules read. Every field may be absent or null: engines differ, and what
 * an engine does not say is not known.
 */
type Maybe<T> = T | null | undefined;

export interface ContainerInspect {
  AppArmorProfile?: Maybe<string>;
  ProcessLabel?: Maybe<string>;
  Config?: Maybe<ContainerConfig>;
  HostConfig?: Maybe<HostConfig>;
  Mounts?: Maybe<readonly MountPoint[]>;
  NetworkSettings?: Maybe<{
    Ports?: Maybe<PortMap>;
    Networks?: Maybe<Readonly<Record<string, unknown>>>;
  }>;
}

export interface ContainerConfig {
  User?: Maybe<string>;
  Env?: Maybe<readonly string[]>;
  Healthcheck?: Maybe<{ Test?: Maybe<readonly string[]> }>;
  Labels?: Maybe<Readonly<Record<string, string>>>;
}

export interface HostConfig {
  Privileged?: Maybe<boolean>;
  ReadonlyRootfs?: Maybe<boolean>;
  CapAdd?: Maybe<readonly string[]>;
  CapDrop?: Maybe<readonly string[]>;
  SecurityOpt?: Maybe<readonly string[]>;
  NetworkMode?: Maybe<string>;
  PidMode?: Maybe<string>;
  IpcMode?: Maybe<string>;
  UTSMode?: Maybe<string>;
  UsernsMode?: Maybe<string>;
  CgroupnsMode?: Maybe<string>;
  CgroupParent?: Maybe<string>;
  GroupAdd?: Maybe<readonly string[]>;
  Runtime?: Maybe<string>;
  MaskedPaths?: Maybe<readonly string[]>;
  ReadonlyPaths?: Maybe<readonly string[]>;
  Memory?: Maybe<number>;
  MemorySwap?: Maybe<number>;
  NanoCpus?: Maybe<number>;
  CpuShares?: Maybe<number>;
  CpuQuota?: Maybe<number>;
  CpusetCpus?: Maybe<string>;
  PidsLimit?: Maybe<number>;
  Ulimits?: Maybe<readonly unknown[]>;
  OomKillDisable?: Maybe<boolean>;
  OomScoreAdj?: Maybe<number>;
  PortBindings?: Maybe<PortMap>;
  PublishAllPorts?: Maybe<boolean>;
  VolumesFrom?: Maybe<readonly string[]>;
  Devices?: Maybe<readonly { PathOnHost?: Maybe<string> }[]>;
  DeviceRequests?: Maybe<readonly unknown[]>;
  DeviceCgroupRules?: Maybe<readonly string[]>;
  ExtraHosts?: Maybe<readonly string[]>;
  Sysctls?: Maybe<Readonly<Record<string, string>>>;
  RestartPolicy?: Maybe<{ Name?: Maybe<string>; MaximumRetryCount?: Maybe<number> }>;
  LogConfig?: Maybe<{ Type?: Maybe<string> }>;
}

/** By container port, such as 80/tcp. */
export type PortMap = Readonly<
  Record<string, Maybe<readonly { HostIp?: Maybe<string>; HostPort?: Maybe<string> }[]>>
>;

export interface MountPoint {
  Type?: Maybe<string>;
  Source?: Maybe<string>;
  Destination?: Maybe<string>;
  RW?: Maybe<boolean>;
  Propagation?: Maybe<string>;
}

export interface ImageInspect {
  Config?: Maybe<{
    Env?: Maybe<readonly string[]>;
    ExposedPorts?: Maybe<Readonly<Record<string, unknown>>>;
    Healthcheck?: Maybe<{ Test?: Maybe<readonly string[]> }>;
  }>;
}

/** One entry of an image's history; the API gives the newest first. */
export interface ImageHistoryEntry {
  CreatedBy?: Maybe<string>;
}

export interface EngineInfo {
  SecurityOptions?: Maybe<readonly string[]>;
  CgroupVersion?: Maybe<string>;
  Debug?: Maybe<boolean>;
  Driver?: Maybe<string>;
  DriverStatus?: Maybe<readonly (readonly string[])[]>;
  DefaultRuntime?: Maybe<string>;
  ExperimentalBuild?: Maybe<boolean>;
  FirewallBackend?: Maybe<unknown>;
  LiveRestoreEnabled?: Maybe<boolean>;
  LoggingDriver?: Maybe<string>;
  Plugins?: Maybe<{ Authorization?: Maybe<readonly string[]> }>;
  RegistryConfig?: Maybe<{
    InsecureRegistryCIDRs?: Maybe<readonly string[]>;
    IndexConfigs?: Maybe<Readonly<Record<string, { Secure?: Maybe<boolean> }>>>;
  }>;
  Swarm?: Maybe<{ LocalNodeState?: Maybe<string> }>;
  Warnings?: Maybe<readonly string[]>;
}

/** The inspection of a network, of which only the options are read. */
export interface NetworkInspect {
  Options?: Maybe<Readonly<Record<string, string>>>;
}
