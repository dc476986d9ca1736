import { blocksByScenario, type ScenarioBlocks } from './blocks.ts';
import { DEFAULT_TOLERANCE, type RatioFamily } from './family.ts';

/** CPU seconds that the whole stack spends for one answer: the least noisy sign of a regression. */
export const cpuPerRequest: RatioFamily = {
  kind: 'ratio',
  name: 'cpu-per-request',
  unit: 's',
  tolerance: DEFAULT_TOLERANCE,
  floor: 0.000_005,
  resolution: 0.000_000_1,
  fromStoredRuns: { kind: 'same-machine' },
  summary: 'median',
  read: (round) =>
    blocksByScenario(round).map((scenario) => ({
      subject: scenario.scenario,
      value: perAnswer(scenario),
      answers: scenario.answers,
      isVoid: scenario.isVoid,
    })),
};

function perAnswer({ timed, answers }: ScenarioBlocks): number | null {
  const seconds = timed
    .flatMap((block) => Object.values(block.cpu))
    .reduce((sum, cpu) => sum + cpu.totalSeconds, 0);
  return answers === 0 ? null : seconds / answers;
}
