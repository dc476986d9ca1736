/** Paired runs for the tests of comparisons: what a test says of a round's figures, and the rest as in every other. */
import type { Round, RunRecord } from '../../../src/records/generated/run.ts';
import type { StackDocument } from '../../../src/records/generated/stack.ts';
import {
  aBlock,
  aLatency,
  anImage,
  aRound,
  aRun,
  aServiceStartup,
  aStack,
  aVariant,
  MIB,
  noErrors,
  someCpu,
  someMemory,
  someResources,
} from '../../support/documents.ts';
import { normal, seeded, type Random } from '../../support/random.ts';

/** Figures of one round of one variant. */
export interface Figures {
  p50Us: number;
  cpuSeconds: number;
  readyMs: number;
  memoryMib: number;
  /** Bad answers of every block. */
  bad: number;
  restarts: number;
  oomKills: number;
}

/** Good answers of every block, of which a round has four. */
export const ANSWERS = 100;
const BLOCKS = 4;

export function roundOf(
  index: number,
  variant: Round['variant'],
  figures: Partial<Figures> = {},
): Round {
  const { p50Us, cpuSeconds, readyMs, memoryMib, bad, restarts, oomKills } = {
    p50Us: 2_000,
    cpuSeconds: 0.001,
    readyMs: 800,
    memoryMib: 64,
    bad: 0,
    restarts: 0,
    oomKills: 0,
    ...figures,
  };
  const block = aBlock({
    answers: ANSWERS,
    intended: ANSWERS + bad,
    errors: noErrors({ unexpectedStatus: bad }),
    latency: aLatency(Array.from({ length: ANSWERS }, () => p50Us)),
    void: bad / (ANSWERS + bad) > 0.01 ? 'over 1 % bad answers' : null,
    cpu: { gateway: someCpu({ totalSeconds: cpuSeconds * ANSWERS }) },
  });
  return aRound({
    index,
    variant,
    startup: {
      services: [aServiceStartup({ readyMs, restarts })],
      readyMs,
      criticalPath: ['gateway'],
    },
    responses: [],
    blocks: Array.from({ length: BLOCKS }, () => block),
    resources: [
      someResources({
        phase: 'load',
        oomKills,
        memory: someMemory({ workingSetBytes: memoryMib * MIB }),
      }),
    ],
  });
}

type SideFigures = Partial<Figures> | ((index: number) => Partial<Figures>);

/** Pairs as `measure` makes them: first a round of head alone, then so many pairs, numbered from 1. */
export function pairedRun(
  count: number,
  sides: { base?: SideFigures; head?: SideFigures } = {},
  overrides: Partial<RunRecord> = {},
): RunRecord {
  const figures = (side: SideFigures | undefined, index: number) =>
    typeof side === 'function' ? side(index) : side;
  const pairs = Array.from({ length: count }, (_, at) => at + 1).flatMap((index) => [
    roundOf(index, 'base', figures(sides.base, index)),
    roundOf(index, 'head', figures(sides.head, index)),
  ]);
  return aRun({
    mode: 'paired',
    images: [anImage({ variant: 'base' }), anImage({ variant: 'head' })],
    rounds: [aRound({ index: 0, variant: 'head' }), ...pairs],
    ...overrides,
  });
}

/** Everything that is a ratio, so much larger, and off by so much in each round. */
export function noisy(
  change: number,
  sd: number,
  seed: number,
): (index: number) => Partial<Figures> {
  const random: Random = seeded(seed);
  const factor = () => (1 + change) * Math.exp(normal(random) * sd);
  const rounds = Array.from({ length: 64 }, () => ({
    p50Us: 2_000 * factor(),
    cpuSeconds: 0.001 * factor(),
    readyMs: 800 * factor(),
    memoryMib: 64 * factor(),
  }));
  return (index) => rounds[index] ?? {};
}

/** Both variants started, with the same services. */
export function pairedStack(overrides: Partial<StackDocument> = {}): StackDocument {
  return aStack({
    base: { kind: 'commit', sha: 'a'.repeat(40), because: 'the merge base', copied: [] },
    variants: [aVariant({ variant: 'base', project: 'cg-a1b2c3d4-base' }), aVariant()],
    ...overrides,
  });
}
