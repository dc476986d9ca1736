/** Endpoints and scenarios that answered, and answered wrongly: fast errors must never look like speed. */
import {
  addBadAnswers,
  badAnswerCount,
  describeBadAnswers,
  type BadAnswerCounts,
} from '../records/answers.ts';
import type { BadAnswers } from '../records/generated/comparison.ts';
import type { Endpoint } from '../records/generated/stack.ts';
import { formatCount } from '../records/units.ts';
import type { Head } from './head.ts';
import { MAX_BAD_SHARE } from './metrics/blocks.ts';

/** What an endpoint or scenario got over all rounds that count. */
export interface Answers extends BadAnswerCounts {
  service: string;
  subject: string;
  phase: BadAnswers['phase'];
  endpoint: Endpoint | undefined;
  good: number;
}

export function answersOf(head: Head): Answers[] {
  const responses = head.endpoints.map((endpoint) => ({
    service: endpoint.service,
    subject: endpoint.id,
    phase: 'response' as const,
    endpoint,
    ...total(
      head.rounds.flatMap((round) =>
        round.responses.filter((response) => response.endpoint === endpoint.id),
      ),
    ),
  }));
  const loads = head.scenarios.map((scenario) => {
    const endpoint = head.endpoints.find((candidate) => candidate.id === scenario.endpoint);
    return {
      service: endpoint?.service ?? scenario.endpoint,
      subject: scenario.id,
      phase: 'load' as const,
      endpoint,
      ...total(
        head.rounds.flatMap((round) =>
          round.blocks.filter((block) => block.scenario === scenario.id),
        ),
      ),
    };
  });
  return [...responses, ...loads];
}

function total(parts: readonly (BadAnswerCounts & { answers: number })[]) {
  return {
    good: parts.reduce((sum, part) => sum + part.answers, 0),
    ...addBadAnswers(parts),
  };
}

export function badAnswers(all: readonly Answers[]): BadAnswers[] {
  return all.flatMap((answers) => {
    const bad = badAnswerCount(answers.errors);
    const attempts = bad + answers.good;
    if (bad === 0 || bad / attempts <= MAX_BAD_SHARE) return [];
    const assumed = isWrongGuess(answers);
    const doubt = assumed
      ? `; the path ${answers.endpoint?.path ?? '/'} was assumed and may be the wrong one`
      : '';
    return {
      id: `${answers.phase}:${answers.subject}`,
      service: answers.service,
      subject: answers.subject,
      phase: answers.phase,
      bad,
      attempts,
      assumed,
      text: `${answers.subject} answered badly ${formatCount(bad)} times out of ${formatCount(attempts)} (${describeBadAnswers(answers)})${doubt}`,
    };
  });
}

/**
 * A discovered path that never once answered well, but always in HTTP: the guess may be wrong. A health check's path is the
 * service's own, and one that sometimes answers well is right, so neither is excused.
 */
function isWrongGuess({ endpoint, good, errors }: Answers): boolean {
  if (endpoint?.declaredBy !== 'discovered' || endpoint.health || good > 0) return false;
  return badAnswerCount(errors) === errors.unexpectedStatus + errors.redirects;
}
