/** What the stored history shows by itself: levels that changed, named by commit, and what creeps. It is about merged commits and gates nothing. */
import type {
  Creep,
  LevelChange,
  Trend,
  TrendRun,
  TrendSetting,
} from '../../records/generated/comparison.ts';
import { counted, formatCount, formatShare } from '../../records/units.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code, inline } from '../escape.ts';
import { asChangeIn, asFigure, NOTHING } from '../figures.ts';
import { capped, left, paragraphs, right, table } from '../table.ts';

const MAX_ROWS = 50;
const MAX_SETTINGS = 10;
const MAX_SUBJECT = 80;
const SHA_LENGTH = 8;
const DATE_LENGTH = 10;

export function trend({ comparison }: ReportDocuments): Section | null {
  const found = comparison?.trend;
  if (!found) return null;
  return {
    title: 'Trend',
    body: paragraphs(
      lead(found),
      changesTable(found.changes),
      creepsTable(found.creeps),
      settings(found.settings),
    ),
  };
}

function lead({ runs, series, fewestRuns, errorLevel, changes, creeps }: Trend): string {
  const stored = `${formatCount(runs)} stored ${runs === 1 ? 'run' : 'runs'} of the default branch`;
  if (series === 0) {
    return `${stored}: none of the metrics has the ${fewestRuns} comparable runs that it takes to see a change of level.`;
  }
  const said = `${stored}, this run not among them; nothing here is gated. The chance that anything is listed although the runs are in no order is under ${formatShare(errorLevel)}.`;
  return changes.length + creeps.length === 0
    ? `${said} No level changed, and nothing creeps.`
    : said;
}

function changesTable(changes: readonly LevelChange[]): string {
  if (changes.length === 0) return '';
  const { shown, rest } = capped(changes, MAX_ROWS, 'changes of level');
  const columns = [
    left('First run with it'),
    left('Metric'),
    left('Of'),
    right('Before'),
    right('After'),
    right('Change'),
    right('Runs'),
    left('Last run without'),
    left('The run without also had'),
  ];
  const rows = shown.map((change) => [
    place(change.firstAfter),
    change.name,
    code(change.subject),
    asFigure[change.unit](change.before),
    asFigure[change.unit](change.after),
    asChangeIn(change, change.change),
    `${change.runsBefore}, then ${change.runsAfter}`,
    withBetween(change),
    change.alsoChanged.length === 0
      ? NOTHING
      : change.alsoChanged.map((each) => inline(each)).join(', '),
  ]);
  return paragraphs(
    'Levels that changed: the cause is after the last run without, up to the first run with it.',
    table(columns, rows),
    rest,
  );
}

function withBetween({ lastBefore, runsBetween }: LevelChange): string {
  if (runsBetween === 0) return place(lastBefore);
  return `${place(lastBefore)}; ${counted(runsBetween, 'run')} between that cannot be compared`;
}

function place({ runId, createdAt, commit }: TrendRun): string {
  const date = inline(createdAt.slice(0, DATE_LENGTH));
  return commit
    ? `${code(commit.sha.slice(0, SHA_LENGTH))} ${inline(commit.subject, MAX_SUBJECT)} (${date})`
    : `run ${code(runId)} (${date})`;
}

function creepsTable(creeps: readonly Creep[]): string {
  if (creeps.length === 0) return '';
  const { shown, rest } = capped(creeps, MAX_ROWS, 'metrics that creep');
  const columns = [
    left('Metric'),
    left('Of'),
    right('Per run'),
    right('In all'),
    right('Runs'),
    left('From'),
    left('To'),
  ];
  const rows = shown.map((creep) => [
    creep.name,
    code(creep.subject),
    asChangeIn(creep, creep.perRun),
    total(creep),
    String(creep.runs),
    place(creep.first),
    place(creep.last),
  ]);
  return paragraphs(
    'What creeps, changes of level left out: no single commit shows it.',
    table(columns, rows),
    rest,
  );
}

function total(creep: Creep): string {
  const { low, high, confidence } = creep.interval;
  const told = (change: number) => asChangeIn(creep, change);
  return `${told(creep.total)} [${told(low)}, ${told(high)}] at ${formatShare(confidence)}`;
}

function settings(all: readonly TrendSetting[]): string {
  if (all.length < 2) return '';
  const { shown, rest } = capped(all.slice(1), MAX_SETTINGS, 'kinds of machine');
  const lines = shown.map(
    ({ runs, first, differences }) =>
      `- with ${place(first)}, ${counted(runs, 'run')}; the run before it had ${differences.map((each) => inline(each)).join(', ')}`,
  );
  return paragraphs(
    `The runs are of ${all.length} kinds of machine or ways of measuring, and what is timed is looked at within each alone. That changed:`,
    lines.join('\n'),
    rest,
  );
}
