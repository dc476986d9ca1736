import { evidence, judgeItems, judgeSetting, type ServiceRule } from './rule.ts';

export const runsAsRoot: ServiceRule = {
  name: 'runs-as-root',
  cis: '4.1',
  severity: 'medium',
  defaultOn: true,
  subject: 'service',
  decidedBy: 'both',
  engineOverrides: true,
  title: 'Container runs as root',
  why: 'Root in a container is root on the host as soon as any one barrier fails.',
  fix: 'Add USER with a number above 0 to the Dockerfile, or set `user` in the Compose file.',
  check: ({ isolation, place }) =>
    judgeSetting(isolation.user, (user, written) =>
      isRoot(user) ? evidence(written ?? place) : null,
    ),
};

/** No user, root or 0 in any spelling, whatever the group: `0:1000`, `root:x`, `00`. */
function isRoot(user: string): boolean {
  const [name = ''] = user.trim().split(':');
  return name === '' || name === 'root' || /^0+$/.test(name);
}

/** Groups that own devices, password files or the engine's socket. */
const POWERFUL_GROUPS = new Set([
  '0',
  'root',
  'docker',
  'disk',
  'shadow',
  'sudo',
  'wheel',
  'kmem',
  'adm',
]);

export const powerfulGroupAdded: ServiceRule = {
  name: 'powerful-group-added',
  cis: null,
  severity: 'medium',
  defaultOn: true,
  subject: 'service',
  decidedBy: 'both',
  title: 'Process is put into a powerful group',
  why: "Members of `docker`, `disk` or `root` can reach the engine's socket, raw disks or root's files.",
  fix: 'Remove it from `group_add`.',
  check: ({ isolation }) =>
    judgeItems(isolation.addedGroups, (group, place) =>
      POWERFUL_GROUPS.has(group) ? evidence(place, { discriminator: group, detail: group }) : null,
    ),
};
