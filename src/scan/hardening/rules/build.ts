import type { Build, ServiceFacts } from '../facts/service-facts.ts';
import {
  evidence,
  failIfAny,
  judgeItems,
  judgeSetting,
  notApplicable,
  type Decision,
  type ServiceRule,
} from './rule.ts';

const common = { defaultOn: true, subject: 'service', decidedBy: 'compose' } as const;

export const buildPrivileged: ServiceRule = {
  ...common,
  name: 'build-privileged',
  cis: null,
  severity: 'high',
  title: 'Image is built with privileges',
  why: 'Every command of the Dockerfile, and every script that a package runs on install, gets the whole build host.',
  fix: 'Remove `build.privileged` and the entitlements `security.insecure` and `device`.',
  check: ({ compose, edit }) =>
    whenBuilt(compose, ({ privileged, entitlements }) => {
      const found = entitlements.known
        .filter(({ value }) => /^(?:security\.insecure|device)(?:=|$)/.test(value))
        .map(({ value, place }) => evidence(place, { discriminator: value, detail: value }));
      const flag = judgeSetting(privileged, (on, place) =>
        on ? evidence(place, { fixEdit: edit.replace(place, 'false') }) : null,
      );
      if (flag.kind === 'fail') return { kind: 'fail', evidence: [...flag.evidence, ...found] };
      return found.length > 0 ? failIfAny(found) : flag;
    }),
};

export const buildNetworkHost: ServiceRule = {
  ...common,
  name: 'build-network-host',
  cis: null,
  severity: 'medium',
  title: "Image is built on the host's network",
  why: 'Commands of the Dockerfile reach every service that listens on the build host, its loopback included.',
  fix: 'Remove `network: host` from `build`, and the entitlement `network.host`.',
  check: ({ compose, edit }) =>
    whenBuilt(compose, ({ network, entitlements }) => {
      const entitled = entitlements.known.filter(({ value }) => value === 'network.host');
      const setting = judgeSetting(network, (mode, place) =>
        mode === 'host' ? evidence(place, { fixEdit: edit.replace(place, 'default') }) : null,
      );
      if (setting.kind === 'fail' || entitled.length === 0) return setting;
      return failIfAny(entitled.map(({ place }) => evidence(place, { detail: 'by entitlement' })));
    }),
};

export const buildSsh: ServiceRule = {
  ...common,
  name: 'build-ssh',
  cis: null,
  severity: 'info',
  title: 'SSH keys are given to the build',
  why: 'Every command that mounts them can log in wherever they are good for, while the build lasts.',
  fix: 'Give a deploy key that can only read the one repository, and mount it in that one RUN.',
  check: ({ compose }) =>
    whenBuilt(compose, ({ ssh }) =>
      judgeItems(ssh, (id, place) => evidence(place, { discriminator: id, detail: id })),
    ),
};

/** A branch or nothing can move; a full commit cannot. */
const FULL_COMMIT = /#[0-9a-f]{40,64}(?::|$)/;
const REMOTE = /^(?:https?:\/\/|git:\/\/|git@|ssh:\/\/|github\.com\/)/;

export const buildContextNotPinned: ServiceRule = {
  ...common,
  name: 'build-context-not-pinned',
  cis: null,
  severity: 'low',
  title: 'Image is built from a remote source that can change',
  why: 'The next build may take other code than the one that was reviewed.',
  fix: 'Put the full commit behind the URL: `https://example.com/repo.git#<40 hex digits>`.',
  check: ({ compose }) =>
    whenBuilt(compose, ({ context }) =>
      judgeSetting(context, (source, place) =>
        REMOTE.test(source) && !FULL_COMMIT.test(source) ? evidence(place) : null,
      ),
    ),
};

function whenBuilt(compose: ServiceFacts['compose'], check: (build: Build) => Decision): Decision {
  return compose?.build ? check(compose.build) : notApplicable('nothing is built');
}
