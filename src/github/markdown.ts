/** Markdown that is too long for GitHub, cut so that what is left still renders. */

/**
 * The whole lines that fit, what they left open closed again, and the notice; unchanged where all of it fits.
 * @param sizeOf what the limit counts: characters or bytes
 */
export function cutMarkdown(
  markdown: string,
  limit: number,
  sizeOf: (text: string) => number,
  notice: string,
): string {
  if (sizeOf(markdown) <= limit) return markdown;
  const kept = linesWithin(markdown.split('\n'), limit - sizeOf(notice), sizeOf);
  for (;;) {
    const text = [...kept, ...closings(kept), '', notice, ''].join('\n');
    if (sizeOf(text) <= limit || kept.length === 0) return text;
    kept.pop();
  }
}

function linesWithin(lines: string[], limit: number, sizeOf: (text: string) => number): string[] {
  let used = 0;
  const end = lines.findIndex((line) => (used += sizeOf(line) + 1) > limit);
  return end < 0 ? lines : lines.slice(0, end);
}

/** The lines that close an open code block and open <details>, without which the notice would be hidden in them. */
function closings(lines: readonly string[]): string[] {
  let fence: string | undefined;
  let depth = 0;
  for (const line of lines) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
    if (fence !== undefined) {
      if (mark?.[1]?.startsWith(fence) && mark[2]?.trim() === '') fence = undefined;
    } else if (mark) {
      fence = mark[1];
    } else {
      depth += count(line, /<details\b/g) - count(line, /<\/details>/g);
    }
  }
  const details = Array<string>(Math.max(0, depth)).fill('</details>');
  return [...(fence === undefined ? [] : [fence]), ...(depth > 0 ? ['', ...details] : [])];
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
