import type { Severity } from '../findings.ts';
import {
  evidence,
  isTrue,
  judgeItems,
  notApplicable,
  notDecidable,
  pass,
  type ServiceRule,
} from './rule.ts';

/** What Docker gives without being asked (moby oci/caps/defaults.go), minus two that services hardly ever need. */
const ORDINARY = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);

const SEVERITY: Readonly<Record<string, Severity>> = {
  ALL: 'critical',
  BPF: 'high',
  DAC_READ_SEARCH: 'high',
  MAC_ADMIN: 'high',
  MAC_OVERRIDE: 'high',
  SYS_ADMIN: 'high',
  SYS_BOOT: 'high',
  SYS_MODULE: 'critical',
  SYS_PTRACE: 'high',
  SYS_RAWIO: 'high',
  IPC_LOCK: 'low',
  MKNOD: 'low',
  NET_RAW: 'low',
  SYS_NICE: 'low',
};

const PRIVILEGED = 'the container is privileged, which gives every capability';

export const capabilityAdded: ServiceRule = {
  name: 'capability-added',
  cis: '5.4',
  severity: 'medium',
  defaultOn: true,
  subject: 'service',
  decidedBy: 'both',
  title: 'Capability added',
  why: 'Each capability is a piece of what root may do. SYS_ADMIN, SYS_MODULE, SYS_PTRACE and DAC_READ_SEARCH are enough to leave the container.',
  fix: 'Remove it from `cap_add`, or replace it by a narrower one.',
  check: ({ isolation }) =>
    judgeItems(isolation.addedCapabilities, (capability, place) =>
      ORDINARY.has(capability)
        ? null
        : evidence(place, {
            discriminator: capability,
            detail: capability,
            severity: Object.hasOwn(SEVERITY, capability) ? (SEVERITY[capability] ?? null) : null,
          }),
    ),
};

export const capabilitiesNotDropped: ServiceRule = {
  name: 'capabilities-not-dropped',
  cis: '5.4',
  severity: 'low',
  defaultOn: true,
  subject: 'service',
  decidedBy: 'both',
  title: "Docker's default capabilities are not dropped",
  why: 'Docker gives 14 capabilities by default, NET_RAW (forged packets) and MKNOD among them. Most services need none.',
  fix: 'Set `cap_drop: [ALL]` and add back with `cap_add` the few that the program needs.',
  check({ isolation, place, edit }) {
    if (isTrue(isolation.privileged)) return notApplicable(PRIVILEGED);
    const dropped = isolation.droppedCapabilities;
    if (dropped.known.some(({ value }) => value === 'ALL')) return pass;
    if (dropped.unknown !== null) return notDecidable(dropped.unknown);
    const fixEdit = dropped.known.length === 0 ? edit.add(['cap_drop:', '  - ALL']) : null;
    return { kind: 'fail', evidence: [evidence(dropped.known[0]?.place ?? place, { fixEdit })] };
  },
};
