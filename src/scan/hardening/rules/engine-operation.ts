/** CIS section 2: networks, registries, logs, storage and limits of the engine. */
import type { EngineInfo } from '../facts/engine-types.ts';
import { answer, engineRule, fromConfig } from './engine-rule.ts';
import { isLoopback } from './address.ts';
import { notApplicable, type EngineRule } from './rule.ts';

const ICC = 'com.docker.network.bridge.enable_icc';

export const engineContainersTalk: EngineRule = {
  ...engineRule,
  name: 'engine-default-bridge-open',
  cis: '2.2',
  severity: 'low',
  title: 'Containers on the default network reach each other',
  why: 'One broken container can attack every other one on `bridge`. Stacks with networks of their own are not concerned.',
  fix: 'Set `"icc": false` in daemon.json.',
  check: ({ bridge }) =>
    answer(bridge && bridge.Options?.[ICC] !== 'false', 'the network `bridge` was not inspected'),
};

export const engineLogLevel: EngineRule = {
  ...engineRule,
  name: 'engine-log-level',
  cis: '2.3',
  title: 'The engine logs more or less than `info`',
  why: '`debug` writes down too much, `error` too little to understand a break-in.',
  fix: 'Remove `debug` and `log-level` from daemon.json.',
  check(engine) {
    if (engine.info.Debug === true) return answer('debug');
    return fromConfig(engine, 'log-level', (level) => level !== undefined && level !== 'info');
  },
};

export const engineFirewallOff: EngineRule = {
  ...engineRule,
  name: 'engine-firewall-off',
  cis: '2.4',
  severity: 'low',
  title: 'The engine may not set up the firewall',
  why: 'Networks are then not kept apart unless someone writes the rules by hand.',
  fix: 'Remove `"iptables": false` from daemon.json.',
  check: (engine) =>
    engine.daemonConfig === null && engine.info.FirewallBackend != null
      ? answer(false)
      : fromConfig(engine, 'iptables', (value) => value === false),
};

export const engineInsecureRegistry: EngineRule = {
  ...engineRule,
  name: 'engine-insecure-registry',
  cis: '2.5',
  severity: 'medium',
  title: 'Images may come from a registry without TLS',
  why: 'Whoever is on the way can put in an image of their own.',
  fix: 'Remove `insecure-registries` from daemon.json and give the registry a certificate.',
  check: ({ info }) => answer(info.RegistryConfig ? insecureRegistries(info) : null),
};

/** The engine always lists its own loopback. */
function insecureRegistries({ RegistryConfig: config }: EngineInfo): string | false {
  const networks = (config?.InsecureRegistryCIDRs ?? []).filter(
    (network) => !isLoopback(network.split('/')[0] ?? ''),
  );
  const indexes = Object.entries(config?.IndexConfigs ?? {})
    .filter(([name, { Secure }]) => Secure === false && !isLoopback(name.split(':')[0] ?? ''))
    .map(([name]) => name);
  const all = [...networks, ...indexes];
  return all.length > 0 && all.join(', ');
}

export const engineAufs: EngineRule = {
  ...engineRule,
  name: 'engine-aufs',
  cis: '2.6',
  severity: 'low',
  title: 'The storage driver is aufs',
  why: 'It is not maintained any more and can crash the kernel.',
  fix: 'Use overlay2.',
  check: ({ info }) => answer(info.Driver == null ? null : info.Driver === 'aufs'),
};

export const engineDefaultUlimits: EngineRule = {
  ...engineRule,
  name: 'engine-default-ulimits',
  cis: '2.8',
  title: 'There are no default ulimits',
  why: 'A container without its own may use up file handles.',
  fix: 'Set `default-ulimits` in daemon.json.',
  check: (engine) => fromConfig(engine, 'default-ulimits', (value) => value === undefined),
};

export const engineCgroupParent: EngineRule = {
  ...engineRule,
  name: 'engine-cgroup-parent',
  cis: '2.10',
  title: 'The engine puts containers into a control group of its own choice',
  why: 'The limits of that group count for all containers; check that it has them.',
  fix: 'Remove `cgroup-parent` from daemon.json unless it is meant.',
  check: (engine) =>
    fromConfig(engine, 'cgroup-parent', (value) => value !== undefined && value !== ''),
};

export const engineBaseSize: EngineRule = {
  ...engineRule,
  name: 'engine-base-size',
  cis: '2.11',
  title: 'The size of container file systems was raised',
  why: 'Containers can then fill the disk of the host.',
  fix: 'Remove `dm.basesize` from `storage-opts`, or use overlay2.',
  check: (engine) =>
    engine.info.Driver != null && engine.info.Driver !== 'devicemapper'
      ? notApplicable(`the storage driver is ${engine.info.Driver}`)
      : fromConfig(engine, 'storage-opts', setsBaseSize),
};

function setsBaseSize(options: unknown): boolean {
  return (
    Array.isArray(options) && options.some((option) => String(option).startsWith('dm.basesize'))
  );
}

/** What keeps logs on the host only. */
const LOCAL_DRIVERS = new Set(['json-file', 'local', 'none']);

export const engineLogsLocal: EngineRule = {
  ...engineRule,
  name: 'engine-logs-local',
  cis: '2.13',
  title: 'Logs stay on the host',
  why: 'Whoever takes over the host can change them.',
  fix: 'Set `log-driver` in daemon.json to one that sends logs elsewhere, or collect the files.',
  check({ info }) {
    const driver = info.LoggingDriver;
    return answer(driver == null ? null : LOCAL_DRIVERS.has(driver) && driver);
  },
};

export const engineLiveRestoreOff: EngineRule = {
  ...engineRule,
  name: 'engine-live-restore-off',
  cis: '2.15',
  title: 'Containers stop when the engine restarts',
  why: 'That makes updates of the engine a burden, and so rare.',
  fix: 'Set `"live-restore": true` in daemon.json.',
  check({ info }) {
    if (info.Swarm?.LocalNodeState === 'active') return notApplicable('swarm mode excludes it');
    return answer(info.LiveRestoreEnabled == null ? null : !info.LiveRestoreEnabled);
  },
};

export const engineUserlandProxyOn: EngineRule = {
  ...engineRule,
  name: 'engine-userland-proxy-on',
  cis: '2.16',
  title: 'Published ports go through a proxy process',
  why: 'It hides the address of the client and is one more program that listens.',
  fix: 'Set `"userland-proxy": false` in daemon.json.',
  check: (engine) => fromConfig(engine, 'userland-proxy', (value) => value !== false),
};
