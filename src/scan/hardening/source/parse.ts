/** YAML text to positioned values. Every document of the stream is returned, as Compose merges them in order. */
import { LineCounter, parseAllDocuments } from 'yaml';
import { UserError, messageOf } from '../../../platform/errors.ts';
import { plainText } from '../../../records/text.ts';
import { convertDocument } from './convert.ts';
import { MAX_FILE_CHARACTERS, quoted, sourceError, type Budget } from './limits.ts';
import type { Position, SourceNode } from './node.ts';

/** @throws UserError with file, line and column when the text is not YAML that Compose could read. */
export function parseYaml(file: string, text: string, budget: Budget): SourceNode[] {
  if (text.length > MAX_FILE_CHARACTERS) {
    throw new UserError(
      `${quoted(file)} has ${text.length} characters; a Compose file has at most ${MAX_FILE_CHARACTERS}. It is not read.`,
    );
  }
  const lines = new LineCounter();
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const documents = parseStream(file, text, lines);
  return documents.flatMap((document) => {
    const error = document.errors[0];
    if (error) {
      throw sourceError(positionAt(error.pos[0]), `not valid YAML: ${plainText(error.message)}`);
    }
    return document.contents === null
      ? []
      : [convertDocument(document.contents, positionAt, budget)];
  });
}

function parseStream(file: string, text: string, lineCounter: LineCounter) {
  try {
    const documents = parseAllDocuments(text, {
      lineCounter,
      // We look for repeated keys ourselves: the library's own check is quadratic.
      uniqueKeys: false,
      prettyErrors: false,
      strict: false,
      merge: false,
      logLevel: 'silent',
    });
    return 'empty' in documents ? [] : documents;
  } catch (error) {
    // Nesting thousands deep ends the parser's stack.
    throw new UserError(`${quoted(file)} is not valid YAML: ${plainText(messageOf(error))}.`);
  }
}
