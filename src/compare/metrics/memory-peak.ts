import type { Round } from '../../records/generated/run.ts';
import { measuredRounds } from '../../records/rounds.ts';
import { COMPARABLE, DEFAULT_TOLERANCE, gather, type MetricFamily } from './family.ts';

const MIB = 1024 * 1024;

/** The highest working set of a round, over all phases. The kernel's own peak counts page cache and is left out. */
export const memoryPeak: MetricFamily = {
  name: 'memory-peak',
  unit: 'bytes',
  tolerance: DEFAULT_TOLERANCE,
  floor: MIB,
  fromAnotherMachine: COMPARABLE,
  summary: 'median',
  series: (run, variant) => gather(measuredRounds(run, variant).flatMap(peaks)),
};

function peaks(round: Round): { subject: string; value: number }[] {
  const services = [...new Set(round.resources.map((sample) => sample.service))];
  return services.map((subject) => ({
    subject,
    value: Math.max(
      ...round.resources
        .filter((sample) => sample.service === subject)
        .map((sample) => sample.memory.workingSetBytes),
    ),
  }));
}
