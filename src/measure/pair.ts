/**
 * One paired round: base and head started afresh one after the other, then loaded in short bursts that alternate, so that
 * whatever the machine does meets both.
 */
import { sleep, wallMs } from '../platform/clock.ts';
import { InterruptedError } from '../platform/errors.ts';
import type { Block, Round } from '../records/generated/run.ts';
import type { Endpoint, Scenario, StackDocument } from '../records/generated/stack.ts';
import { alternate } from './alternate.ts';
import type { Pace } from './calibrate.ts';
import { memoryGrowth } from './resources/growth.ts';
import { phaseResources, timelineOf } from './resources/phase.ts';
import { startSampler } from './resources/sampler.ts';
import {
  emptyMeasures,
  endOfRound,
  startFresh,
  type Fresh,
  type Measures,
  type RoundOptions,
} from './round.ts';
import type { Running } from './running.ts';

export interface PairOptions {
  base: RoundOptions;
  head: RoundOptions;
  /** Scenario → pace; found in the first pair, kept for all. */
  paces: Map<string, Pace>;
}

const IDLE_MS = 500;

export function measurePair(index: number, { base, head, paces }: PairOptions): Promise<Round[]> {
  return measureTogether(index, index % 2 === 0 ? [base, head] : [head, base], paces);
}

/** Of two sides or more: the corpus of bench/detection has many. They start in the order given. */
export async function measureTogether(
  index: number,
  sides: readonly RoundOptions[],
  paces: PairOptions['paces'],
): Promise<Round[]> {
  const began = performance.now();
  const startedAt = new Date().toISOString();
  const fresh = await startInTurn(sides);
  const failed = fresh.some(({ failure }) => failure !== undefined);
  const measures = failed ? undefined : await measureAll(sides, fresh, paces);
  const durationMs = performance.now() - began;
  return Promise.all(
    sides.map(async (side, place) => {
      const own = fresh[place];
      if (!own) throw new Error('every side of a pair was started');
      const { intervalMs } = side.stack.settings.measure;
      const measured = measures?.[place] ?? emptyMeasures(intervalMs);
      const round = await endOfRound(own, measured, side);
      return {
        index,
        variant: side.variant.variant,
        startedAt,
        durationMs: durationMs / sides.length,
        ...round,
      };
    }),
  );
}

/** Each start-up is timed while the others are absent or paused. */
async function startInTurn(sides: readonly RoundOptions[]): Promise<Fresh[]> {
  const fresh: Fresh[] = [];
  const up: RoundOptions[] = [];
  for (const side of sides) {
    side.onStep(`starting ${side.variant.variant}`);
    for (const other of up) await other.engine.pause(other.variant.project.name);
    try {
      fresh.push(await startFresh(side));
    } finally {
      for (const other of up) await other.engine.unpause(other.variant.project.name);
    }
    up.push(side);
  }
  return fresh;
}

async function measureAll(
  sides: readonly RoundOptions[],
  fresh: readonly Fresh[],
  paces: Map<string, Pace>,
): Promise<Measures[]> {
  const running = await Promise.all(sides.map((side, place) => watch(side, fresh[place])));
  const { signal, stack, onStep } = running[0]?.options ?? missing();
  try {
    onStep('idle');
    await Promise.all(running.map(({ sampler }) => sampler.mark()));
    await sleep(IDLE_MS, signal);
    await Promise.all(running.map(({ sampler }) => sampler.mark()));
    const idleEnds = running.map(({ sampler }) => sampler.samples.length);
    const blocks = running.map((): Block[] => []);
    for (const { scenario, endpoint } of compared(stack)) {
      onStep(`alternating ${scenario.id}`);
      const added = await alternate(scenario, endpoint, running, paces);
      if (signal.aborted) throw new InterruptedError('interrupted while measuring');
      added.forEach((own, place) => blocks[place]?.push(...own));
    }
    return running.map((side, place) =>
      measuresOf(side, blocks[place] ?? [], idleEnds[place] ?? 0),
    );
  } finally {
    await Promise.all(running.map(({ sampler }) => sampler.stop()));
  }
}

/** What both variants have and what may have changed; where nothing did, everything: an A/A pair shows what the machine does. */
function compared(stack: StackDocument): { scenario: Scenario; endpoint: Endpoint }[] {
  const services = stack.variants.flatMap(({ services: own }) => own.map(({ name }) => name));
  const allSame = services.every((name) => stack.identical.includes(name));
  return stack.scenarios
    .filter(({ budgets }) => budgets)
    .flatMap((scenario) => {
      const endpoint = stack.endpoints.find(({ id }) => id === scenario.endpoint);
      // What only head has is measured in its own round.
      if (!endpoint || endpoint.isNew) return [];
      const isSame = stack.identical.includes(endpoint.service);
      return isSame && !allSame ? [] : [{ scenario, endpoint }];
    });
}

function missing(): never {
  throw new Error('a pair has two sides');
}

async function watch(options: RoundOptions, fresh: Fresh | undefined): Promise<Running> {
  const { start, values } = fresh ?? missing();
  const sampler = await startSampler(start.containers, options.engine, {
    route: options.route.kind === 'container-address' ? 'cgroup' : 'engine-api',
    intervalMs: options.stack.settings.measure.intervalMs,
    signal: options.signal,
  });
  return {
    start,
    values,
    options,
    sampler,
    beganAt: performance.now() - (wallMs() - start.beganAt),
  };
}

function measuresOf(
  { sampler, options, beganAt }: Running,
  blocks: Block[],
  idleEnd: number,
): Measures {
  const idle = sampler.samples.slice(0, idleEnd);
  const load = sampler.samples.slice(Math.max(0, idleEnd - 1));
  return {
    responses: [],
    blocks,
    resources: [
      ...phaseResources('idle', idle, options.limits, sampler.source),
      ...phaseResources('load', load, options.limits, sampler.source),
    ],
    memoryGrowth: memoryGrowth({ idle, load, after: load.slice(-1) }),
    // The resources say it; two timelines of every pair would outgrow the record.
    timeline: timelineOf([], beganAt, options.stack.settings.measure.intervalMs),
    notices: [],
  };
}
