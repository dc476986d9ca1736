import { DEFAULT_TOLERANCE, type RatioFamily } from './family.ts';

/** The subject of what is measured of all services together. */
export const STACK = 'stack';

/** Start event to ready, of each service and of the whole stack. */
export const startup: RatioFamily = {
  kind: 'ratio',
  name: 'startup',
  unit: 'ms',
  tolerance: DEFAULT_TOLERANCE,
  floor: 50,
  // The poll interval.
  resolution: 4,
  fromStoredRuns: { kind: 'same-machine' },
  summary: 'median',
  read: ({ startup: { readyMs, services } }) => [
    { subject: STACK, value: readyMs },
    ...services.map((service) => ({ subject: service.service, value: service.readyMs })),
  ],
};
