/** Why a run should not stand in a baseline: what it says of the stack would be held against every later one. */
import type { GateDocument } from '../../records/generated/gate.ts';
import type { RunRecord } from '../../records/generated/run.ts';
import type { StackDocument } from '../../records/generated/stack.ts';
import { headRounds } from './measurements.ts';

export const REASONS = ['partial', 'unsteady', 'void-rounds', 'failed'] as const;

export type Reason = (typeof REASONS)[number];

export type Unfit =
  | { kind: 'nothing'; text: string }
  /** The user may know better. */
  | { kind: Reason; text: string };

export interface Evidence {
  run: RunRecord;
  stack: StackDocument;
  /** Null where the run was not judged. */
  gate: Pick<GateDocument, 'result'> | null;
}

export function unfitFor({ run, stack, gate }: Evidence): Unfit[] {
  if (headRounds(run).length === 0) {
    return [{ kind: 'nothing', text: 'not one of its rounds was measured' }];
  }
  const head = stack.variants.find(({ variant }) => variant === 'head');
  if (head && head.outcome.kind !== 'started') {
    return [{ kind: 'nothing', text: 'its stack did not start' }];
  }
  return [...partial(run), ...unsteady(run), ...voidRounds(run), ...failed(gate)];
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

/** What was refused as a change must not become what is usual by itself. */
function failed(gate: Evidence['gate']): Unfit[] {
  return gate?.result === 'fail' ? [{ kind: 'failed', text: 'its gate failed' }] : [];
}
