import type { Round } from '../../records/generated/run.ts';
import type { CountFamily, Reading } from './family.ts';

/** Restarts of a service within one round; one is one too many, so the worst round stands for all. */
export const restarts: CountFamily = {
  kind: 'count',
  name: 'restarts',
  unit: 'count',
  tolerance: 0,
  floor: 0,
  faultAbove: 0,
  fromStoredRuns: { kind: 'newest' },
  summary: 'highest',
  read: restartsOf,
};

function restartsOf(round: Round): Reading[] {
  return round.startup.services.map(({ service, restarts: value }) => ({
    subject: service,
    value,
  }));
}
