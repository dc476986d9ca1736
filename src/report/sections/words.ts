/** What was assumed, and what was noticed on the way. */
import type { Notice } from '../../records/generated/run.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { code, inline, prose } from '../escape.ts';
import { capped, paragraphs } from '../table.ts';

const MAX_LINES = 50;

export function assumptions({ stack, run }: ReportDocuments): Section | null {
  const all = [...new Set([...stack.assumptions, ...(run?.assumptions ?? [])])];
  const source =
    stack.config.kind === 'file'
      ? `The configuration is ${code(stack.config.path)}.`
      : 'There is no configuration file: what to measure was discovered. Declare it in `.compose-gate.yml` to be sure.';
  const { shown, rest } = capped(all, MAX_LINES, 'assumptions');
  return {
    title: 'Assumptions',
    body: paragraphs(source, shown.map((line) => `- ${prose(line)}`).join('\n'), rest),
  };
}

const LEVELS: Record<Notice['level'], string> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

export function notices({ run }: ReportDocuments): Section | null {
  if (!run) return null;
  const spoiled = run.rounds.flatMap(({ index, variant, outcome }) =>
    outcome.kind === 'void'
      ? `- ⚠️ round ${index + 1} of ${variant} does not count: ${inline(outcome.reason)}`
      : [],
  );
  const all = [...run.notices, ...run.rounds.flatMap((round) => round.notices)];
  const lines = [...new Set(all.map(noticeLine))];
  const { shown, rest } = capped([...spoiled, ...lines], MAX_LINES, 'notices');
  return shown.length === 0 ? null : { title: 'Notices', body: paragraphs(shown.join('\n'), rest) };
}

function noticeLine({ level, subject, text }: Notice): string {
  const of = subject === null || text.includes(subject) ? '' : `${code(subject)}: `;
  return `- ${LEVELS[level]} ${of}${prose(text)}`;
}
