import { evidence, judgeItems, judgeSetting, type ServiceRule } from './rule.ts';

export const privileged: ServiceRule = {
  name: 'privileged',
  cis: '5.5',
  severity: 'critical',
  defaultOn: true,
  subject: 'service',
  decidedBy: 'both',
  title: 'Container runs privileged',
  why: 'A privileged container has every capability and every device of the host, without seccomp or AppArmor: whoever breaks into it owns the host.',
  fix: 'Remove `privileged`. Give the one capability (`cap_add`) or device (`devices`) that the program needs.',
  check: ({ isolation, edit }) =>
    judgeSetting(isolation.privileged, (on, place) =>
      on ? evidence(place, { fixEdit: edit.replace(place, 'false') }) : null,
    ),
};

export const privilegedHook: ServiceRule = {
  name: 'privileged-hook',
  cis: '5.23',
  severity: 'high',
  defaultOn: true,
  subject: 'service',
  decidedBy: 'compose',
  title: 'Lifecycle hook runs privileged',
  why: 'A hook with `privileged: true` has the whole host although the container itself looks restricted.',
  fix: 'Remove `privileged` from the hook, or do its work in a one-shot service with the few rights it needs.',
  check: ({ compose, edit }) =>
    judgeItems(compose?.privilegedHooks ?? { known: [], unknown: null }, (hook, place) =>
      evidence(place, {
        discriminator: hook,
        detail: hook,
        fixEdit: edit.replace(place, 'false'),
      }),
    ),
};
