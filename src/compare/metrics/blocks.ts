/** Blocks of one scenario in one round; void ones keep their error counts and lose their times. */
import { badAnswerCount } from '../../records/answers.ts';
import type { Block, Errors, Round } from '../../records/generated/run.ts';

/** Above this share of bad answers, the latency of the good ones says nothing. */
export const MAX_BAD_SHARE = 0.01;

export interface ScenarioBlocks {
  scenario: string;
  blocks: Block[];
  /** Those that count for times and costs. */
  timed: Block[];
  /** Good answers of those. */
  answers: number;
  /** All blocks together had more bad answers than any time is worth, though single ones may have had none. */
  isVoid: boolean;
}

export function blocksByScenario(round: Round): ScenarioBlocks[] {
  const names = [...new Set(round.blocks.map((block) => block.scenario))];
  return names.map((scenario) => {
    const blocks = round.blocks.filter((block) => block.scenario === scenario);
    const timed = blocks.filter((block) => block.void === null && block.answers > 0);
    return {
      scenario,
      blocks,
      timed,
      answers: timed.reduce((sum, block) => sum + block.answers, 0),
      isVoid: (badShare(blocks)?.share ?? 0) > MAX_BAD_SHARE,
    };
  });
}

/** Null where nothing was asked. */
export function badShare(
  parts: readonly { answers: number; errors: Errors }[],
): { share: number; attempts: number } | null {
  const bad = parts.reduce((sum, part) => sum + badAnswerCount(part.errors), 0);
  const attempts = parts.reduce((sum, part) => sum + part.answers, bad);
  return attempts === 0 ? null : { share: bad / attempts, attempts };
}
