/** Where it was measured, and whether that machine held still. */
import type { RunRecord } from '../../records/generated/run.ts';
import { formatBytes, formatDuration } from '../../records/units.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { inline } from '../escape.ts';
import { asShare } from '../figures.ts';
import { left, paragraphs, table } from '../table.ts';

export function machine({ run, stack }: ReportDocuments): Section | null {
  if (!run) return null;
  const { machine: host } = run;
  const rows: [string, string][] = [
    ['CPU', `${inline(host.cpuModel)}, ${host.cores} cores`],
    ['Memory', formatBytes(host.memoryBytes)],
    ['Kernel', inline(host.kernel)],
    [
      'Engine',
      `${inline(host.engineVersion)}, Compose ${inline(host.composeVersion)}, cgroup v${host.cgroupVersion}, ${inline(stack.engine.storageDriver)}`,
    ],
    ['A fixed loop took', speed(host)],
    ['CPU time taken by others', host.stealShare === null ? 'unknown' : asShare(host.stealShare)],
    ['Load average at the end', host.loadAverage.toFixed(2)],
    [
      'Route of probes and load',
      run.route === 'container-address' ? 'container addresses' : 'published ports',
    ],
  ];
  return {
    title: 'Machine',
    body: paragraphs(unsteady(run), table([left('What'), left('Value')], rows)),
  };
}

/** Numbers from a machine that changed its speed are worth less, and the reader must know. */
export function unsteady(run: RunRecord): string {
  return run.machine.steady
    ? ''
    : `⚠️ **The machine was unsteady** while this was measured (a fixed loop took ${speed(run.machine)}): times may be off by as much.`;
}

function speed({ speedChecks }: RunRecord['machine']): string {
  return speedChecks.length === 0
    ? 'unknown'
    : speedChecks.map(({ at, loopMs }) => `${formatDuration(loopMs)} at the ${at}`).join(', ');
}
