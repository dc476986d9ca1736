/** The head's side of a run, cut down to what is judged. */
import { measuredRounds } from '../records/rounds.ts';
import type { Round, RunRecord } from '../records/generated/run.ts';
import type {
  Endpoint,
  Scenario,
  ServiceModel,
  StackDocument,
} from '../records/generated/stack.ts';

export interface Head {
  run: RunRecord;
  /** Without those that the configuration starts and never judges. */
  services: ServiceModel[];
  /** What should have been measured, by the stack document: the run may lack some of it. */
  endpoints: Endpoint[];
  scenarios: Scenario[];
  /** The rounds that count. */
  rounds: Round[];
  /** False for a service that is not judged, and for its endpoints and scenarios. */
  isJudged: (subject: string) => boolean;
}

export function headOf(run: RunRecord, stack: StackDocument): Head {
  const variant = stack.variants.find((candidate) => candidate.variant === 'head');
  const unjudged = unjudgedSubjects(stack);
  const isJudged = (subject: string) => !unjudged.has(subject);
  return {
    run,
    services: (variant?.services ?? []).filter(({ name }) => isJudged(name)),
    endpoints: stack.endpoints.filter(({ id }) => isJudged(id)),
    scenarios: stack.scenarios.filter(({ id }) => isJudged(id)),
    rounds: measuredRounds(run),
    isJudged,
  };
}

function unjudgedSubjects({ settings, endpoints, scenarios }: StackDocument): Set<string> {
  const subjects = new Set(settings.unmeasured);
  for (const { id, service } of endpoints) if (subjects.has(service)) subjects.add(id);
  for (const { id, endpoint } of scenarios) if (subjects.has(endpoint)) subjects.add(id);
  return subjects;
}

/** ` (median of 3 rounds)`; nothing where there is only one to speak of. */
export function overMedian(rounds: number): string {
  return rounds > 1 ? ` (median of ${rounds} rounds)` : '';
}
