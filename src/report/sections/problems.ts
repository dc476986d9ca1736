/** What broke, with the last lines that the service said. */
import type { Problem } from '../../records/generated/stack.ts';
import type { ReportDocuments, Section } from '../documents.ts';
import { fenced, inline } from '../escape.ts';
import { capped, paragraphs } from '../table.ts';

const MAX_PROBLEMS = 10;
const MAX_LOG_LINES = 20;

export function problems(
  { stack, comparison }: ReportDocuments,
  logLines = MAX_LOG_LINES,
): Section | null {
  const told = stack.variants.flatMap(({ variant, problems: found }) =>
    found.map((problem) => ({
      key: `${variant} ${problem.text}`,
      body: render(problem, logLines),
    })),
  );
  const known = new Set(told.map(({ key }) => key));
  const inRounds = (comparison?.problems ?? [])
    .filter(({ variant, text }) => !known.has(`${variant} ${text}`))
    .map(({ variant, text }) => ({
      key: text,
      body: `**${inline(text)}**${variant === 'base' ? ' (base)' : ''}`,
    }));
  const all = [...told, ...inRounds];
  if (all.length === 0) return null;
  const { shown, rest } = capped(all, MAX_PROBLEMS, 'problems');
  return { title: 'Problems', body: paragraphs(...shown.map(({ body }) => body), rest) };
}

function render(problem: Problem, logLines: number): string {
  const tail = problem.logTail.slice(-logLines);
  return paragraphs(
    `**${inline(problem.text)}**`,
    tail.length === 0 ? 'It left no log.' : fenced(tail),
  );
}
