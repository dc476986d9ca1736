/** What should have been asked and was not: missing evidence. What was asked and failed is in badAnswers. */
import { badAnswerCount } from '../records/answers.ts';
import type { ComparisonDocument } from '../records/generated/comparison.ts';
import type { Answers } from './bad-answers.ts';
import type { Head } from './head.ts';

type Unmeasured = ComparisonDocument['unmeasured'][number];

export function unmeasured(head: Head, answers: readonly Answers[]): Unmeasured[] {
  if (head.rounds.length === 0) return [{ subject: 'stack', text: noRound(head) }];
  return answers
    .filter(({ good, errors }) => good + badAnswerCount(errors) === 0)
    .map(({ subject, phase }) => ({
      subject,
      text:
        phase === 'load'
          ? `the scenario ${subject} was not run in any round`
          : `${subject} was not asked in any round`,
    }));
}

function noRound(head: Head): string {
  const reasons = head.run.rounds.flatMap(({ variant, outcome }) =>
    variant === 'head' && outcome.kind === 'void' ? outcome.reason : [],
  );
  const because = [...new Set(reasons)].join('; ');
  return because === ''
    ? 'no round was measured'
    : `no round was measured: all ${reasons.length} are void (${because})`;
}
