import { badAnswerCount } from '../../records/answers.ts';
import type { Errors } from '../../records/generated/run.ts';
import { measuredRounds } from '../../records/rounds.ts';
import { blocksByScenario } from './blocks.ts';
import { gather, type MetricFamily } from './family.ts';

/** The share of bad answers, per endpoint and per scenario. */
export const errors: MetricFamily = {
  name: 'errors',
  unit: 'ratio',
  tolerance: 0,
  floor: 0.01,
  fromAnotherMachine: {
    kind: 'not-comparable',
    because: 'bad answers are judged by their own limit, whatever an earlier run had',
  },
  summary: 'median',
  series: (run, variant) =>
    gather(
      measuredRounds(run, variant).flatMap((round) => [
        ...round.responses.map((response) => ({
          subject: response.endpoint,
          value: badShare([response]),
        })),
        ...blocksByScenario(round).map(({ scenario, blocks }) => ({
          subject: scenario,
          value: badShare(blocks),
        })),
      ]),
    ),
};

function badShare(parts: readonly { answers: number; errors: Errors }[]): number | null {
  const bad = parts.reduce((sum, part) => sum + badAnswerCount(part.errors), 0);
  const all = parts.reduce((sum, part) => sum + part.answers, bad);
  return all === 0 ? null : bad / all;
}
