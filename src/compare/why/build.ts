/** How the two builds went; of interest only where they made something different. */
import { valueFact } from '../../records/facts.ts';
import type { Fact } from '../../records/generated/comparison.ts';
import type { VariantStack } from '../../records/generated/stack.ts';

export function buildFacts({ build: base }: VariantStack, { build: head }: VariantStack): Fact[] {
  return [
    ...valueFact('build', 'build steps', { unit: 'count', base: base.steps, head: head.steps }),
    ...valueFact('build', 'build steps from the cache (base is built first)', {
      unit: 'count',
      base: base.cachedSteps,
      head: head.cachedSteps,
    }),
    ...valueFact('build', 'build time', {
      unit: 'ms',
      base: base.durationMs,
      head: head.durationMs,
    }),
  ];
}
