/** What was wrong with the stack itself, as `up` saw it and as the rounds did. */
import type { ComparisonDocument } from '../records/generated/comparison.ts';
import { isStackFault } from '../records/faults.ts';
import type { Round, RunRecord, ServiceStartup } from '../records/generated/run.ts';
import type { StackDocument, VariantStack } from '../records/generated/stack.ts';

type Problem = ComparisonDocument['problems'][number];

export function problems(
  run: RunRecord,
  stack: Pick<StackDocument, 'variants'>,
  isJudged: (service: string) => boolean,
): Problem[] {
  return [
    ...stack.variants.flatMap((variant) => problemsOfVariant(variant, isJudged)),
    ...problemsOfRounds(run, isJudged),
  ];
}

const FAILED = {
  'build-failed': 'was not built',
  'start-failed': 'did not start',
} as const;

/** A service that is not judged may fail as it likes, as long as the stack starts. */
function problemsOfVariant(
  { variant, problems: all, outcome }: VariantStack,
  isJudged: (service: string) => boolean,
): Problem[] {
  const found = outcome.kind === 'started' ? all.filter(({ service }) => isJudged(service)) : all;
  if (found.length > 0) {
    return found.map((problem) => ({ variant, subject: problem.service, text: problem.text }));
  }
  return outcome.kind === 'started'
    ? []
    : [{ variant, subject: 'stack', text: `the ${variant} ${FAILED[outcome.kind]}` }];
}

function problemsOfRounds(run: RunRecord, isJudged: (service: string) => boolean): Problem[] {
  const variants = [...new Set(run.rounds.map((round) => round.variant))];
  return variants.flatMap((variant) => {
    const rounds = run.rounds.filter((round) => round.variant === variant);
    return [...new Set(rounds.flatMap(servicesOf))]
      .filter(isJudged)
      .flatMap((service) => problemOfService(variant, service, rounds));
  });
}

function servicesOf(round: Round): string[] {
  return [
    ...round.startup.services.map(({ service }) => service),
    ...round.notices.flatMap((notice) => (isStackFault(notice) ? notice.subject : [])),
  ];
}

function problemOfService(
  variant: Round['variant'],
  service: string,
  rounds: readonly Round[],
): Problem[] {
  const failures = rounds.flatMap((round) => failureOf(round, service) ?? []);
  const [first] = failures;
  if (first === undefined) return [];
  const where = rounds.length > 1 ? ` (in ${failures.length} of ${rounds.length} rounds)` : '';
  return [{ variant, subject: service, text: `${first}${where}` }];
}

function failureOf(round: Round, service: string): string | undefined {
  const told = round.notices.find((notice) => isStackFault(notice) && notice.subject === service);
  if (told) return told.text.replace(/\.$/, '');
  const start = round.startup.services.find((each) => each.service === service);
  const what = start && failureOfStart(round, start);
  return what === undefined ? undefined : `${service} ${what}`;
}

function failureOfStart(round: Round, start: ServiceStartup): string | undefined {
  if (start.oomKilled) return 'was killed for lack of memory';
  if (start.exitCode !== null && start.exitCode !== 0) return `exited with code ${start.exitCode}`;
  const killed = round.resources.some(
    (sample) => sample.service === start.service && sample.oomKills > 0,
  );
  if (killed) return 'lost a process for lack of memory';
  // A void round may have ended before the service had its chance.
  const waited = round.outcome.kind === 'measured';
  return waited && start.readyMs === null ? 'never became ready' : undefined;
}
