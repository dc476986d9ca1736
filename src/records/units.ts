/** How quantities are written by people and by us: durations 500ms 5s 3m, sizes 256MiB, shares 5%. */

const DURATION_MS: Record<string, number> = { us: 0.001, ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** Milliseconds, or undefined where the text is not a duration such as 50us, 500ms, 5s, 3m or 1h. */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(us|ms|s|m|h)$/.exec(text);
  if (!match) return undefined;
  return Number(match[1]) * (DURATION_MS[match[2] ?? ''] ?? Number.NaN);
}

/** A share as a ratio (5% is 0.05), or undefined. */
export function parseShare(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)%$/.exec(text);
  return match ? Number(match[1]) / 100 : undefined;
}

const SIZE_BYTES: Record<string, number> = { B: 1, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };

/** Bytes, or undefined where the text is not a size such as 256KiB. */
export function parseSize(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(B|KiB|MiB|GiB)$/.exec(text);
  if (!match) return undefined;
  return Number(match[1]) * (SIZE_BYTES[match[2] ?? ''] ?? Number.NaN);
}

/** Three significant digits, in the largest unit that keeps the number at 1 or more. */
export function formatDuration(ms: number): string {
  const size = Math.abs(ms);
  if (size < 1) return `${significant(ms * 1_000)} µs`;
  if (size < 1_000) return `${significant(ms)} ms`;
  if (size < 120_000) return `${significant(ms / 1_000)} s`;
  return `${significant(ms / 60_000)} min`;
}

export function formatMicroseconds(us: number): string {
  return formatDuration(us / 1_000);
}

const SIZE_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'] as const;

export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (Math.abs(value) >= 1024 && unit < SIZE_UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${significant(value)} ${SIZE_UNITS[unit] ?? 'B'}`;
}

/** A ratio as a share: 0.053 is 5.3 %. */
export function formatShare(ratio: number): string {
  return `${significant(ratio * 100)} %`;
}

export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}

function significant(value: number): string {
  if (value === 0) return '0';
  if (Math.abs(value) >= 100) return Math.round(value).toString();
  return Number(value.toPrecision(3)).toString();
}

/** `1 run`, `2 runs`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
