import type { Device } from '../facts/service-facts.ts';
import type { Severity } from '../findings.ts';
import { evidence, judgeItems, type ServiceRule } from './rule.ts';

export const deviceMapped: ServiceRule = {
  name: 'device-mapped',
  cis: '5.18',
  severity: 'medium',
  defaultOn: true,
  subject: 'service',
  decidedBy: 'both',
  title: 'Device of the host is given to the container',
  why: "Raw disks and memory are the host itself; other devices give a container the host's drivers to attack.",
  fix: 'Remove it from `devices`, `gpus` or `device_cgroup_rules`, or narrow the permissions (`:r`).',
  check: ({ exposure }) =>
    judgeItems(exposure.devices, (device, place) =>
      evidence(place, {
        discriminator: device.name,
        detail: device.name,
        severity: severityOf(device),
      }),
    ),
};

const RAW =
  /^\/dev\/(?:(?:sd|hd|vd|xvd)[a-z]|nvme\d|mmcblk\d|dm-\d|mapper\/|md\d|loop|mem$|kmem$|port$|kvm$)/;
/** Made to be used by programs without privileges. */
const ORDINARY =
  /^\/dev\/(?:dri|snd|fuse|net\/tun|tty(?:USB|ACM|S)\d*|video\d*|null|zero|u?random)(?:\/|$)/;

function severityOf({ kind, name }: Device): Severity | null {
  switch (kind) {
    case 'gpu':
      return 'info';
    case 'rule':
      return /^[abc]\s+\*:\*/.test(name.trim()) ? 'high' : null;
    case 'path':
      if (name === '/dev' || RAW.test(name)) return 'high';
      return ORDINARY.test(name) ? 'low' : null;
  }
}
