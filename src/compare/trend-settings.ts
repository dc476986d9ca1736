/** On what, and how, the stored runs were measured: a change of that is named as such, and blamed on no commit. */
import type { StoredRun } from '../records/generated/baseline.ts';
import type { TrendSetting } from '../records/generated/comparison.ts';
import { differences } from './baseline/comparable.ts';
import { trendRun } from './trend-changes.ts';
import { apart, hardwareOnly, isSameHardware } from './trend-series.ts';

/** In the order in which they came. */
export function settingsOf(runs: readonly StoredRun[]): TrendSetting[] {
  return apart(runs, isSameHardware).flatMap((alike) => {
    const [first, last] = [alike[0], alike.at(-1)];
    if (!first || !last) return [];
    const before = runs[runs.indexOf(first) - 1];
    return {
      runs: alike.length,
      first: trendRun(first),
      last: trendRun(last),
      differences: before ? differences(hardwareOnly(first), hardwareOnly(before)) : [],
    };
  });
}
