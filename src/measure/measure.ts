/** All rounds of a run, written down after each one: a killed run leaves a valid, partial record. */
import { messageOf } from '../platform/errors.ts';
import type { Notice, Round, RunRecord } from '../records/generated/run.ts';
import type { StackDocument } from '../records/generated/stack.ts';
import { plainText } from '../records/text.ts';
import type { Engine } from '../stack/engine.ts';
import type { Route } from '../stack/route.ts';
import { stopProject, type PreparedVariant } from '../stack/variant.ts';
import { describeImages } from './images.ts';
import { cpuTimes, describeMachine, speedCheck, stealShare, type SpeedCheck } from './machine.ts';
import { pinGenerator } from './pinning.ts';
import type { Pace } from './calibrate.ts';
import { availableMemory, bothFit } from './mode.ts';
import { measurePair, type PairOptions } from './pair.ts';
import { measureRound, startFresh, type RoundOptions } from './round.ts';

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
  try {
    for await (const rounds of roundsOf(run, { ...options, limits })) {
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

type RoundsOptions = MeasureOptions & { limits: RunRecord['limits'] };

/** As they come: first head alone, for its budgets; then, with a base, pairs until the answer is clear or the time is spent. */
async function* roundsOf(run: RunRecord, options: RoundsOptions): AsyncGenerator<Round[]> {
  const { stack, base, head } = options;
  const { timeBudgetMs } = stack.settings.measure;
  const began = performance.now();
  const sideOf = (variant: PreparedVariant): RoundOptions => ({ ...options, variant });
  const singles = base ? 1 : stack.settings.measure.rounds;
  for (let index = 0; index < singles; index += 1) {
    const isSpent = performance.now() - began + longestRoundMs(run) > timeBudgetMs;
    if (index > 0 && isSpent)
      return void run.notices.push(budgetSpent(`${index} of ${singles} rounds`));
    options.onRound(index, base ? undefined : singles);
    yield [await measureRound(index, sideOf(head))];
  }
  if (!base) return;
  const isPaired = bothFit(run.limits, run.rounds[0], await availableMemory());
  run.mode = isPaired ? 'paired' : 'alternating';
  const measure = isPaired ? measurePair : measureNeighbours;
  const paces = new Map<string, Pace>();
  let pairMs = 0;
  for (let index = 1; ; index += 1) {
    if (index > 1) {
      if (isIdentical(stack) || options.decide(run).kind === 'done') break;
      if (performance.now() - began + pairMs > timeBudgetMs) {
        run.notices.push(budgetSpent(`${index - 1} pairs of rounds`));
        break;
      }
    }
    options.onRound(index, undefined);
    const pairBegan = performance.now();
    yield await measure(index, { base: sideOf(base), head: sideOf(head), paces });
    pairMs = Math.max(pairMs, performance.now() - pairBegan);
  }
  // The scan that follows looks at running containers, and neighbours leave none.
  if (!isPaired) await startFresh(sideOf(head));
}

/** Nothing changed: one pair shows what the machine makes of that. */
function isIdentical({ variants, identical }: StackDocument): boolean {
  const services = variants.flatMap((variant) => variant.services.map(({ name }) => name));
  return services.every((name) => identical.includes(name));
}

/** Rounds in the order A B B A: each pair is two neighbours, and a drift of the machine meets both variants alike. */
async function measureNeighbours(index: number, { base, head }: PairOptions): Promise<Round[]> {
  const order = index % 2 === 0 ? [base, head] : [head, base];
  const rounds: Round[] = [];
  for (const side of order) {
    rounds.push(await measureRound(index, side));
    await stopProject(side.variant.project.name, side.engine, {
      keepVolumes: false,
      env: side.env,
    });
  }
  return rounds;
}

function longestRoundMs(run: RunRecord): number {
  return Math.max(0, ...run.rounds.map(({ durationMs }) => durationMs));
}

function budgetSpent(what: string): Notice {
  return {
    level: 'info',
    code: 'time-budget-spent',
    subject: null,
    text: `${what} fit into the time budget.`,
  };
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
