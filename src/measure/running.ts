import type { StartResult } from '../stack/start.ts';
import type { Resources } from '../records/generated/run.ts';
import { phaseResources } from './resources/phase.ts';
import type { Sample, Sampler } from './resources/sampler.ts';
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

export interface Phase {
  resources: Resources[];
  samples: readonly Sample[];
}

export const NO_PHASE: Phase = { resources: [], samples: [] };

/** What each service cost while something else went on. */
export async function duringPhase(
  run: Running,
  phase: Resources['phase'],
  body: () => Promise<unknown>,
): Promise<Phase> {
  const { sampler, options } = run;
  await sampler.mark();
  const from = sampler.samples.length - 1;
  await body();
  await sampler.mark();
  const samples = sampler.samples.slice(from);
  return { samples, resources: phaseResources(phase, samples, options.limits, sampler.source) };
}
