import type { Block } from '../../records/generated/run.ts';
import { measuredRounds } from '../../records/rounds.ts';
import { blocksByScenario, timedBlocks } from './blocks.ts';
import { DEFAULT_TOLERANCE, gather, NO_TIME_FROM_ELSEWHERE, type MetricFamily } from './family.ts';

/** CPU seconds that the whole stack spends for one answer: the least noisy sign of a regression. */
export const cpuPerRequest: MetricFamily = {
  name: 'cpu-per-request',
  unit: 's',
  tolerance: DEFAULT_TOLERANCE,
  floor: 0.000_02,
  fromAnotherMachine: NO_TIME_FROM_ELSEWHERE,
  summary: 'median',
  series: (run, variant) =>
    gather(
      measuredRounds(run, variant).flatMap((round) =>
        blocksByScenario(round).map(({ scenario, blocks }) => ({
          subject: scenario,
          value: perAnswer(timedBlocks(blocks)),
        })),
      ),
    ),
};

function perAnswer(blocks: readonly Block[]): number | null {
  const answers = blocks.reduce((sum, block) => sum + block.answers, 0);
  const seconds = blocks
    .flatMap((block) => Object.values(block.cpu))
    .reduce((sum, cpu) => sum + cpu.totalSeconds, 0);
  return answers === 0 ? null : seconds / answers;
}
