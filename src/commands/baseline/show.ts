/** Prints what a baseline knows. */
import { resolve } from 'node:path';
import { summarise } from '../../compare/baseline/summary.ts';
import { trendOf } from '../../compare/trend.ts';
import { UserError } from '../../platform/errors.ts';
import { readBaselineFile } from '../../records/baseline-file.ts';
import type { BaselineDocument } from '../../records/generated/baseline.ts';
import { trendOrNone } from '../../report/terminal/trend.ts';
import type { Context } from '../command.ts';
import { baselinePath } from './location.ts';
import { baselineTable } from './table.ts';

export interface ShowInputs {
  environment: string;
  file: string | undefined;
  format: 'text' | 'json';
}

export async function showBaseline(inputs: ShowInputs, context: Context): Promise<number> {
  const path = inputs.file ?? baselinePath(inputs.environment);
  const document = await readExisting(path, context);
  const summary = summarise(document.runs);
  const trend = trendOf(document.runs);
  const width = context.terminal.columns;
  context.print(
    inputs.format === 'json'
      ? JSON.stringify({ path, environment: document.environment, ...summary, trend }, null, 2)
      : [baselineTable({ path, document, summary, width }), trendOrNone(trend, width)].join('\n\n'),
  );
  return 0;
}

async function readExisting(path: string, context: Context): Promise<BaselineDocument> {
  const read = await readBaselineFile(resolve(context.directory, path), path);
  if (read.kind === 'read') return read.document;
  if (read.kind === 'unusable') {
    throw new UserError(`${read.why}. Take it back from git, or name another with --file.`);
  }
  throw new UserError(
    `There is no ${path}. Begin one with \`compose-gate baseline update\`, or name another with --file.`,
  );
}
