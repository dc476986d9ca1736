/** How two Dockerfiles differ, line by line. Pure. */
import { structuredPatch } from 'diff';
import { nameFact } from '../../records/facts.ts';
import type { Fact } from '../../records/generated/stack.ts';
import { plainText } from '../../records/text.ts';
import { maskText } from './mask.ts';

const MAX_LINES = 40;
const MAX_LINE = 160;
const MAX_INDENT = 16;
const CONTEXT_LINES = 2;
/** Two texts that share less are not worth the search for what they share. */
const MAX_EDITS = 2_000;

export function dockerfileFacts(
  name: string,
  base: string,
  head: string,
  secrets: ReadonlySet<string>,
): Fact[] {
  if (base === head) return [];
  const [before, after] = [maskText(base, secrets), maskText(head, secrets)];
  const patch = structuredPatch('base', 'head', before, after, undefined, undefined, {
    context: CONTEXT_LINES,
    maxEditLength: MAX_EDITS,
    stripTrailingCr: true,
  });
  const lines = (patch?.hunks ?? []).flatMap(
    ({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
      ...lines.filter((line) => !line.startsWith('\\')).map(safeLine),
    ],
  );
  // Only what is masked differs, or nearly everything does.
  if (lines.length === 0) return [nameFact('dockerfile', name, 'changed')];
  return [
    {
      kind: 'diff',
      about: 'dockerfile',
      name: plainText(name, MAX_LINE),
      lines: lines.slice(0, MAX_LINES),
      more: Math.max(0, lines.length - MAX_LINES),
    },
  ];
}

/** Its sign, its indent, and what can be read of the rest. */
function safeLine(line: string): string {
  const rest = line.slice(1);
  const indent = /^[ \t]*/.exec(rest)?.[0].length ?? 0;
  return `${line.slice(0, 1)}${' '.repeat(Math.min(indent, MAX_INDENT))}${plainText(rest, MAX_LINE)}`.trimEnd();
}
