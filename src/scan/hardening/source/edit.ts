/**
 * Edits of the Compose file: each replaces one whole line by the given text, which may have several lines or none.
 * An edit is offered only where the line holds nothing else, so that no other value (a secret, say) is repeated in it.
 */
import type { FindingEdit } from '../findings.ts';
import type { Place } from '../facts/setting.ts';
import type { Entry, Position } from './node.ts';

export interface Editor {
  /** The value at this place becomes `text`. */
  replace(place: Place | null, text: string): FindingEdit | null;
  /** The key at this place and its value go away. */
  remove(place: Place | null): FindingEdit | null;
  /** A key that the service does not have yet; each line without indentation of its own service. */
  add(lines: readonly string[]): FindingEdit | null;
}

export const noEdits: Editor = { replace: () => null, remove: () => null, add: () => null };

export function createEditor(
  service: Entry,
  lines: ReadonlyMap<string, readonly string[]>,
): Editor {
  const lineAt = (at: Position) => lines.get(at.file)?.[at.line - 1];
  const alone = (place: Place | null) => {
    const value = place?.scalar;
    if (!place || value?.endColumn == null) return undefined;
    const line = lineAt(value.at);
    if (line === undefined || !standsAlone(line, value.at.column, value.endColumn))
      return undefined;
    return { at: value.at, end: value.endColumn, line };
  };
  return {
    replace(place, text) {
      const found = alone(place);
      if (!found) return null;
      const start = found.line.slice(0, found.at.column - 1);
      return { file: found.at.file, line: found.at.line, text: start + text };
    },
    remove(place) {
      const found = alone(place);
      if (!found || found.line.trimStart().startsWith('- ')) return null;
      return { file: found.at.file, line: found.at.line, text: '' };
    },
    add(added) {
      const line = lineAt(service.at);
      const firstKey = service.value.kind === 'mapping' ? service.value.firstKey : null;
      if (line === undefined || firstKey?.file !== service.at.file) return null;
      if (firstKey.line <= service.at.line || !OPENS_SERVICE.test(line)) return null;
      const indent = ' '.repeat(firstKey.column - 1);
      const text = [line, ...added.map((text) => indent + text)].join('\n');
      return { file: service.at.file, line: service.at.line, text };
    },
  };
}

/** `  web:` or `  web: &anchor`, and nothing else. */
const OPENS_SERVICE = /^\s*[\w."'-]+:\s*(?:&[\w-]+\s*)?$/;
/** `  key: VALUE` or `  - VALUE`. */
const BEFORE_VALUE = /^\s*(?:- )?(?:[\w-]+:\s+)?$/;

function standsAlone(line: string, column: number, endColumn: number): boolean {
  return BEFORE_VALUE.test(line.slice(0, column - 1)) && line.slice(endColumn - 1).trim() === '';
}
