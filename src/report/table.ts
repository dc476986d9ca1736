/** Markdown tables from cells that are already escaped. */

export interface Column {
  title: string;
  align?: 'left' | 'right';
}

export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}

export const left = (title: string): Column => ({ title });
export const right = (title: string): Column => ({ title, align: 'right' });

/** The first rows, and a sentence for those that are not shown. */
export function capped<Row>(
  rows: readonly Row[],
  most: number,
  what: string,
): { shown: readonly Row[]; rest: string } {
  const hidden = rows.length - most;
  if (hidden <= 0) return { shown: rows, rest: '' };
  return { shown: rows.slice(0, most), rest: `… and ${hidden} more ${what}.` };
}

/** Paragraphs with an empty line between them; empty ones are left out. */
export function paragraphs(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join('\n\n');
}
