/**
 * Names, paths, titles and log lines come from images, pull requests and artifacts: hostile until escaped. Everything a
 * document says goes through one of these on its way into Markdown; only our own words do not.
 */
import { plainText } from '../records/text.ts';

const MAX_INLINE = 300;
const MAX_CODE = 120;

/** Breaks a mention, a reference or a link without changing what is seen. */
const ZERO_WIDTH_SPACE = '&#8203;';

/** Text in a paragraph, list or table cell: no markup, no HTML, no mention, no reference, no link. */
export function inline(text: string, maxLength = MAX_INLINE): string {
  return escaped(plainText(text, maxLength));
}

/** A pair of single backticks; longer runs are no pair of ours. */
const CODE_SPAN = /(?<!`)`([^`]+)`(?!`)/g;

/**
 * A sentence that may hold code between backticks, as those of our rules do. Whoever wrote it: what is between them goes
 * through `code`, all else through `inline`.
 */
export function prose(text: string, maxLength = MAX_INLINE): string {
  const parts = plainText(text, maxLength).split(CODE_SPAN);
  // What a pattern caught is at every second place.
  return parts.map((part, index) => (index % 2 === 1 ? code(part) : escaped(part))).join('');
}

function escaped(plain: string): string {
  return (
    plain
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/\\/g, '&#92;')
      .replace(/\|/g, '&#124;')
      .replace(/[`*[\]~$]/g, '\\$&')
      // Within a word an underscore marks nothing up.
      .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
      .replace(/@(?=[\w-])/g, `@${ZERO_WIDTH_SPACE}`)
      // Our own entities are left whole.
      .replace(/(?<!&)#(?=\w)/g, `#${ZERO_WIDTH_SPACE}`)
      .replace(/(GH-)(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}`)
      .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
      .replace(/(www)\./gi, `$1${ZERO_WIDTH_SPACE}.`)
      .replace(/:(?=[a-z+-][\w+-]*:)/gi, `:${ZERO_WIDTH_SPACE}`)
      // At the start of a line these would begin a list, a heading or a rule.
      .replace(/^(?:[-+](?=[\s-]|$)|[=#])/, '\\$&')
      .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
  );
}

/** Nothing in it means anything within backticks or a table cell, nor looks as if it did. */
const TAME = /^(?! )(?!.*\]\()[\w .:;/@+=,#()%[\]{}"'*!?-]+(?<! )$/;

/** A name, path or version, as code. Anything unusual is written as entities, which no parser of Markdown acts on. */
export function code(text: string, maxLength = MAX_CODE): string {
  const plain = plainText(text, maxLength);
  if (plain === '') return '';
  if (TAME.test(plain)) return `\`${plain}\``;
  const entities = plain.replace(
    /[\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e]/g,
    (character) => (character === '-' ? character : `&#${character.charCodeAt(0)};`),
  );
  return `<code>${entities}</code>`;
}

const SHORTEST_FENCE = 3;

/** Lines as they are, in a block that no line of theirs can end. */
export function fenced(lines: readonly string[], language = 'text'): string {
  const safe = lines.map(safeLine);
  const runs = safe.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(SHORTEST_FENCE, ...runs.map((length) => length + 1)));
  return [`${fence}${language}`, ...safe, fence].join('\n');
}

/** plainText trims, and a picture made of text needs its indent. */
function safeLine(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return `${indent}${plainText(line)}`;
}
