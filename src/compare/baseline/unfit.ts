/** Why a run should not stand in a baseline: what it says of the stack would be held against every later one. */
import type { RunRecord } from '../../records/generated/run.ts';
import type { StackDocument } from '../../records/generated/stack.ts';
import { headRounds } from './measurements.ts';

export const REASONS = ['partial', 'unsteady', 'void-rounds'] as const;

export type Reason = (typeof REASONS)[number];

export type Unfit =
  | { kind: 'nothing'; text: string }
  /** The user may know better. */
  | { kind: Reason; text: string };

export function unfitFor(run: RunRecord, stack: StackDocument | null): Unfit[] {
  if (headRounds(run).length === 0) {
    return [{ kind: 'nothing', text: 'not one of its rounds was measured' }];
  }
  const head = stack?.variants.find(({ variant }) => variant === 'head');
  if (head && head.outcome.kind !== 'started') {
    return [{ kind: 'nothing', text: 'its stack did not start' }];
  }
  return [...partial(run), ...unsteady(run), ...voidRounds(run)];
}

function partial({ status }: RunRecord): Unfit[] {
  return status.kind === 'partial'
    ? [{ kind: 'partial', text: `it is partial (${status.reason})` }]
    : [];
}

function unsteady({ machine }: RunRecord): Unfit[] {
  return machine.steady
    ? []
    : [{ kind: 'unsteady', text: 'the machine did not keep its speed while it was measured' }];
}

function voidRounds({ rounds }: RunRecord): Unfit[] {
  const ofHead = rounds.filter(({ variant }) => variant === 'head');
  const reasons = ofHead.flatMap(({ outcome }) => (outcome.kind === 'void' ? outcome.reason : []));
  return reasons.length === 0
    ? []
    : [
        {
          kind: 'void-rounds',
          text: `${reasons.length} of its ${ofHead.length} rounds are void (${[...new Set(reasons)].join('; ')})`,
        },
      ];
}
