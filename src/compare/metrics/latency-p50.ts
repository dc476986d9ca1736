import { measuredRounds } from '../../records/rounds.ts';
import { mergeLatencies } from '../../stats/latency.ts';
import { blocksByScenario, timedBlocks } from './blocks.ts';
import { DEFAULT_TOLERANCE, gather, NO_TIME_FROM_ELSEWHERE, type MetricFamily } from './family.ts';

/** The typical answer under load, all blocks of a round together. */
export const latencyP50: MetricFamily = {
  name: 'latency-p50',
  unit: 'us',
  tolerance: DEFAULT_TOLERANCE,
  floor: 50,
  fromAnotherMachine: NO_TIME_FROM_ELSEWHERE,
  summary: 'median',
  series: (run, variant) =>
    gather(
      measuredRounds(run, variant).flatMap((round) =>
        blocksByScenario(round).map(({ scenario, blocks }) => ({
          subject: scenario,
          value:
            mergeLatencies(timedBlocks(blocks).flatMap(({ latency }) => latency ?? []))?.p50Us ??
            null,
        })),
      ),
    ),
};
