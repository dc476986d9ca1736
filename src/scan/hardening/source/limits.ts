/** A Compose file under test is hostile input: each limit is far above what honest files need. */
import { UserError } from '../../../platform/errors.ts';
import { plainText } from '../../../records/text.ts';
import { formatPosition, type Position } from './node.ts';

export const MAX_FILE_CHARACTERS = 1024 * 1024;
export const MAX_FILES = 100;
/** Values of one stack with every alias and `extends` written out. */
export const MAX_VALUES = 200_000;
export const MAX_DEPTH = 64;
/** Longer values are not interpolated. */
export const MAX_VALUE_CHARACTERS = 64 * 1024;
/** `${A:-${B:-${C}}}` */
export const MAX_TEMPLATE_DEPTH = 16;

/** Counts the work of one load, so that small files cannot ask for endless merging. */
export interface Budget {
  spend(values: number, at: Position): void;
}

export function createBudget(): Budget {
  let left = MAX_VALUES;
  return {
    spend(values, at) {
      left -= values;
      if (left < 0) throw tooMany(at);
    },
  };
}

export function tooMany(at: Position): UserError {
  return sourceError(
    at,
    `with aliases, \`extends\` and merges written out the stack has more than ${MAX_VALUES} values. Split it, or remove the aliases that multiply it.`,
  );
}

export function tooDeep(at: Position): UserError {
  return sourceError(at, `values are nested more than ${MAX_DEPTH} deep. Flatten them.`);
}

/** The user's error, with its place first so that editors make it a link. */
export function sourceError(at: Position, text: string): UserError {
  return new UserError(`${plainText(formatPosition(at), 1_000)}: ${text}`);
}

/** A name or value from the file, made safe for a message. */
export function quoted(text: string): string {
  return `\`${plainText(text, 100)}\``;
}
