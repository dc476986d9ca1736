import { normalHostPath, sensitivity } from './host-path.ts';
import { evidence, judgeItems, type ServiceRule } from './rule.ts';

export const sensitiveHostPath: ServiceRule = {
  name: 'sensitive-host-path',
  cis: '5.6',
  severity: 'high',
  defaultOn: true,
  subject: 'service',
  decidedBy: 'both',
  title: 'Sensitive folder of the host is mounted',
  why: "What the container can write there, it can use to take over the host; what it can read there may be the host's secrets.",
  fix: 'Mount only the one file or folder that the program needs, with `:ro` where it only reads, or use a named volume.',
  check: ({ exposure }) =>
    judgeItems(exposure.mounts, (mount, place) => {
      if (mount.type !== 'bind') return null;
      const found = sensitivity(mount.source, mount.readOnly);
      if (!found) return null;
      const path = normalHostPath(mount.source);
      return evidence(place, {
        discriminator: path,
        severity: found.severity,
        detail: `${path} (${found.what}), ${mount.readOnly ? 'read-only' : 'writable'}`,
      });
    }),
};
