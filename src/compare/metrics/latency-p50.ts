import { mergeLatencies } from '../../stats/latency.ts';
import { blocksByScenario } from './blocks.ts';
import { DEFAULT_TOLERANCE, type RatioFamily } from './family.ts';

/** The typical answer under load, all blocks of a round together. */
export const latencyP50: RatioFamily = {
  kind: 'ratio',
  name: 'latency-p50',
  unit: 'us',
  tolerance: DEFAULT_TOLERANCE,
  floor: 20,
  resolution: 1,
  fromStoredRuns: { kind: 'same-machine' },
  summary: 'median',
  read: (round) =>
    blocksByScenario(round).map(({ scenario, timed, answers, isVoid }) => ({
      subject: scenario,
      value: mergeLatencies(timed.flatMap(({ latency }) => latency ?? []))?.p50Us ?? null,
      answers,
      isVoid,
    })),
};
