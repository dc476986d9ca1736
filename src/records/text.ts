/**
 * Text from images, logs, pull requests and artifacts is hostile. `plainText` makes it safe to print on a terminal
 * and to put into a document; a renderer escapes it once more for its own language.
 */

/** Control characters (ANSI sequences lose their escape), bidirectional overrides and zero-width marks. */

const UNPRINTABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

const ANSI = /\u001b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;

/** One line of printable text, at most `maxLength` characters. */
export function plainText(text: string, maxLength = 300): string {
  const line = text
    .replace(ANSI, '')
    .replace(/[\t\r\n]+/g, ' ')
    .replace(UNPRINTABLE, '')
    .trim();
  return line.length <= maxLength ? line : `${line.slice(0, maxLength - 1)}…`;
}

/** The last printable lines of a log. */
export function lastLines(log: string, maxLines = 20, maxLength = 300): string[] {
  return log
    .split(/\r?\n/)
    .map((line) => plainText(line, maxLength))
    .filter((line) => line !== '')
    .slice(-maxLines);
}

/** Replaces every occurrence of each secret; short values are left alone, for they would mask ordinary words. */
export function maskSecrets(text: string, secrets: Iterable<string>): string {
  let masked = text;
  for (const secret of secrets) {
    if (secret.length >= SHORTEST_SECRET) masked = masked.replaceAll(secret, '***');
  }
  return masked;
}

const SHORTEST_SECRET = 6;
