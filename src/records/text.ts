/**
 * Text from images, logs, pull requests and artifacts is hostile. `plainText` makes it safe to print on a terminal
 * and to put into a document; a renderer escapes it once more for its own language.
 */

/**
 * Control characters (ANSI sequences lose their escape), bidirectional overrides, marks and letters that nobody sees (soft
 * hyphen, fillers, tags), and halves of characters.
 */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

const ANSI = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;

/** One line of printable text, at most `maxLength` characters. */
export function plainText(text: string, maxLength = 300): string {
  const line = (BEYOND_ASCII.test(text) ? withoutUnprintable(text) : text).trim();
  return line.length <= maxLength ? line : `${cut(line, maxLength - 1)}…`;
}

/** Nearly all text is printable ASCII, and there may be a million of it. */
const BEYOND_ASCII = /[^ -~]/;

function withoutUnprintable(text: string): string {
  return text
    .replace(ANSI, '')
    .replace(/[\t\r\n]+/g, ' ')
    .replace(UNPRINTABLE, '');
}

/** The first characters, and not the half of one. */
function cut(line: string, length: number): string {
  return line.slice(0, length).replace(/\p{Cs}$/u, '');
}

/** The last printable lines of a log. */
export function lastLines(log: string, maxLines = 20, maxLength = 300): string[] {
  return log
    .split(/\r?\n/)
    .map((line) => plainText(line, maxLength))
    .filter((line) => line !== '')
    .slice(-maxLines);
}

/**
 * Replaces every occurrence of each secret, and of each of its lines; short values are left alone, for they would mask
 * ordinary words. The longest go first, so that nothing is left of one that holds another.
 */
export function maskSecrets(text: string, secrets: Iterable<string>): string {
  const values = [...secrets].flatMap((secret) => [secret, ...secret.split(/\r?\n/)]);
  return [...new Set(values)]
    .filter((value) => value.length >= SHORTEST_SECRET)
    .sort((a, b) => b.length - a.length)
    .reduce((masked, value) => masked.replaceAll(value, '***'), text);
}

const SHORTEST_SECRET = 6;
