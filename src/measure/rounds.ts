/** Which rounds a run has, as they come. */
import type { Notice, Round, RunRecord } from '../records/generated/run.ts';
import type { StackDocument } from '../records/generated/stack.ts';
import { stopProject, type PreparedVariant } from '../stack/variant.ts';
import type { Pace } from './calibrate.ts';
import type { MeasureOptions } from './measure.ts';
import { availableMemory, bothFit } from './mode.ts';
import { measurePair, type PairOptions } from './pair.ts';
import { measureRound, startFresh, type RoundOptions } from './round.ts';

export type RoundsOptions = MeasureOptions & Pick<RoundOptions, 'limits' | 'deaths'>;

/** First head alone, for its budgets; then, with a base, pairs until the answer is clear or the time is spent. */
export async function* roundsOf(run: RunRecord, options: RoundsOptions): AsyncGenerator<Round[]> {
  const began = performance.now();
  const spentMs = () => performance.now() - began;
  yield* headAlone(run, options, spentMs);
  if (options.base) yield* pairs(run, { ...options, base: options.base }, spentMs);
}

function sideOf(options: RoundsOptions, variant: PreparedVariant): RoundOptions {
  return { ...options, variant };
}

async function* headAlone(
  run: RunRecord,
  options: RoundsOptions,
  spentMs: () => number,
): AsyncGenerator<Round[]> {
  const { rounds, timeBudgetMs } = options.stack.settings.measure;
  const total = options.base ? 1 : rounds;
  for (let index = 0; index < total; index += 1) {
    if (index > 0 && spentMs() + longestRoundMs(run) > timeBudgetMs) {
      run.notices.push(budgetSpent(`${index} of ${total} rounds`));
      return;
    }
    options.onRound(index, options.base ? undefined : total);
    yield [await measureRound(index, sideOf(options, options.head))];
  }
}

async function* pairs(
  run: RunRecord,
  options: RoundsOptions & { base: PreparedVariant },
  spentMs: () => number,
): AsyncGenerator<Round[]> {
  const { stack, base, head } = options;
  const isPaired = bothFit(run.limits, run.rounds[0], await availableMemory());
  run.mode = isPaired ? 'paired' : 'alternating';
  const measure = isPaired ? measurePair : measureNeighbours;
  const both: PairOptions = {
    base: sideOf(options, base),
    head: sideOf(options, head),
    paces: new Map<string, Pace>(),
  };
  if (run.rounds[0] && !isIdentical(stack)) options.onPlan(run.rounds[0]);
  let longestMs = 0;
  for (
    let index = 1;
    index === 1 || wantsMore(run, options, index, spentMs() + longestMs);
    index += 1
  ) {
    options.onRound(index, undefined);
    const before = spentMs();
    yield await measure(index, both);
    longestMs = Math.max(longestMs, spentMs() - before);
  }
  // The scan that follows looks at running containers, and neighbours leave none.
  if (!isPaired) await startFresh(both.head);
}

function wantsMore(
  run: RunRecord,
  { stack, decide }: RoundsOptions,
  index: number,
  thenSpentMs: number,
): boolean {
  if (isIdentical(stack) || decide(run).kind === 'done') return false;
  if (thenSpentMs <= stack.settings.measure.timeBudgetMs) return true;
  run.notices.push(budgetSpent(`${index - 1} pairs of rounds`));
  return false;
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
