import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { showBaseline } from '../../../src/commands/baseline/show.ts';
import type { Context } from '../../../src/commands/command.ts';
import { trendOf } from '../../../src/compare/trend.ts';
import { baselineText } from '../../../src/records/baseline-text.ts';
import type { StoredRun } from '../../../src/records/generated/baseline.ts';
import { aBaselineDocument } from '../../support/baselines.ts';
import { MIB } from '../../support/documents.ts';
import { aHistory, shaOf } from '../../support/histories.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'trend-'));
});
afterEach(() => rm(directory, { recursive: true }));

/** Ten per cent more CPU from the day on. */
const stepAt = (days: number, step: number) =>
  aHistory(days, (day) => ({ cpuUs: day >= step ? 440 : 400, memoryBytes: MIB }));

async function show(runs: StoredRun[], format: 'text' | 'json' = 'text'): Promise<string> {
  await writeFile(join(directory, 'history.json'), baselineText(aBaselineDocument({ runs })));
  const printed: string[] = [];
  const context = {
    directory,
    terminal: { isInteractive: false, columns: 120, hasColor: false },
    print: (text: string) => printed.push(text),
  } as Partial<Context> as Context;
  const inputs = { environment: 'default', file: 'history.json', format };
  expect(await showBaseline(inputs, context)).toBe(0);
  return printed.join('\n');
}

test('what the history shows stands below what it holds', async () => {
  const text = await show(stepAt(40, 20));
  expect(text).toMatch(/METRIC[^]*Trend of 40 stored runs \(gates nothing\):\n/);
  expect(text).toContain(`+10 % since ${shaOf(20).slice(0, 8)} Change number 20 (20 runs)`);
});

test('that it shows nothing is told as well, and why', async () => {
  expect(await show(stepAt(40, 40))).toContain(
    'Trend of 40 stored runs: no level changed, and nothing creeps.',
  );
  expect(await show(stepAt(3, 3))).toContain(
    'Trend of 3 stored runs: no metric has the 8 comparable runs',
  );
});

test('as JSON it is all that is known', async () => {
  const runs = stepAt(40, 20);
  expect(JSON.parse(await show(runs, 'json'))).toMatchObject({ trend: trendOf(runs) });
});
