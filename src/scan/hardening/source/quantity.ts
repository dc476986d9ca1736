/** Sizes as Compose reads them: 512m, 1.5GB, 64MiB, or bytes; all powers of 1024. */
const SIZE = /^(\d+(?:\.\d+)?) ?(?:([kmgtp])?(?:i?b)?)?$/i;
const POWERS = 'kmgtp';

/** Bytes; -1 for unlimited; undefined where the text is not a size. */
export function parseBytes(text: string): number | undefined {
  if (text.trim() === '-1') return -1;
  const match = SIZE.exec(text.trim());
  if (!match) return undefined;
  const power = match[2] === undefined ? 0 : POWERS.indexOf(match[2].toLowerCase()) + 1;
  return Number(match[1]) * 1024 ** power;
}
