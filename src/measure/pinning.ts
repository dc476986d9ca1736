/** Keeps the load generator on its own CPUs, so that it does not compete with what it measures. */
import { UserError } from '../platform/errors.ts';
import { runProcess } from '../platform/process.ts';

const CPU_LIST = /^\d+(-\d+)?(,\d+(-\d+)?)*$/;

/** @throws UserError for what is no list of CPUs such as 0-1,3. */
export function checkCpuList(name: string, cpus: string | undefined): string | null {
  if (cpus === undefined) return null;
  if (CPU_LIST.test(cpus)) return cpus;
  throw new UserError(`${name} is "${cpus}", which is no list of CPUs. Write 0, 0-1 or 0,2.`);
}

/** Moves this process, with all its threads. @throws UserError where that is not possible. */
export async function pinGenerator(cpus: string | null): Promise<void> {
  if (cpus === null) return;
  const { exitCode, stderr } = await runProcess('taskset', [
    '-a',
    '-c',
    '-p',
    cpus,
    String(process.pid),
  ]);
  if (exitCode !== 0)
    throw new UserError(`--generator-cpus ${cpus} cannot be used: ${stderr.trim()}.`);
}
