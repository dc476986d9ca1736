import type { Round } from '../../records/generated/run.ts';
import { COMPARABLE, type CountFamily, type Reading } from './family.ts';

/** Restarts of a service within one round; one is one too many, so the worst round stands for all. */
export const restarts: CountFamily = {
  kind: 'count',
  name: 'restarts',
  unit: 'count',
  tolerance: 0,
  floor: 0,
  faultAbove: 0,
  fromAnotherMachine: COMPARABLE,
  summary: 'highest',
  read: restartsOf,
};

/** Both sources count from the container's first start, so the higher one is the count. */
function restartsOf(round: Round): Reading[] {
  return round.startup.services.map(({ service, restarts: atStart }) => ({
    subject: service,
    value: Math.max(
      atStart,
      ...round.resources
        .filter((sample) => sample.service === service)
        .map((sample) => sample.restarts),
    ),
  }));
}
