/** How a baseline lies in its file: one run per line, so that a diff shows the run that came and those that went. */
import type { BaselineDocument } from './generated/baseline.ts';

/** A file that people review and that every clone carries: under 1 MB, whatever the stack. */
export const MAX_BASELINE_BYTES = 1_000_000;

/** Some weeks of a busy default branch; statistics and trend need no more. */
export const MAX_BASELINE_RUNS = 60;

export function baselineText({ runs, packages, ...head }: BaselineDocument): string {
  const fields = Object.entries(head).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `${[
    '{',
    [...fields, `  "runs": ${list(runs, 2)}`, `  "packages": ${packagesText(packages)}`].join(
      ',\n',
    ),
    '}',
  ].join('\n')}\n`;
}

export function baselineBytes(document: BaselineDocument): number {
  return new TextEncoder().encode(baselineText(document)).length;
}

function packagesText(packages: BaselineDocument['packages']): string {
  if (packages === null) return 'null';
  const { images, ...head } = packages;
  const fields = Object.entries(head).map(
    ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{\n${[...fields, `    "images": ${list(images, 4)}`].join(',\n')}\n  }`;
}

function list(items: readonly unknown[], indent: number): string {
  if (items.length === 0) return '[]';
  const space = ' '.repeat(indent);
  return `[\n${items.map((item) => `${space}  ${JSON.stringify(item)}`).join(',\n')}\n${space}]`;
}
