import type { Setting } from '../facts/setting.ts';
import type { Evidence } from './rule.ts';
import { evidence, judgeSetting, type Decision, type ServiceRule } from './rule.ts';

const common = {
  severity: 'high',
  defaultOn: true,
  subject: 'service',
  decidedBy: 'both',
} as const;

export const hostNetwork: ServiceRule = {
  ...common,
  name: 'host-network',
  cis: '5.10',
  title: "Container uses the host's network",
  why: 'It can reach every service that listens on the host, loopback included, and open any port.',
  fix: 'Remove `network_mode: host` and publish the ports that are needed.',
  check: ({ isolation }) => failsOnHost(isolation.network),
};

export const hostPid: ServiceRule = {
  ...common,
  name: 'host-pid',
  cis: '5.16',
  title: "Container sees the host's processes",
  why: "It can read the environment of the host's processes and, with a capability or two, control them.",
  fix: 'Remove `pid: host`.',
  check: ({ isolation, edit }) => failsOnHost(isolation.pid, (place) => edit.remove(place)),
};

export const pidShared: ServiceRule = {
  ...common,
  name: 'pid-shared',
  cis: '5.16',
  severity: 'info',
  title: "Container sees another container's processes",
  why: 'The two can read and signal each other: a break-in to one is a break-in to both.',
  fix: 'Remove `pid: service:...` unless it is meant (a debugger, a reloader).',
  check: ({ isolation }) =>
    judgeSetting(isolation.pid, (mode, place) =>
      /^(?:service|container):/.test(mode) ? evidence(place) : null,
    ),
};

export const hostIpc: ServiceRule = {
  ...common,
  name: 'host-ipc',
  cis: '5.17',
  title: 'Container shares memory segments',
  why: "With `ipc: host` it can read and write the host's shared memory; `shareable` lets other containers join its own.",
  fix: 'Set `ipc: private`.',
  check: ({ isolation, edit }) =>
    judgeSetting(isolation.ipc, (mode, place) => {
      if (mode !== 'host' && mode !== 'shareable') return null;
      return evidence(place, {
        severity: mode === 'host' ? null : 'low',
        detail: mode === 'host' ? 'with the host' : 'with containers that ask for it',
        fixEdit: edit.replace(place, 'private'),
      });
    }),
};

export const hostUts: ServiceRule = {
  ...common,
  name: 'host-uts',
  cis: '5.21',
  severity: 'medium',
  title: "Container uses the host's name space for host names",
  why: "It sees the host's name and, with SYS_ADMIN, can change it.",
  fix: 'Remove `uts: host`; set `hostname` for a name of its own.',
  check: ({ isolation, edit }) => failsOnHost(isolation.uts, (place) => edit.remove(place)),
};

export const hostUserNamespace: ServiceRule = {
  ...common,
  name: 'host-user-namespace',
  cis: '5.31',
  severity: 'medium',
  title: "Container is exempt from the engine's user namespace",
  why: "Where the engine maps root in containers to an ordinary user, `userns_mode: host` makes it the host's root again.",
  fix: 'Remove `userns_mode: host`.',
  check: ({ isolation, edit }) =>
    failsOnHost(isolation.userNamespace, (place) => edit.remove(place)),
};

export const hostCgroupNamespace: ServiceRule = {
  ...common,
  name: 'host-cgroup-namespace',
  cis: '5.25',
  severity: 'low',
  title: "Container sees the host's control groups",
  why: "It learns the host's layout and, where the tree is writable, can lift its own limits.",
  fix: 'Set `cgroup: private`.',
  check: ({ isolation, edit }) =>
    judgeSetting(isolation.cgroupNamespace, (mode, place) =>
      mode === 'host' ? evidence(place, { fixEdit: edit.replace(place, 'private') }) : null,
    ),
};

export const cgroupParent: ServiceRule = {
  ...common,
  name: 'cgroup-parent',
  cis: '5.25',
  severity: 'low',
  title: 'Container runs under a control group of its own choice',
  why: 'It escapes the limits that the engine sets for all containers together.',
  fix: 'Remove `cgroup_parent` unless that group has limits of its own.',
  check: ({ isolation, edit }) =>
    judgeSetting(isolation.cgroupParent, (parent, place) =>
      parent === '' ? null : evidence(place, { fixEdit: edit.remove(place) }),
    ),
};

function failsOnHost(
  setting: Setting<string>,
  fixEdit: (place: Evidence['place']) => Evidence['fixEdit'] = () => null,
): Decision {
  return judgeSetting(setting, (mode, place) =>
    mode === 'host' ? evidence(place, { fixEdit: fixEdit(place) }) : null,
  );
}
