/** One line per service: what a reader wants to know first. */
import type { Budget } from '../records/generated/comparison.ts';
import type { Latency, Resources, RunRecord, ServiceStartup } from '../records/generated/run.ts';
import type { Endpoint } from '../records/generated/stack.ts';
import { measuredRounds } from '../records/rounds.ts';
import type { ReportDocuments } from './documents.ts';
import { asShare } from './figures.ts';

export interface ServiceSummary {
  name: string;
  /** False for a service that the configuration leaves out. */
  judged: boolean;
  readyMs: number[];
  readyBy: ServiceStartup['readyBy'];
  /** Of the endpoint that stands for the service. */
  p50Us: number[];
  p95Us: number[];
  /** Only then is the health-answer budget about these figures. */
  isHealthAnswer: boolean;
  /** Mean over the phase. */
  cpu: Record<'idle' | 'load', Usage>;
  memory: Record<'idle' | 'load', Usage>;
  /** An endpoint or scenario of it gave more bad answers than are tolerated. */
  answersBadly: boolean;
  imageBytes: number | null;
  /** The worst outcome of the service's budgets of one name and phase. */
  outcome: (name: Budget['name'], phase?: Budget['phase']) => Budget['outcome'] | undefined;
}

/** As a share of the service's limit, one figure a round; without a limit only what was used is known. */
export interface Usage {
  shares: number[];
  /** Cores, or bytes of the working set. */
  used: number[];
}

export function serviceSummaries(documents: ReportDocuments): ServiceSummary[] {
  const { stack, run } = documents;
  const head = stack.variants.find(({ variant }) => variant === 'head');
  const left = new Set(stack.settings.unmeasured);
  const image = (service: string) =>
    run?.images.find((each) => each.variant === 'head' && each.service === service);
  return (head?.services ?? []).map(({ name }) => ({
    name,
    judged: !left.has(name),
    ...startOf(documents, name),
    ...answersOf(documents, name),
    cpu: {
      idle: usage(documents, name, 'idle', cpuShare, cores),
      load: usage(documents, name, 'load', cpuShare, cores),
    },
    memory: {
      idle: usage(documents, name, 'idle', memoryShare, workingSet),
      load: usage(documents, name, 'load', memoryShare, workingSet),
    },
    answersBadly: (documents.comparison?.badAnswers ?? []).some(
      ({ service, assumed }) => service === name && !assumed,
    ),
    imageBytes: image(name)?.sizeBytes ?? null,
    outcome: (budget, phase) => worstOutcome(documents, name, budget, phase),
  }));
}

/** One that is ready by its start alone took no time that anybody measured: 0 would look as if it had. */
export function shownReadyMs({ readyMs, readyBy }: ServiceStartup): number | null {
  return readyBy === 'started' ? null : readyMs;
}

function startOf({ run }: ReportDocuments, service: string) {
  const starts = (run ? measuredRounds(run) : []).flatMap((round) =>
    round.startup.services.filter((start) => start.service === service),
  );
  return {
    readyMs: starts.flatMap((start) => shownReadyMs(start) ?? []),
    readyBy: starts.find(({ readyBy }) => readyBy !== null)?.readyBy ?? null,
  };
}

/**
 * Of the endpoint that stands for the service: what the outside asks says more than a health check, a health check more
 * than any other, and one without a good answer says nothing about time.
 */
function answersOf({ stack, run }: ReportDocuments, service: string) {
  const own = stack.endpoints.filter((endpoint) => endpoint.service === service);
  const [found] = own
    .toSorted((a, b) => weight(b) - weight(a))
    .map(({ id, health }) => ({ health, latencies: latenciesOf(run, id) }))
    .filter(({ latencies }) => latencies.length > 0);
  const latencies = found?.latencies ?? [];
  return {
    p50Us: latencies.map(({ p50Us }) => p50Us),
    p95Us: latencies.map(({ p95Us }) => p95Us),
    isHealthAnswer: found?.health === true,
  };
}

function weight({ entry, health }: Endpoint): number {
  return (entry ? 2 : 0) + (health ? 1 : 0);
}

function latenciesOf(run: RunRecord | undefined, endpoint: string): Latency[] {
  return (run ? measuredRounds(run) : []).flatMap((round) =>
    round.responses.flatMap((each) => (each.endpoint === endpoint ? (each.latency ?? []) : [])),
  );
}

function usage(
  { run }: ReportDocuments,
  service: string,
  phase: Resources['phase'],
  shareOf: (sample: Resources) => number | null,
  usedOf: (sample: Resources) => number,
): Usage {
  const samples = (run ? measuredRounds(run) : []).flatMap((round) =>
    round.resources.filter((sample) => sample.service === service && sample.phase === phase),
  );
  return { shares: samples.flatMap((sample) => shareOf(sample) ?? []), used: samples.map(usedOf) };
}

/** Idle and under load together. */
export function memoryOf({ memory: { idle, load } }: ServiceSummary): Usage {
  return { shares: [...idle.shares, ...load.shares], used: [...idle.used, ...load.used] };
}

/** A share where there is one to be had, else what was used. */
export function usageFigure(
  { shares, used }: Usage,
  summarise: (values: readonly number[], format: (value: number) => string) => string,
  format: (used: number) => string,
): string {
  return shares.length > 0 ? summarise(shares, asShare) : summarise(used, format);
}

export const cpuShare = (sample: Resources): number | null => sample.cpuShareOfLimit;

export function memoryShare({ memory }: Resources): number | null {
  return memory.limitBytes === null ? null : memory.workingSetBytes / memory.limitBytes;
}

/** Mean over the phase. */
export function cores({ cpu, durationMs }: Resources): number {
  return durationMs > 0 ? cpu.totalSeconds / (durationMs / 1_000) : 0;
}

function workingSet({ memory }: Resources): number {
  return memory.workingSetBytes;
}

const BAD_FIRST: Budget['outcome'][] = ['missed', 'warn', 'not-measured', 'no-limit', 'met'];

function worstOutcome(
  { comparison }: ReportDocuments,
  service: string,
  name: Budget['name'],
  phase?: Budget['phase'],
): Budget['outcome'] | undefined {
  const outcomes = (comparison?.budgets ?? [])
    .filter(
      (budget) =>
        budget.service === service &&
        budget.name === name &&
        (phase === undefined || budget.phase === phase),
    )
    .map(({ outcome }) => outcome);
  return BAD_FIRST.find((outcome) => outcomes.includes(outcome));
}
