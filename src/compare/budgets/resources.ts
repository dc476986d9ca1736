/** CPU and memory as a share of the service's own limit, idle and under the declared arrival rate. */
import type { Budget } from '../../records/generated/comparison.ts';
import type { Resources } from '../../records/generated/run.ts';
import type { Levels, ServiceModel } from '../../records/generated/stack.ts';
import { median } from '../../records/rounds.ts';
import { formatBytes, formatShare } from '../../records/units.ts';
import { overMedian, type Head } from '../head.ts';
import { budgetsOf, outcomeOf, type BudgetPolicy } from './policy.ts';
import { isCompleted, startsOf } from './ready.ts';

type Phase = 'idle' | 'load';

const WHEN: Record<Phase, string> = { idle: 'while idle', load: 'under load' };

export function resourceBudgets(head: Head, policy: BudgetPolicy): Budget[] {
  return head.services
    .filter((service) => !isCompleted(startsOf(head, service.name)))
    .flatMap((service) =>
      phasesOf(head).flatMap((phase) => {
        const { cpu, memory } = budgetsOf(policy, service.name);
        return [cpuBudget(head, service, phase, cpu), memoryBudget(head, service, phase, memory)];
      }),
    );
}

/** A closed loop takes what it can get, so only a declared arrival rate says what load the service must carry. */
function phasesOf(head: Head): Phase[] {
  const paced = head.scenarios.some(
    (scenario) => scenario.budgets && scenario.load.kind === 'open',
  );
  return paced ? ['idle', 'load'] : ['idle'];
}

function cpuBudget(head: Head, service: ServiceModel, phase: Phase, levels: Levels): Budget {
  const limit = limitsOf(head, service).cpus;
  const samples = resourcesOf(head, service.name, phase);
  const shares = samples.flatMap((sample) => cpuShare(sample, limit) ?? []);
  return {
    ...frame('cpu', service.name, phase, levels),
    ...judge({
      value: median(shares),
      missing: samples.length === 0,
      levels,
      none: `${service.name} has no CPU limit, so a share of it cannot be judged`,
      unseen: `the CPU of ${service.name} was not measured ${WHEN[phase]}`,
      say: (value) =>
        `${service.name} used ${formatShare(value)} of its CPU limit ${WHEN[phase]}, on average${overMedian(shares.length)}`,
    }),
  };
}

function cpuShare(sample: Resources, limit: number | null): number | undefined {
  if (sample.cpuShareOfLimit !== null) return sample.cpuShareOfLimit;
  if (limit === null || sample.durationMs <= 0) return undefined;
  return sample.cpu.totalSeconds / (sample.durationMs / 1_000) / limit;
}

/** Memory is judged by its worst round: one start in three that comes near its limit is one that may be killed. */
function memoryBudget(head: Head, service: ServiceModel, phase: Phase, levels: Levels): Budget {
  const limit = limitsOf(head, service).memoryBytes;
  const samples = resourcesOf(head, service.name, phase);
  const used = samples.map((sample) => ({
    bytes: sample.memory.workingSetBytes,
    limit: limit ?? sample.memory.limitBytes,
  }));
  const shares = used.flatMap(({ bytes, limit: of }) => (of === null ? [] : { bytes, of }));
  const worst = shares.toSorted((a, b) => b.bytes / b.of - a.bytes / a.of)[0];
  return {
    ...frame('memory', service.name, phase, levels),
    ...judge({
      value: worst && worst.bytes / worst.of,
      missing: samples.length === 0,
      levels,
      none: `${service.name} has no memory limit, so a share of it cannot be judged`,
      unseen: `the memory of ${service.name} was not measured ${WHEN[phase]}`,
      say: (value) =>
        `${service.name} used ${formatShare(value)} of its memory limit ${WHEN[phase]} (${formatBytes(worst?.bytes ?? 0)} of ${formatBytes(worst?.of ?? 0)}${shares.length > 1 ? `, highest of ${shares.length} rounds` : ''})`,
    }),
  };
}

function frame(name: 'cpu' | 'memory', service: string, phase: Phase, levels: Levels) {
  return {
    id: `${name}:${service}:${phase}`,
    name,
    service,
    subject: service,
    phase,
    unit: 'ratio' as const,
    warnAt: levels.warn,
    failAt: levels.fail,
  };
}

interface Question {
  value: number | undefined;
  /** Nothing was sampled at all; without it, no value means no limit. */
  missing: boolean;
  levels: Levels;
  none: string;
  unseen: string;
  say: (value: number) => string;
}

function judge(question: Question): Pick<Budget, 'value' | 'outcome' | 'text'> {
  const { value, missing, levels, none, unseen, say } = question;
  if (missing) return { value: null, outcome: 'not-measured', text: unseen };
  if (value === undefined) return { value: null, outcome: 'no-limit', text: none };
  const outcome = outcomeOf(value, { warnAt: levels.warn, failAt: levels.fail });
  const limit =
    outcome === 'warn'
      ? `it is reported from ${formatShare(levels.warn)} on, and fails at ${formatShare(levels.fail)}`
      : `the budget is ${formatShare(levels.fail)}`;
  return { value, outcome, text: `${say(value)}; ${limit}` };
}

function limitsOf(
  head: Head,
  service: ServiceModel,
): { cpus: number | null; memoryBytes: number | null } {
  const seen = Object.hasOwn(head.run.limits, service.name)
    ? head.run.limits[service.name]
    : undefined;
  return seen ?? { cpus: service.cpuLimit, memoryBytes: service.memoryLimitBytes };
}

function resourcesOf(head: Head, service: string, phase: Phase): Resources[] {
  return head.rounds.flatMap((round) =>
    round.resources.filter((sample) => sample.service === service && sample.phase === phase),
  );
}
