/** What a baseline knows, for a terminal: a line per metric and machine. */
import type { HistorySummary, MetricSummary, Setting } from '../../compare/baseline/summary.ts';
import type { BaselineDocument } from '../../records/generated/baseline.ts';
import { plainText } from '../../records/text.ts';
import { counted, formatBytes } from '../../records/units.ts';
import { asFigure, asFineShare, NOTHING } from '../../report/figures.ts';
import { columns, type TerminalColumn } from '../../report/terminal/columns.ts';

const MAX_NAME = 40;

const COLUMNS: TerminalColumn[] = [
  { title: 'METRIC', align: 'left', keep: 0 },
  { title: 'OF', align: 'left', keep: 0 },
  { title: 'RUNS', align: 'right', keep: 2 },
  { title: 'LAST', align: 'right', keep: 0 },
  { title: 'MEAN', align: 'right', keep: 4 },
  { title: 'SPREAD', align: 'right', keep: 3 },
  { title: 'MACHINE', align: 'left', keep: 1 },
];

export function baselineTable({
  path,
  document,
  summary,
  width,
}: {
  path: string;
  document: BaselineDocument;
  summary: HistorySummary;
  width: number;
}): string {
  const { runs, environment } = document;
  const newest = runs.at(-1);
  const title = `${path}: ${counted(runs.length, 'run')} of the environment ${plainText(environment, MAX_NAME)}`;
  if (!newest) return `${title}. \`compose-gate baseline update\` adds the first.`;
  const commit = newest.commit
    ? `, commit ${newest.commit.sha.slice(0, 8)} ${plainText(newest.commit.subject, MAX_NAME)}`
    : '';
  return [
    title,
    `newest: run ${newest.runId} of ${plainText(newest.createdAt, MAX_NAME)}${commit}`,
    '',
    ...columns(COLUMNS, summary.metrics.map(row), width),
    '',
    ...summary.settings.map(settingLine),
  ].join('\n');
}

function row({ name, subject, unit, runs, last, mean, setting, ...rest }: MetricSummary): string[] {
  const figure = asFigure[unit];
  return [
    name,
    plainText(subject, MAX_NAME),
    String(runs),
    figure(last),
    figure(mean),
    spread({ unit, ...rest }),
    setting,
  ];
}

function spread({ sd, scale, unit }: Pick<MetricSummary, 'sd' | 'scale' | 'unit'>): string {
  if (sd === null) return NOTHING;
  return scale === 'ratio' ? asFineShare(sd) : asFigure[unit](sd);
}

function settingLine({ label, machine, conditions, runs }: Setting): string {
  const { cpuModel, cores, memoryBytes, kernel, engineVersion, cgroupVersion } = machine;
  return [
    `${label}: ${plainText(cpuModel)}`,
    counted(cores, 'core'),
    formatBytes(memoryBytes),
    `kernel ${plainText(kernel)}`,
    `engine ${plainText(engineVersion)}`,
    `cgroup v${cgroupVersion}`,
    conditions.mode,
    conditions.route,
    counted(runs, 'run'),
  ].join(', ');
}
