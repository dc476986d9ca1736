/** Memory against what is usual: it is much the same on every machine under one load, and one run may be off. */
import { median } from '../../records/rounds.ts';
import { exactVerdict } from '../exact.ts';
import { newestOf, underThisLoad, type History } from './earlier.ts';
import type { Judged, Limits } from './judged.ts';
import type { Measurement } from './measurements.ts';

/** Of the newest runs: a level that was accepted is the usual one after three. */
const RECENT_RUNS = 5;

export function judgeMemory(
  metric: Measurement & { value: number },
  history: History,
  limits: Limits,
): Judged {
  const recent = underThisLoad(history, metric).slice(-RECENT_RUNS);
  const usual = median(recent);
  const newest = newestOf(history, metric);
  if (usual === undefined) {
    return newest === null
      ? {
          base: null,
          gated: false,
          verdict: 'no-data',
          reason: 'new: the baseline does not have it',
        }
      : {
          base: newest,
          gated: true,
          verdict: 'inconclusive',
          reason: 'no stored run was put under the same load, and memory depends on it',
        };
  }
  const said = exactVerdict(usual, metric.value, limits);
  const last = recent.at(-1) ?? usual;
  if (
    said.verdict === 'regressed' &&
    exactVerdict(last, metric.value, limits).verdict !== 'regressed'
  ) {
    return {
      base: last,
      gated: true,
      verdict: 'unchanged',
      reason: 'no more than in the newest stored run; those before it had less',
    };
  }
  const of =
    recent.length === 1 ? 'the only stored run' : `the median of ${recent.length} stored runs`;
  return { base: usual, gated: true, ...said, reason: `${said.reason}, against ${of}` };
}
