/** What a step tells the runner that started it: outputs, annotations, and log lines that are nothing but text. */
import { randomUUID } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { plainText } from '../records/text.ts';

export type Level = 'error' | 'warning' | 'notice';

export interface Annotation {
  level: Level;
  title: string;
  message: string;
  /** A file of the repository and a line in it, where there is one. */
  file?: string;
  line?: number;
}

/** GitHub shows no more of each level for a step. */
const MAX_ANNOTATIONS = 10;
const LEVELS: readonly Level[] = ['error', 'warning', 'notice'];
const MAX_TITLE_CHARACTERS = 200;
const MAX_MESSAGE_CHARACTERS = 4_000;
const MAX_LINE_CHARACTERS = 4_000;

/**
 * Appends step outputs to the runner's file, whose path is part of the context.
 * A value ends at a delimiter that its author cannot have guessed.
 */
export async function setOutputs(
  path: string,
  outputs: Readonly<Record<string, string>>,
): Promise<void> {
  const delimiter = `end-${randomUUID()}`;
  const text = Object.entries(outputs)
    .map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
    .join('');
  await appendFile(path, text);
}

/** Writes the annotations that GitHub will show, through the runner's commands on stdout. */
export async function annotate(annotations: readonly Annotation[]): Promise<void> {
  const shown = LEVELS.flatMap((level) => shownOf(annotations, level));
  if (shown.length === 0) return;
  const core = await import('@actions/core');
  for (const { level, title, message, file, line } of shown) {
    core[level](plainText(message, MAX_MESSAGE_CHARACTERS), {
      title: plainText(title, MAX_TITLE_CHARACTERS),
      ...(file !== undefined && { file: plainText(file) }),
      ...(line !== undefined && { startLine: line }),
    });
  }
}

/** The last place says how many had none. */
function shownOf(annotations: readonly Annotation[], level: Level): Annotation[] {
  const all = annotations.filter((annotation) => annotation.level === level);
  if (all.length <= MAX_ANNOTATIONS) return all;
  const shown = all.slice(0, MAX_ANNOTATIONS - 1);
  const left = all.length - shown.length;
  return [
    ...shown,
    { level, title: `${left} more`, message: 'The job summary and the report list them all.' },
  ];
}

/**
 * One line of log that the runner cannot take for a command, whoever wrote the text.
 * The runner obeys `::command::` at the start of a line, after any blanks, and `##[command]` anywhere in it.
 */
export function safeLogLine(text: string): string {
  return plainText(text, MAX_LINE_CHARACTERS)
    .replace(/^\s*::/, ': :')
    .replaceAll('##[', '## [');
}
