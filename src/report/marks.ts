/** One sign per outcome, the same everywhere in Markdown; the word is always beside it. */
import type { Budget, Metric } from '../records/generated/comparison.ts';
import type { Decision, GateDocument } from '../records/generated/gate.ts';

export const decisionMark: Record<Decision['outcome'], string> = {
  fail: '❌ fail',
  'evidence-missing': '❓ evidence missing',
  warn: '⚠️ warn',
  pass: '✅ pass',
};

export const budgetMark: Record<Budget['outcome'], string> = {
  missed: '❌',
  warn: '⚠️',
  'not-measured': '❓',
  'no-limit': '',
  met: '',
};

export const verdictWord: Record<Metric['verdict'], string> = {
  regressed: '❌ regressed',
  improved: '✅ improved',
  inconclusive: '❓ inconclusive',
  unchanged: 'unchanged',
  'no-data': 'no data',
};

export function resultMark({ result, exitCode }: GateDocument): string {
  if (exitCode === 3) return '❓';
  return { pass: '✅', warn: '⚠️', fail: '❌' }[result];
}
