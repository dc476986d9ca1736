/** What `compose-gate check` prints at its end: the verdict, the stack in a table, what to do, and where the rest is. */
import type { Decision, GateDocument } from '../records/generated/gate.ts';
import { measuredRounds, median } from '../records/rounds.ts';
import { plainText } from '../records/text.ts';
import { formatDuration } from '../records/units.ts';
import type { ReportDocuments } from './documents.ts';
import { headFindings, severityCounts } from './severity.ts';
import { whyStale } from './stale-ignores.ts';
import { wrap } from './terminal/columns.ts';
import { paletteOf, type Palette } from './terminal/palette.ts';
import { servicesTable } from './terminal/services-table.ts';
import { trendLines } from './terminal/trend.ts';
import { whatDiffersLines } from './terminal/what-differs.ts';
import { typicalRound } from './waterfall.ts';

export interface TerminalOptions {
  color: boolean;
  /** Width of the terminal. */
  columns: number;
  /** Where the documents are, as the reader would write it. */
  directory: string;
}

const MIN_COLUMNS = 40;
const MAX_DECISIONS = 20;
const MAX_LOG_LINES = 10;

export function renderTerminal(documents: ReportDocuments, options: TerminalOptions): string {
  const palette = paletteOf(options.color);
  const width = Math.max(MIN_COLUMNS, options.columns);
  const blocks = [
    verdict(documents.gate, palette, width),
    problems(documents, palette, width),
    [...servicesTable(documents, palette, width), ...startup(documents, palette, width)],
    decisions(documents.gate, palette, width),
    whatDiffersLines(documents.comparison?.why, width),
    trendLines(documents.comparison?.trend, width),
    [
      ...security(documents, width),
      ...staleIgnores(documents, width),
      ...steadiness(documents, palette, width),
    ],
    wrap(`Everything: ${files(documents, options.directory)}`, width, '  '),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** The headline begins with its own word (Passed, Failed, Not decided), which is all that is painted. */
function verdict(gate: GateDocument | undefined, palette: Palette, width: number): string[] {
  if (!gate) return wrap(palette.yellow('Nothing was decided: the gate has not run.'), width);
  const paint = { pass: palette.green, warn: palette.yellow, fail: palette.red }[gate.result];
  const [first = '', ...rest] = wrap(plainText(gate.headline, MAX_HEADLINE), width, '  ');
  const word = /^[^:]*:/.exec(first)?.[0] ?? '';
  return [`${palette.bold(paint(word))}${first.slice(word.length)}`, ...rest];
}

const MAX_HEADLINE = 1_000;
const MAX_TEXT = 600;

function problems({ stack }: ReportDocuments, palette: Palette, width: number): string[] {
  return stack.variants.flatMap((variant) =>
    variant.problems.flatMap(({ text, logTail }) => [
      ...wrap(palette.red(`${variant.variant}: ${plainText(text)}`), width, '  '),
      ...logTail.slice(-MAX_LOG_LINES).map((line) => palette.dim(`  | ${plainText(line)}`)),
    ]),
  );
}

function startup({ run }: ReportDocuments, palette: Palette, width: number): string[] {
  const rounds = run ? measuredRounds(run) : [];
  const total = median(rounds.flatMap(({ startup: { readyMs } }) => readyMs ?? []));
  if (total === undefined) return [];
  const path = typicalRound(rounds)?.startup.criticalPath ?? [];
  const chain =
    path.length < 2 ? '' : `, decided by ${path.map((name) => plainText(name)).join(' → ')}`;
  const over = rounds.length > 1 ? ` (median of ${rounds.length} fresh starts)` : '';
  const line = `The whole stack was ready after ${formatDuration(total)}${over}${chain}.`;
  return wrap(line, width, '  ').map(palette.dim);
}

const WORDS: Record<Exclude<Decision['outcome'], 'pass'>, string> = {
  fail: 'FAIL',
  'evidence-missing': 'MISSING',
  warn: 'WARN',
};
const WORD_WIDTH = 9;

function decisions(gate: GateDocument | undefined, palette: Palette, width: number): string[] {
  const paint = { fail: palette.red, 'evidence-missing': palette.red, warn: palette.yellow };
  const told = (gate?.decisions ?? []).flatMap((decision) =>
    decision.outcome === 'pass' ? [] : [{ ...decision, outcome: decision.outcome }],
  );
  const indent = ' '.repeat(WORD_WIDTH);
  const lines = told.slice(0, MAX_DECISIONS).flatMap((decision, index) => {
    const word = paint[decision.outcome](WORDS[decision.outcome].padEnd(WORD_WIDTH));
    const text = wrap(
      `${plainText(decision.text, MAX_TEXT)} [${plainText(decision.rule)}]`,
      width - WORD_WIDTH,
    );
    // One remedy for several of the same rule is said once, after the last.
    const isLast = told[index + 1]?.remedy !== decision.remedy;
    const remedy =
      isLast && decision.remedy !== null
        ? wrap(`→ ${plainText(decision.remedy)}`, width - WORD_WIDTH, '  ').map(palette.dim)
        : [];
    return [
      `${word}${text[0] ?? ''}`,
      ...[...text.slice(1), ...remedy].map((line) => `${indent}${line}`),
    ];
  });
  const hidden = told.length - MAX_DECISIONS;
  return hidden > 0 ? [...lines, `${indent}… and ${hidden} more in the report`] : lines;
}

function security({ findings }: ReportDocuments, width: number): string[] {
  if (!findings) return ['Findings: nothing was scanned.'];
  const scanned = findings.scanners.filter(({ outcome }) => outcome.kind === 'scanned');
  const by = scanned.map(({ name }) => name).join(', ');
  return wrap(
    `Findings: ${by === '' ? 'no scanner ran' : `${severityCounts(headFindings(findings))} (by ${by})`}.`,
    width,
    '  ',
  );
}

/** An entry with a slip in it looks like one that works. */
function staleIgnores({ findings }: ReportDocuments, width: number): string[] {
  const stale = findings?.unusedIgnores ?? [];
  if (stale.length === 0) return [];
  const told = stale
    .slice(0, MAX_IGNORES)
    .map((each) => `${plainText(each.id)} ${whyStale(each, plainText)}`);
  const more = stale.length - told.length;
  const rest = more > 0 ? `, and ${more} more in the report` : '';
  return wrap(`Ignores to correct or remove: ${told.join(', ')}${rest}.`, width, '  ');
}

const MAX_IGNORES = 5;

function steadiness({ run }: ReportDocuments, palette: Palette, width: number): string[] {
  if (!run || run.machine.steady) return [];
  const text = 'The machine was unsteady while this was measured: times may be off.';
  return wrap(text, width, '  ').map(palette.yellow);
}

function files({ run, comparison, findings, gate }: ReportDocuments, directory: string): string {
  const folder = directory === '' ? '.' : directory;
  const names = [
    ...(run ? ['run.json'] : []),
    ...(comparison ? ['comparison.json'] : []),
    ...(findings ? ['findings.json', 'findings.sarif'] : []),
    ...(gate ? ['gate.json'] : []),
  ];
  const rest = names.length === 0 ? '' : `; beside it ${names.join(', ')}`;
  return `${folder}/report.md${rest}`;
}
