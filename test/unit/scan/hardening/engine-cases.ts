/** For every rule on the engine itself: an engine that breaks it, one that does not, one that does not say. */
import type { EngineFacts } from '../../../../src/scan/hardening/index.ts';
import { engine } from './harness.ts';

export interface EngineCase {
  rule: string;
  bad: readonly EngineFacts[];
  good: readonly EngineFacts[];
  /** Cannot be decided, and so is no finding. */
  silent: readonly EngineFacts[];
}

const options = (...SecurityOptions: string[]) => engine({}, { SecurityOptions });
const daemon = (daemonConfig: Record<string, unknown>) => engine({ daemonConfig });
const quiet = engine({}, { SecurityOptions: null });
const icc = (value: string) =>
  engine({ bridge: { Options: { 'com.docker.network.bridge.enable_icc': value } } });

export const engineCases: readonly EngineCase[] = [
  {
    rule: 'engine-as-root',
    bad: [options('name=seccomp')],
    good: [options('name=rootless')],
    silent: [quiet],
  },
  {
    rule: 'engine-user-namespace-off',
    bad: [options('name=seccomp')],
    good: [options('name=userns'), options('name=rootless')],
    silent: [quiet],
  },
  {
    rule: 'engine-new-privileges-allowed',
    bad: [options('name=seccomp')],
    good: [options('name=no-new-privileges')],
    silent: [quiet],
  },
  {
    rule: 'engine-seccomp-off',
    bad: [options('name=apparmor'), options('name=seccomp,profile=unconfined')],
    good: [options('name=seccomp,profile=builtin'), options('name=seccomp,profile=default')],
    silent: [quiet],
  },
  {
    rule: 'engine-authorization-missing',
    bad: [engine({}, { Plugins: { Authorization: null } })],
    good: [engine({}, { Plugins: { Authorization: ['opa'] } })],
    silent: [engine()],
  },
  {
    rule: 'engine-socket-open',
    bad: [engine({ socket: { mode: 0o140666, uid: 0 } })],
    good: [engine({ socket: { mode: 0o140660, uid: 0 } })],
    silent: [engine()],
  },
  {
    rule: 'engine-socket-owner',
    bad: [engine({ socket: { mode: 0o660, uid: 1000 } })],
    good: [
      engine({ socket: { mode: 0o660, uid: 0 } }),
      engine({ socket: { mode: 0o660, uid: 1000 } }, { SecurityOptions: ['name=rootless'] }),
    ],
    silent: [engine()],
  },
  {
    rule: 'engine-swarm-on',
    bad: [engine({}, { Swarm: { LocalNodeState: 'active' } })],
    good: [engine({}, { Swarm: { LocalNodeState: 'inactive' } })],
    silent: [engine()],
  },
  {
    rule: 'engine-experimental-on',
    bad: [engine({}, { ExperimentalBuild: true })],
    good: [engine({}, { ExperimentalBuild: false })],
    silent: [engine()],
  },
  {
    rule: 'content-trust-off',
    bad: [engine({ contentTrust: '' }), engine({ contentTrust: '0' })],
    good: [engine({ contentTrust: '1' })],
    silent: [engine()],
  },
  {
    rule: 'engine-tcp-without-tls',
    bad: [
      engine(
        {},
        {
          Warnings: [
            '[DEPRECATION NOTICE]: API is accessible on http://0.0.0.0:2375 without encryption.',
          ],
        },
      ),
      daemon({ hosts: ['unix:///var/run/docker.sock', 'tcp://0.0.0.0:2375'] }),
    ],
    good: [
      daemon({ hosts: ['tcp://0.0.0.0:2376'], tlsverify: true }),
      daemon({}),
      engine({}, { Warnings: ['No swap limit support'] }),
    ],
    silent: [engine()],
  },
  {
    rule: 'engine-default-bridge-open',
    bad: [icc('true')],
    good: [icc('false')],
    silent: [engine()],
  },
  {
    rule: 'engine-log-level',
    bad: [engine({}, { Debug: true }), daemon({ 'log-level': 'error' })],
    good: [daemon({}), daemon({ 'log-level': 'info' })],
    silent: [engine({}, { Debug: false })],
  },
  {
    rule: 'engine-firewall-off',
    bad: [daemon({ iptables: false })],
    good: [daemon({}), engine({}, { FirewallBackend: { Driver: 'iptables' } })],
    silent: [engine()],
  },
  {
    rule: 'engine-insecure-registry',
    bad: [
      engine({}, { RegistryConfig: { InsecureRegistryCIDRs: ['127.0.0.0/8', '10.0.0.0/8'] } }),
      engine(
        {},
        { RegistryConfig: { IndexConfigs: { 'registry.example:5000': { Secure: false } } } },
      ),
    ],
    good: [
      engine(
        {},
        {
          RegistryConfig: {
            InsecureRegistryCIDRs: ['127.0.0.0/8', '::1/128'],
            IndexConfigs: { 'docker.io': { Secure: true }, 'localhost:5000': { Secure: false } },
          },
        },
      ),
    ],
    silent: [engine()],
  },
  {
    rule: 'engine-aufs',
    bad: [engine({}, { Driver: 'aufs' })],
    good: [engine({}, { Driver: 'overlay2' })],
    silent: [engine()],
  },
  {
    rule: 'engine-default-ulimits',
    bad: [daemon({})],
    good: [daemon({ 'default-ulimits': {} })],
    silent: [engine()],
  },
  {
    rule: 'engine-cgroup-parent',
    bad: [daemon({ 'cgroup-parent': '/docker' })],
    good: [daemon({}), daemon({ 'cgroup-parent': '' })],
    silent: [engine()],
  },
  {
    rule: 'engine-base-size',
    bad: [daemon({ 'storage-opts': ['dm.basesize=50G'] })],
    good: [
      daemon({}),
      engine({ daemonConfig: { 'storage-opts': ['dm.basesize=50G'] } }, { Driver: 'overlay2' }),
    ],
    silent: [engine()],
  },
  {
    rule: 'engine-logs-local',
    bad: [engine({}, { LoggingDriver: 'json-file' }), engine({}, { LoggingDriver: 'local' })],
    good: [engine({}, { LoggingDriver: 'syslog' })],
    silent: [engine()],
  },
  {
    rule: 'engine-live-restore-off',
    bad: [engine({}, { LiveRestoreEnabled: false })],
    good: [
      engine({}, { LiveRestoreEnabled: true }),
      engine({}, { LiveRestoreEnabled: false, Swarm: { LocalNodeState: 'active' } }),
    ],
    silent: [engine()],
  },
  {
    rule: 'engine-userland-proxy-on',
    bad: [daemon({})],
    good: [daemon({ 'userland-proxy': false })],
    silent: [engine()],
  },
];
