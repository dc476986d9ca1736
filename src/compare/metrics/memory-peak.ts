import type { Reading, RatioFamily } from './family.ts';
import { DEFAULT_TOLERANCE } from './family.ts';
import type { Round } from '../../records/generated/run.ts';

const MIB = 1024 * 1024;
const PAGE_BYTES = 4096;

/** The highest working set of a round, over all phases. The kernel's own peak counts page cache and is left out. */
export const memoryPeak: RatioFamily = {
  kind: 'ratio',
  name: 'memory-peak',
  unit: 'bytes',
  tolerance: DEFAULT_TOLERANCE,
  floor: MIB,
  resolution: PAGE_BYTES,
  fromStoredRuns: { kind: 'same-load' },
  summary: 'median',
  read: peaks,
};

function peaks(round: Round): Reading[] {
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
