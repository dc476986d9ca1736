import { measuredRounds } from '../../records/rounds.ts';
import { DEFAULT_TOLERANCE, gather, NO_TIME_FROM_ELSEWHERE, type MetricFamily } from './family.ts';

/** Start event to ready, of each service and of the whole stack. */
export const startup: MetricFamily = {
  name: 'startup',
  unit: 'ms',
  tolerance: DEFAULT_TOLERANCE,
  floor: 50,
  fromAnotherMachine: NO_TIME_FROM_ELSEWHERE,
  summary: 'median',
  series: (run, variant) =>
    gather(
      measuredRounds(run, variant).flatMap((round) => [
        { subject: 'stack', value: round.startup.readyMs },
        ...round.startup.services.map(({ service, readyMs }) => ({
          subject: service,
          value: readyMs,
        })),
      ]),
    ),
};
