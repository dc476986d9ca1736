/** CIS section 2 (and 3.15, 3.16, 4.5, 5.1): what protects the host from its containers and the engine from its users. */
import { hasSecurityOption, securityOption } from '../facts/engine-facts.ts';
import { answer, engineRule, fromConfig } from './engine-rule.ts';
import { notApplicable, notDecidable, type EngineRule } from './rule.ts';

export const engineAsRoot: EngineRule = {
  ...engineRule,
  name: 'engine-as-root',
  cis: '2.1',
  title: 'The engine runs as root',
  why: 'A fault in the engine gives away the host.',
  fix: 'Use rootless mode where its limits (ports, storage drivers) allow it.',
  check: ({ info }) => answer(info.SecurityOptions ? !hasSecurityOption(info, 'rootless') : null),
};

export const engineUserNamespaceOff: EngineRule = {
  ...engineRule,
  name: 'engine-user-namespace-off',
  cis: '2.9',
  severity: 'low',
  title: 'Root in containers is root on the host',
  why: 'With `userns-remap` root in a container is an ordinary user outside.',
  fix: 'Set `"userns-remap": "default"` in daemon.json.',
  check({ info }) {
    if (hasSecurityOption(info, 'rootless')) return notApplicable('the engine is rootless');
    return answer(info.SecurityOptions ? !hasSecurityOption(info, 'userns') : null);
  },
};

export const engineNewPrivilegesAllowed: EngineRule = {
  ...engineRule,
  name: 'engine-new-privileges-allowed',
  cis: '2.14',
  severity: 'low',
  title: 'Containers may gain privileges unless they say otherwise',
  why: 'A setuid program can make a process root in every container that forgets `no-new-privileges`.',
  fix: 'Set `"no-new-privileges": true` in daemon.json.',
  check: ({ info }) =>
    answer(info.SecurityOptions ? !hasSecurityOption(info, 'no-new-privileges') : null),
};

export const engineSeccompOff: EngineRule = {
  ...engineRule,
  name: 'engine-seccomp-off',
  cis: '2.17',
  severity: 'high',
  title: 'The engine filters no system calls',
  why: 'Without a seccomp profile every container may use every call of the kernel.',
  fix: 'Remove `"seccomp-profile": "unconfined"` from daemon.json, or use a kernel with seccomp.',
  check({ info }) {
    const option = securityOption(info, 'seccomp');
    return answer(
      info.SecurityOptions ? option === undefined || option.includes('profile=unconfined') : null,
    );
  },
};

export const engineAuthorizationMissing: EngineRule = {
  ...engineRule,
  name: 'engine-authorization-missing',
  cis: '2.12',
  title: 'Every user of the engine may do everything',
  why: 'Without an authorization plugin whoever reaches the socket is root.',
  fix: "Use an authorization plugin where several people share an engine; else guard the socket's group.",
  check: ({ info }) =>
    answer(info.Plugins ? (info.Plugins.Authorization ?? []).length === 0 : null),
};

/** Read and write for others. */
const OTHERS = 0o007;

export const engineSocketOpen: EngineRule = {
  ...engineRule,
  name: 'engine-socket-open',
  cis: '3.16',
  severity: 'high',
  title: "The engine's socket is open to every user of the host",
  why: 'Whoever can write to the socket is root.',
  fix: 'Run `chmod 660` and `chown root:docker` on the socket, and find out what opened it.',
  check: ({ socket }) =>
    answer(socket && (socket.mode & OTHERS) !== 0, 'the socket cannot be seen from here'),
};

export const engineSocketOwner: EngineRule = {
  ...engineRule,
  name: 'engine-socket-owner',
  cis: '3.15',
  severity: 'medium',
  title: "The engine's socket does not belong to root",
  why: 'Its owner can open it to everyone, and needs no password to be root through it.',
  fix: 'Run `chown root:docker` on the socket, and find out what changed it.',
  check({ info, socket }) {
    if (hasSecurityOption(info, 'rootless')) return notApplicable('the engine is rootless');
    return answer(socket && socket.uid !== 0, 'the socket cannot be seen from here');
  },
};

export const engineSwarmOn: EngineRule = {
  ...engineRule,
  name: 'engine-swarm-on',
  cis: '5.1',
  title: 'Swarm mode is on',
  why: 'It opens ports for the cluster; Compose stacks do not need it.',
  fix: 'Run `docker swarm leave` where the swarm is not used.',
  check({ info }) {
    const state = info.Swarm?.LocalNodeState;
    return answer(state == null ? null : state !== 'inactive' && state !== '');
  },
};

export const engineExperimentalOn: EngineRule = {
  ...engineRule,
  name: 'engine-experimental-on',
  cis: '2.18',
  title: 'Experimental features are on',
  why: 'They are less tested, and may go away.',
  fix: 'Remove `"experimental": true` from daemon.json.',
  check: ({ info }) => answer(info.ExperimentalBuild ?? null),
};

export const contentTrustOff: EngineRule = {
  ...engineRule,
  name: 'content-trust-off',
  cis: '4.5',
  defaultOn: false,
  title: 'Docker Content Trust is off',
  why: 'Signatures of images are not checked. Docker retires this mechanism; digests do more.',
  fix: 'Pin images to digests (rule image-digest-missing), or set DOCKER_CONTENT_TRUST=1 where a registry still signs.',
  check: ({ contentTrust }) =>
    contentTrust === null
      ? notDecidable('the environment of the Docker client is not given')
      : answer(contentTrust !== '1'),
};

export const engineTcpWithoutTls: EngineRule = {
  ...engineRule,
  name: 'engine-tcp-without-tls',
  cis: '2.7',
  severity: 'critical',
  title: 'The engine listens on the network without checking who calls',
  why: 'Whoever reaches the port is root on the host.',
  fix: 'Remove the tcp:// entry from `hosts`, or set `tlsverify` with certificates of your own.',
  check(engine) {
    const warned = engine.info.Warnings?.some(
      (warning) => /without (?:TLS|encryption)|insecure/i.test(warning) && /API/i.test(warning),
    );
    if (warned === true) return answer(true);
    if (engine.daemonConfig === null)
      return answer(engine.info.Warnings === undefined ? null : false);
    const verified = engine.daemonConfig['tlsverify'] === true;
    return fromConfig(engine, 'hosts', (hosts) => !verified && listsTcp(hosts));
  },
};

function listsTcp(hosts: unknown): boolean {
  return Array.isArray(hosts) && hosts.some((host) => String(host).startsWith('tcp://'));
}
