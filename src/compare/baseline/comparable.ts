/** Whether two runs were measured alike: on the same machine, in the same way, with the same questions. */
import type { StoredRun } from '../../records/generated/baseline.ts';
import { formatBytes } from '../../records/units.ts';

type Measured = Pick<StoredRun, 'machine' | 'conditions'>;

/** What the kernel keeps for itself differs a little from boot to boot. */
const MEMORY_SLACK = 0.01;

/** In words, what the stored run has and this one has not; empty where their times can be compared. */
export function differences(run: Measured, stored: Measured): string[] {
  return [
    ...machineDifferences(run.machine, stored.machine),
    ...conditionDifferences(run.conditions, stored.conditions),
  ];
}

export function machineDifferences(
  here: StoredRun['machine'],
  there: StoredRun['machine'],
): string[] {
  return [
    ...differ('CPU', here.cpuModel, there.cpuModel),
    ...differ('cores', here.cores, there.cores),
    ...(Math.abs(here.memoryBytes - there.memoryBytes) > MEMORY_SLACK * there.memoryBytes
      ? [`memory ${formatBytes(there.memoryBytes)} and not ${formatBytes(here.memoryBytes)}`]
      : []),
    ...differ('kernel', here.kernel, there.kernel),
    ...differ('engine', here.engineVersion, there.engineVersion),
    ...differ('cgroup version', here.cgroupVersion, there.cgroupVersion),
  ];
}

function conditionDifferences(
  here: StoredRun['conditions'],
  there: StoredRun['conditions'],
): string[] {
  return [
    ...differ('mode', here.mode, there.mode),
    ...differ('route', here.route, there.route),
    ...differ('CPUs of the generator', here.generatorCpus ?? 'any', there.generatorCpus ?? 'any'),
    ...differ('CPUs of the stack', here.stackCpus ?? 'any', there.stackCpus ?? 'any'),
  ];
}

function differ(what: string, here: string | number, there: string | number): string[] {
  return here === there ? [] : [`${what} ${there} and not ${here}`];
}

/** Null unless all stored runs were measured beside a base, and this one was not. */
export function besideBaseText(run: Measured, stored: readonly Measured[]): string | null {
  const isBeside = ({ conditions }: Measured) => conditions.mode !== 'single';
  return !isBeside(run) && stored.length > 0 && stored.every(isBeside)
    ? 'the stored runs were measured beside a base; this one was not'
    : null;
}

export function isSameSetting(run: Measured, stored: Measured): boolean {
  return differences(run, stored).length === 0;
}

/** A scenario or endpoint; what no question belongs to is always the same. */
export function askedTheSame(
  subject: string,
  run: Pick<StoredRun, 'workload'>,
  stored: Pick<StoredRun, 'workload'>,
): boolean {
  const of = ({ workload }: Pick<StoredRun, 'workload'>) =>
    workload.find((each) => each.subject === subject)?.text;
  return of(run) === of(stored);
}

/** The memory of a service depends on all that is asked of the stack. */
export function loadedTheSame(
  run: Pick<StoredRun, 'workload' | 'conditions'>,
  stored: Pick<StoredRun, 'workload' | 'conditions'>,
): boolean {
  const of = ({ workload }: Pick<StoredRun, 'workload'>) =>
    workload.map(({ subject, text }) => `${subject}\n${text}`).sort();
  return (
    run.conditions.mode === stored.conditions.mode && of(run).join('\n') === of(stored).join('\n')
  );
}
