/** The machine, and how much of it others use: a figure from a loaded machine is worth less. */
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const PROBE_MS = 2_000;

export function describeMachine() {
  return `${cpus()[0].model}, ${availableParallelism()} CPUs, Linux ${release()}, Node ${process.versions.node}`;
}

/** Looked at while no benchmark runs, so that what is busy is other people's work. */
export async function otherLoad() {
  const before = cpuTicks();
  await sleep(PROBE_MS);
  const after = cpuTicks();
  const share = (after.busy - before.busy) / (after.total - before.total);
  return `${(share * 100).toFixed(0)} % of the CPUs busy, load average ${loadavg()[0].toFixed(1)}`;
}

/** All CPUs together; what the hypervisor took away (steal) is busy too. */
export function cpuTicks() {
  const [user, nice, system, idle, iowait, irq, softirq, steal] = readFileSync('/proc/stat', 'utf8')
    .split('\n')[0]
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  const busy = user + nice + system + irq + softirq + steal;
  return { busy, total: busy + idle + iowait };
}
