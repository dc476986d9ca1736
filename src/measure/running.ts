import type { StartResult } from '../stack/start.ts';
import type { Resources } from '../records/generated/run.ts';
import { phaseResources } from './resources/phase.ts';
import type { Sampler } from './resources/sampler.ts';
import type { RoundOptions } from './round.ts';
import type { Values } from './templates.ts';

/** A stack that is up, in the middle of its round. */
export interface Running {
  start: StartResult;
  values: Values;
  options: RoundOptions;
  sampler: Sampler;
  /** performance.now() of the round's beginning. */
  beganAt: number;
}

/** What each service cost while something else went on. */
export async function duringPhase(
  run: Running,
  phase: Resources['phase'],
  body: () => Promise<unknown>,
): Promise<Resources[]> {
  const { sampler, options } = run;
  await sampler.mark();
  const from = sampler.samples.length - 1;
  await body();
  await sampler.mark();
  return phaseResources(phase, sampler.samples.slice(from), options.limits, sampler.source);
}
