/** All rounds of a run, written down after each one: a killed run leaves a valid, partial record. */
import { messageOf } from '../platform/errors.ts';
import type { RunRecord } from '../records/generated/run.ts';
import type { StackDocument } from '../records/generated/stack.ts';
import { plainText } from '../records/text.ts';
import type { Engine } from '../stack/engine.ts';
import type { Route } from '../stack/route.ts';
import type { PreparedVariant } from '../stack/variant.ts';
import { describeImages } from './images.ts';
import { cpuTimes, describeMachine, speedCheck, stealShare, type SpeedCheck } from './machine.ts';
import { pinGenerator } from './pinning.ts';
import { measureRound, type RoundOptions } from './round.ts';

export interface MeasureOptions {
  stack: StackDocument;
  variant: PreparedVariant;
  engine: Engine;
  route: Route;
  env: NodeJS.ProcessEnv;
  secrets: Set<string>;
  signal: AbortSignal;
  onRound: (index: number, total: number) => void;
  onStep: RoundOptions['onStep'];
  onReady: RoundOptions['onReady'];
  save: (run: RunRecord) => Promise<void>;
}

/** The record as it stood when measuring ended; after an interruption it is saved as partial and the error goes on. */
export async function measureRun(options: MeasureOptions): Promise<RunRecord> {
  const { stack, variant, engine, signal } = options;
  const { rounds, timeBudgetMs } = stack.settings.measure;
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
    mode: 'single',
    assumptions: stack.assumptions,
    endpoints: stack.endpoints,
    scenarios: stack.scenarios,
    machine: describeMachine(engine, stack.engine.composeVersion, speedChecks, null),
    route: options.route.kind,
    pinning: stack.pinning,
    limits,
    images: await describeImages(variant, engine),
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
  const began = performance.now();
  try {
    for (let index = 0; index < rounds; index += 1) {
      const spent = performance.now() - began;
      const longest = Math.max(0, ...run.rounds.map(({ durationMs }) => durationMs));
      if (index > 0 && spent + longest > timeBudgetMs) {
        run.notices.push({
          level: 'warning',
          code: 'time-budget-spent',
          subject: null,
          text: `${index} of ${rounds} rounds fit into the time budget.`,
        });
        break;
      }
      options.onRound(index, rounds);
      run.rounds.push(await measureRound(index, { ...options, limits, signal }));
      if (index === Math.floor((rounds - 1) / 2)) speedChecks.push(speedCheck('middle'));
      await update({ kind: 'partial', reason: `${index + 1} of ${rounds} rounds are measured` });
    }
  } catch (error) {
    await update({
      kind: 'partial',
      reason: signal.aborted ? 'interrupted' : plainText(messageOf(error)),
    });
    throw error;
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

function limitsOf(stack: StackDocument): RunRecord['limits'] {
  const services = stack.variants.flatMap((variant) => variant.services);
  return Object.fromEntries(
    services.map(({ name, cpuLimit, memoryLimitBytes }) => [
      name,
      { cpus: cpuLimit, memoryBytes: memoryLimitBytes },
    ]),
  );
}
