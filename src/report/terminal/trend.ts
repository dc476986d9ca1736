/** The newest changes of level and the surest creeps of the stored history, in a line each. */
import type { Creep, LevelChange, Trend } from '../../records/generated/comparison.ts';
import { plainText } from '../../records/text.ts';
import { asChangeIn } from '../figures.ts';
import { wrap } from './columns.ts';

const MAX_OF_EACH = 3;
const MAX_NAME = 60;
const SHA_LENGTH = 8;
const INDENT = '  ';

/** Empty where the history shows nothing. */
export function trendLines(trend: Trend | null | undefined, width: number): string[] {
  if (!trend || trend.changes.length + trend.creeps.length === 0) return [];
  const { runs, changes, creeps } = trend;
  const told = [
    ...changes.slice(0, MAX_OF_EACH).map(changed),
    ...creeps.slice(0, MAX_OF_EACH).map(creeping),
  ];
  const hidden = changes.length + creeps.length - told.length;
  return [
    ...wrap(`Trend of ${runs} stored runs (gates nothing):`, width),
    ...told.flatMap((text) =>
      wrap(text, width - INDENT.length, INDENT).map((line) => `${INDENT}${line}`),
    ),
    ...(hidden > 0 ? [`${INDENT}… and ${hidden} more in the report`] : []),
  ];
}

/** For who asks for the history: that it shows nothing is an answer too. */
export function trendOrNone(trend: Trend, width: number): string {
  const { runs, series, fewestRuns } = trend;
  const none =
    series === 0
      ? `no metric has the ${fewestRuns} comparable runs that it takes to see a change of level.`
      : 'no level changed, and nothing creeps.';
  const lines = trendLines(trend, width);
  return (
    lines.length > 0
      ? lines
      : wrap(`Trend of ${runs} stored ${runs === 1 ? 'run' : 'runs'}: ${none}`, width, INDENT)
  ).join('\n');
}

function changed(change: LevelChange): string {
  const { name, subject, firstAfter, runsAfter, alsoChanged } = change;
  const { commit, runId } = firstAfter;
  const since = commit
    ? plainText(`${commit.sha.slice(0, SHA_LENGTH)} ${commit.subject}`, MAX_NAME)
    : plainText(`run ${runId}`, MAX_NAME);
  // Who reads only this must not take the commit for the only thing that changed.
  const also =
    alsoChanged.length === 0
      ? ''
      : `; the run before also had ${plainText(alsoChanged.join(', '))}`;
  return `${name} of ${plainText(subject, MAX_NAME)} ${asChangeIn(change, change.change)} since ${since} (${runsAfter} runs)${also}`;
}

function creeping(creep: Creep): string {
  const { name, subject, perRun, total, runs } = creep;
  return `${name} of ${plainText(subject, MAX_NAME)} creeps by ${asChangeIn(creep, perRun)} a run, ${asChangeIn(creep, total)} over ${runs} runs`;
}
