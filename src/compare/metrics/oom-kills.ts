import type { Round } from '../../records/generated/run.ts';
import type { CountFamily, Reading } from './family.ts';

/** Processes of a service that the kernel killed for lack of memory, within one round. */
export const oomKills: CountFamily = {
  kind: 'count',
  name: 'oom-kills',
  unit: 'count',
  tolerance: 0,
  floor: 0,
  faultAbove: 0,
  fromStoredRuns: { kind: 'newest' },
  summary: 'highest',
  read: killsOf,
};

/** The engine says it of a container, the kernel of each process. */
function killsOf(round: Round): Reading[] {
  return round.startup.services.map(({ service, oomKilled }) => ({
    subject: service,
    value: Math.max(
      oomKilled ? 1 : 0,
      ...round.resources
        .filter((sample) => sample.service === service)
        .map((sample) => sample.oomKills),
    ),
  }));
}
