import { measuredRounds } from '../../records/rounds.ts';
import { DEFAULT_TOLERANCE, gather, NO_TIME_FROM_ELSEWHERE, type MetricFamily } from './family.ts';

/** The typical answer of an endpoint on one quiet connection. */
export const responseP50: MetricFamily = {
  name: 'response-p50',
  unit: 'us',
  tolerance: DEFAULT_TOLERANCE,
  floor: 50,
  fromAnotherMachine: NO_TIME_FROM_ELSEWHERE,
  summary: 'median',
  series: (run, variant) =>
    gather(
      measuredRounds(run, variant).flatMap((round) =>
        round.responses.map(({ endpoint, latency }) => ({
          subject: endpoint,
          value: latency?.p50Us ?? null,
        })),
      ),
    ),
};
