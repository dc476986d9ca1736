import type { Metric } from '../../records/generated/comparison.ts';

/** What stored runs say of one metric. */
export type Judged = Pick<Metric, 'base' | 'gated' | 'verdict' | 'reason'> &
  Partial<Pick<Metric, 'change' | 'interval'>>;

export interface Limits {
  tolerance: number;
  floor: number;
}
