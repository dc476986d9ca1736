import type { ServiceFacts } from '../facts/service-facts.ts';
import {
  evidence,
  isTrue,
  judgeSetting,
  notApplicable,
  notDecidable,
  failIfAny,
  type Decision,
  type ServiceRule,
} from './rule.ts';

const PRIVILEGED = 'the container is privileged, which turns this off anyway';

export const noNewPrivileges: ServiceRule = {
  name: 'new-privileges-allowed',
  cis: '5.26',
  severity: 'low',
  defaultOn: true,
  subject: 'service',
  decidedBy: 'both',
  engineOverrides: true,
  title: 'Processes may gain privileges',
  why: 'Without `no-new-privileges` a setuid program in the image (su, mount, ping) can make an ordinary user root.',
  fix: 'Add `no-new-privileges:true` to `security_opt`.',
  check: ({ isolation, place, edit }) =>
    judgeSetting(isolation.noNewPrivileges, (on, optionPlace) => {
      if (on) return null;
      const noOptions = isolation.securityOptions.known.length === 0;
      return evidence(optionPlace ?? place, {
        fixEdit: optionPlace
          ? edit.replace(optionPlace, 'no-new-privileges:true')
          : noOptions
            ? edit.add(['security_opt:', '  - no-new-privileges:true'])
            : null,
      });
    }),
};

export const seccompDisabled: ServiceRule = {
  name: 'seccomp-disabled',
  cis: '5.22',
  severity: 'high',
  defaultOn: true,
  subject: 'service',
  decidedBy: 'both',
  title: 'Seccomp is off',
  why: 'The default profile blocks about 50 system calls that are hardly used except to attack the kernel.',
  fix: 'Remove `seccomp=unconfined` from `security_opt`, or give a profile that allows the one call that is missing.',
  check: ({ isolation }) =>
    unlessPrivileged(isolation, () =>
      judgeSetting(isolation.seccomp, (state, place) => (state === 'off' ? evidence(place) : null)),
    ),
};

export const appArmorDisabled: ServiceRule = {
  name: 'apparmor-disabled',
  cis: '5.2',
  severity: 'medium',
  defaultOn: true,
  subject: 'service',
  decidedBy: 'both',
  title: 'AppArmor does not confine the container',
  why: "AppArmor keeps a container away from the host's kernel settings even when another barrier fails.",
  fix: 'Remove `apparmor=unconfined` from `security_opt`, or name a profile of your own.',
  check: ({ isolation }) => unlessPrivileged(isolation, () => confinement(isolation.appArmor)),
};

export const seLinuxDisabled: ServiceRule = {
  name: 'selinux-disabled',
  cis: '5.3',
  severity: 'medium',
  defaultOn: true,
  subject: 'service',
  decidedBy: 'both',
  title: 'SELinux does not confine the container',
  why: 'Without its label the container may touch the files of other containers and of the host.',
  fix: 'Remove `label=disable` from `security_opt`; mark shared folders with `:z` or `:Z` instead.',
  check: ({ isolation }) => unlessPrivileged(isolation, () => confinement(isolation.seLinux)),
};

export const systemPathsUnconfined: ServiceRule = {
  name: 'system-paths-unconfined',
  cis: null,
  severity: 'high',
  defaultOn: true,
  subject: 'service',
  decidedBy: 'both',
  title: 'Parts of /proc and /sys are not masked',
  why: 'Docker hides what a container could use against the kernel (/proc/kcore, /proc/sysrq-trigger, /sys/firmware); `systempaths=unconfined` shows it all.',
  fix: 'Remove `systempaths=unconfined` from `security_opt`.',
  check: ({ isolation }) =>
    unlessPrivileged(isolation, () =>
      judgeSetting(isolation.systemPathsMasked, (masked, place) =>
        masked ? null : evidence(place),
      ),
    ),
};

export const securityOptionsNotSet: ServiceRule = {
  name: 'security-options-not-set',
  cis: null,
  severity: 'info',
  defaultOn: false,
  subject: 'service',
  decidedBy: 'both',
  title: 'No security option is set',
  why: "Docker's defaults apply. That is fine for most stacks; the rules on single options say what matters.",
  fix: 'Set `security_opt`, with `no-new-privileges:true` at least.',
  check: ({ isolation, place }) =>
    failIfAny(
      isolation.securityOptions.known.length === 0 && isolation.securityOptions.unknown === null
        ? [evidence(place)]
        : [],
      isolation.securityOptions.known.length === 0 ? isolation.securityOptions.unknown : null,
    ),
};

function unlessPrivileged(
  { privileged }: ServiceFacts['isolation'],
  check: () => Decision,
): Decision {
  return isTrue(privileged) ? notApplicable(PRIVILEGED) : check();
}

function confinement(setting: ServiceFacts['isolation']['appArmor']): Decision {
  if (setting.kind === 'unknown') return notDecidable(setting.why);
  if (setting.value === 'unsupported') return notApplicable('the host does not have it');
  return failIfAny(setting.value === 'off' ? [evidence(setting.place)] : []);
}
