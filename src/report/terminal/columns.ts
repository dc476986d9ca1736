/** Aligned columns within the width of a terminal: those that matter least go first when there is no room. */
import stringWidth from 'string-width';

export interface TerminalColumn {
  title: string;
  align: 'left' | 'right';
  /** Lower goes first; 0 is never dropped. */
  keep: number;
}

const GAP = '  ';

export function columns(
  all: readonly TerminalColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): string[] {
  let kept = all.map((_, index) => index);
  while (widthOf(all, rows, kept) > width) {
    const droppable = kept.filter((index) => (all[index]?.keep ?? 0) > 0);
    if (droppable.length === 0) break;
    const least = Math.min(...droppable.map((index) => all[index]?.keep ?? 0));
    const drop = droppable.findLast((index) => all[index]?.keep === least);
    kept = kept.filter((index) => index !== drop);
  }
  const titles = all.map(({ title }) => title);
  return [titles, ...rows].map((row) =>
    kept
      .map((index) => pad(row[index] ?? '', cellWidth(all, rows, index), all[index]?.align))
      .join(GAP)
      .trimEnd(),
  );
}

function widthOf(
  all: readonly TerminalColumn[],
  rows: readonly (readonly string[])[],
  kept: readonly number[],
): number {
  const cells = kept.reduce((sum, index) => sum + cellWidth(all, rows, index), 0);
  return cells + GAP.length * (kept.length - 1);
}

function cellWidth(
  all: readonly TerminalColumn[],
  rows: readonly (readonly string[])[],
  index: number,
): number {
  return Math.max(
    stringWidth(all[index]?.title ?? ''),
    ...rows.map((row) => stringWidth(row[index] ?? '')),
  );
}

/** string-width ignores colour codes, so coloured cells line up with plain ones. */
function pad(text: string, width: number, align: TerminalColumn['align'] = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'right' ? `${space}${text}` : `${text}${space}`;
}

/** Whole words, the later lines indented. A word that is longer than a line is left whole, for it may be a path. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  // A figure stays with its unit.
  for (const word of text.replace(FIGURE_SPACE, FIXED_SPACE).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = width - (lines.length > 0 ? stringWidth(indent) : 0);
    if (line !== '' && stringWidth(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines
    .map((each) => each.replaceAll(FIXED_SPACE, ' '))
    .map((each, index) => (index === 0 ? each : `${indent}${each}`));
}

const FIXED_SPACE = '\u00a0';
const FIGURE_SPACE = /(?<=\d) (?=%|(?:µs|ms|s|min|B|[KMGT]iB)(?![\w-]))/g;
