/** The head's side of a run, cut down to what is judged. */
import { measuredRounds } from '../records/rounds.ts';
import type { Round, RunRecord } from '../records/generated/run.ts';
import type {
  Endpoint,
  Scenario,
  ServiceModel,
  StackDocument,
} from '../records/generated/stack.ts';
import type { ComparePolicy } from './policy.ts';

export interface Head {
  run: RunRecord;
  /** Without those that the configuration starts and never judges. */
  services: ServiceModel[];
  /** What should have been measured, by the stack document: the run may lack some of it. */
  endpoints: readonly Endpoint[];
  scenarios: readonly Scenario[];
  /** The rounds that count. */
  rounds: Round[];
  /** Of them those that budgets are judged by: not measured beside a base, and loaded as declared. */
  alone: Round[];
}

export function headOf(
  run: RunRecord,
  stack: Pick<StackDocument, 'variants'>,
  policy: ComparePolicy,
): Head {
  const variant = stack.variants.find((candidate) => candidate.variant === 'head');
  const rounds = measuredRounds(run);
  return {
    run,
    services: (variant?.services ?? []).filter(({ name }) => policy.isJudged(name)),
    endpoints: policy.endpoints,
    scenarios: policy.scenarios,
    rounds,
    alone: rounds.filter(({ index }) => !besideBase(run).has(index)),
  };
}

function besideBase({ rounds }: RunRecord): Set<number> {
  return new Set(rounds.flatMap(({ variant, index }) => (variant === 'base' ? index : [])));
}

/** ` (median of 3 rounds)`; nothing where there is only one to speak of. */
export function overMedian(rounds: number): string {
  return rounds > 1 ? ` (median of ${rounds} rounds)` : '';
}
