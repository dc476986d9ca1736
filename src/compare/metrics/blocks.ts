/** Blocks of one scenario in one round; void ones keep their error counts and lose their times. */
import type { Block, Round } from '../../records/generated/run.ts';

export function blocksByScenario(round: Round): { scenario: string; blocks: Block[] }[] {
  const names = [...new Set(round.blocks.map((block) => block.scenario))];
  return names.map((scenario) => ({
    scenario,
    blocks: round.blocks.filter((block) => block.scenario === scenario),
  }));
}

export function timedBlocks(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.void === null && block.answers > 0);
}
