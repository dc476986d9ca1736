import { badShare, blocksByScenario, MAX_BAD_SHARE } from './blocks.ts';
import type { CountFamily, Reading } from './family.ts';

/** The share of bad answers, per endpoint and per scenario. */
export const errors: CountFamily = {
  kind: 'count',
  name: 'errors',
  unit: 'ratio',
  tolerance: 0,
  floor: 0.005,
  faultAbove: MAX_BAD_SHARE,
  fromStoredRuns: {
    kind: 'nothing',
    because: 'bad answers are judged by their own limit, whatever an earlier run had',
  },
  summary: 'mean',
  read: (round) => [
    ...round.responses.map((response) => shareOf(response.endpoint, [response])),
    ...blocksByScenario(round).map(({ scenario, blocks }) => shareOf(scenario, blocks)),
  ],
};

function shareOf(subject: string, parts: Parameters<typeof badShare>[0]): Reading {
  const bad = badShare(parts);
  return bad ? { subject, value: bad.share, trials: bad.attempts } : { subject, value: null };
}
