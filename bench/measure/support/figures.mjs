/** Order statistics and Markdown tables: what every benchmark here prints. */

/** Nearest rank: the least value that at least this share of the values does not exceed. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export const median = (values) => quantile(values, 0.5);

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}

export const ms = (value, digits = 1) => `${value.toFixed(digits)} ms`;
export const percent = (share, digits = 1) => `${(share * 100).toFixed(digits)} %`;

/** One figure of the benchmark against what it must be; `met` is null where the machine did not let it be judged. */
export function target(what, limit, value, met) {
  return { what, limit, value, met };
}

/** 95 % interval of a share (Wilson, 1927). */
export function wilson(share, count) {
  const z = 1.96;
  const centre = (share + z ** 2 / (2 * count)) / (1 + z ** 2 / count);
  const half =
    (z / (1 + z ** 2 / count)) *
    Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
