import { badShare, MAX_BAD_SHARE } from './blocks.ts';
import { DEFAULT_TOLERANCE, type RatioFamily } from './family.ts';

/** The typical answer of an endpoint on one quiet connection. */
export const responseP50: RatioFamily = {
  kind: 'ratio',
  name: 'response-p50',
  unit: 'us',
  tolerance: DEFAULT_TOLERANCE,
  floor: 20,
  resolution: 1,
  fromStoredRuns: { kind: 'same-machine' },
  summary: 'median',
  read: (round) =>
    round.responses.map((response) => ({
      subject: response.endpoint,
      value: response.latency?.p50Us ?? null,
      isVoid: (badShare([response])?.share ?? 0) > MAX_BAD_SHARE,
    })),
};
