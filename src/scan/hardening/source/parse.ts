/** YAML text to positioned values. Every document of the stream is returned, as Compose merges them in order. */
import { Composer, LineCounter, Parser, type CST } from 'yaml';
import { UserError } from '../../../platform/errors.ts';
import { plainText } from '../../../records/text.ts';
import { convertDocument, type PositionAt } from './convert.ts';
import {
  MAX_DEPTH,
  MAX_FILE_CHARACTERS,
  quoted,
  sourceError,
  tooDeep,
  type Budget,
} from './limits.ts';
import type { SourceNode } from './node.ts';

/** @throws UserError with file, line and column when the text is not YAML that Compose could read. */
export function parseYaml(file: string, text: string, budget: Budget): SourceNode[] {
  if (text.length > MAX_FILE_CHARACTERS) {
    throw new UserError(
      `${quoted(file)} has ${text.length} characters; a Compose file has at most ${MAX_FILE_CHARACTERS}. It is not read.`,
    );
  }
  const lines = new LineCounter();
  const positionAt: PositionAt = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  checkDepth(tokens, positionAt);
  return composeDocuments(tokens).flatMap((document) => {
    const error = document.errors[0];
    if (error) {
      throw sourceError(positionAt(error.pos[0]), `not valid YAML: ${plainText(error.message)}`);
    }
    if (document.contents === null) return [];
    return [convertDocument(document.contents, positionAt, budget)];
  });
}

/** The library composes by recursion, which nesting thousands deep would drive out of the stack. */
function checkDepth(tokens: readonly CST.Token[], positionAt: PositionAt): void {
  let level: CST.Token[] = [...tokens];
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (first && depth > MAX_TOKEN_DEPTH) throw tooDeep(positionAt(first.offset));
    level = level.flatMap(childTokens);
  }
}

/** The document itself is one level above its values. */
const MAX_TOKEN_DEPTH = MAX_DEPTH + 1;

function childTokens(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  const children: (CST.Token | null | undefined)[] = token.items.flatMap(({ key, value }) => [
    key,
    value,
  ]);
  return children.filter((child) => child != null);
}

function composeDocuments(tokens: readonly CST.Token[]) {
  const composer = new Composer({
    // We look for repeated keys ourselves: the library's own check is quadratic.
    uniqueKeys: false,
    strict: false,
    merge: false,
    logLevel: 'silent',
  });
  return [...composer.compose(tokens)];
}
