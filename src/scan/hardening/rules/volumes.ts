import { evidence, judgeItems, type ServiceRule } from './rule.ts';
import { noItems } from '../facts/setting.ts';

const common = { defaultOn: true, subject: 'service' } as const;

export const mountPropagationShared: ServiceRule = {
  ...common,
  name: 'mount-propagation-shared',
  cis: '5.20',
  severity: 'medium',
  decidedBy: 'both',
  title: 'Mounts inside the container appear on the host',
  why: 'With shared propagation the container can mount something over a folder that the host uses.',
  fix: 'Remove `shared` or `rshared`; `rslave` is enough to see what the host mounts.',
  check: ({ exposure }) =>
    judgeItems(exposure.mounts, ({ propagation, target }, place) =>
      propagation === 'shared' || propagation === 'rshared'
        ? evidence(place, { discriminator: target, detail: `${target} (${propagation})` })
        : null,
    ),
};

export const volumesFrom: ServiceRule = {
  ...common,
  name: 'volumes-from',
  cis: null,
  severity: 'info',
  decidedBy: 'both',
  title: 'Container takes over the mounts of another',
  why: 'It gets every mount of the other one, secrets and sockets included, also those that are added later.',
  fix: 'Name the volumes that it needs.',
  check: ({ exposure }) =>
    judgeItems(exposure.volumesFrom, (source, place) => {
      const name = source.replace(/:(?:ro|rw)$/, '');
      return evidence(place, { discriminator: null, detail: name });
    }),
};

export const volumeShared: ServiceRule = {
  ...common,
  name: 'volume-shared',
  cis: null,
  severity: 'info',
  defaultOn: false,
  decidedBy: 'compose',
  title: 'Several services write the same volume',
  why: 'A break-in to one can reach the others through the files. Often it is meant.',
  fix: 'Mount it read-only (`:ro`) in all services but one.',
  check: ({ compose }) =>
    judgeItems(compose?.sharedVolumes ?? noItems, (volume, place) =>
      evidence(place, { discriminator: volume, detail: volume }),
    ),
};
