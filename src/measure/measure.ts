/** All rounds of a run, written down after each one: a killed run leaves a valid, partial record. */
import { messageOf } from '../platform/errors.ts';
import type { Round, RunRecord } from '../records/generated/run.ts';
import type { StackDocument } from '../records/generated/stack.ts';
import { plainText } from '../records/text.ts';
import type { Engine } from '../stack/engine.ts';
import type { Route } from '../stack/route.ts';
import type { PreparedVariant } from '../stack/variant.ts';
import { watchDeaths } from './deaths.ts';
import { describeImages } from './images.ts';
import { cpuTimes, describeMachine, speedCheck, stealShare, type SpeedCheck } from './machine.ts';
import { pinGenerator } from './pinning.ts';
import type { RoundOptions } from './round.ts';
import { roundsOf } from './rounds.ts';

export interface MeasureOptions {
  stack: StackDocument;
  head: PreparedVariant;
  /** Undefined where nothing is compared. */
  base: PreparedVariant | undefined;
  engine: Engine;
  route: Route;
  env: NodeJS.ProcessEnv;
  secrets: Set<string>;
  signal: AbortSignal;
  /** `total` where it is known beforehand. */
  onRound: (index: number, total: number | undefined) => void;
  onStep: RoundOptions['onStep'];
  onReady: RoundOptions['onReady'];
  save: (run: RunRecord) => Promise<void>;
  /** Head was measured alone, and pairs follow. */
  onPlan: (headAlone: Round) => void;
  /** Whether a further pair of rounds would tell more. */
  decide: (run: RunRecord) => Decision;
}

export type Decision = { kind: 'more' } | { kind: 'done'; reason: string };

/** The record as it stood when measuring ended; after an interruption it is saved as partial and the error goes on. */
export async function measureRun(options: MeasureOptions): Promise<RunRecord> {
  const { stack, engine, signal } = options;
  await pinGenerator(stack.pinning.generatorCpus);
  const speedChecks: SpeedCheck[] = [speedCheck('start')];
  const timesBefore = await cpuTimes();
  const limits = limitsOf(stack);
  const run: RunRecord = {
    schemaVersion: 1,
    document: 'run',
    runId: stack.runId,
    createdAt: new Date().toISOString(),
    tool: stack.tool,
    status: { kind: 'partial', reason: 'measuring has begun' },
    environment: stack.environment,
    mode: options.base ? 'paired' : 'single',
    assumptions: stack.assumptions,
    endpoints: stack.endpoints,
    scenarios: stack.scenarios,
    machine: describeMachine(engine, stack.engine.composeVersion, speedChecks, null),
    route: options.route.kind,
    pinning: stack.pinning,
    limits,
    images: (
      await Promise.all(variantsOf(options).map((variant) => describeImages(variant, engine)))
    ).flat(),
    rounds: [],
    notices: [],
  };
  const update = async (status: RunRecord['status']) => {
    run.status = status;
    run.machine = describeMachine(
      engine,
      stack.engine.composeVersion,
      speedChecks,
      stealShare(timesBefore, await cpuTimes()),
    );
    await options.save(run);
  };
  await update(run.status);
  const ended = new AbortController();
  try {
    const projects = variantsOf(options).map(({ project }) => project.name);
    const deaths = await watchDeaths(engine, projects, ended.signal);
    for await (const rounds of roundsOf(run, { ...options, limits, deaths })) {
      run.rounds.push(...rounds);
      if (speedChecks.length === 1) speedChecks.push(speedCheck('middle'));
      await update({ kind: 'partial', reason: 'measuring was not finished' });
    }
  } catch (error) {
    await update({
      kind: 'partial',
      reason: signal.aborted ? 'interrupted' : plainText(messageOf(error)),
    });
    throw error;
  } finally {
    ended.abort();
  }
  speedChecks.push(speedCheck('end'));
  await update({ kind: 'complete' });
  if (!run.machine.steady) {
    run.notices.push({
      level: 'warning',
      code: 'machine-unsteady',
      subject: null,
      text: 'The machine was unsteady: it changed its speed, or other work took its CPUs, while this was measured.',
    });
    await options.save(run);
  }
  return run;
}

function variantsOf({ base, head }: MeasureOptions): PreparedVariant[] {
  return base ? [base, head] : [head];
}

function limitsOf(stack: StackDocument): RunRecord['limits'] {
  const services = stack.variants.flatMap((variant) => variant.services);
  return Object.fromEntries(
    services.map(({ name, cpuLimit, memoryLimitBytes }) => [
      name,
      { cpus: cpuLimit, memoryBytes: memoryLimitBytes },
    ]),
  );
}
