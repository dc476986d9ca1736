import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendSummary } from '../../../src/github/summary.ts';

const LIMIT = 1024 * 1024;
let folder: string;
let path: string;
let warnings: string[];
const log = { info: () => undefined, warn: (text: string) => void warnings.push(text) };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compose-gate-summary-'));
  path = join(folder, 'summary.md');
  warnings = [];
});
afterEach(() => rm(folder, { recursive: true }));

test('is written to a file that is not there yet, then appended to', async () => {
  expect(await appendSummary(path, '# One\n', log)).toEqual({ kind: 'written' });
  expect(await appendSummary(path, '# Two', log)).toEqual({ kind: 'written' });
  expect(await readFile(path, 'utf8')).toBe('# One\n\n# Two\n');
  expect(warnings).toEqual([]);
});

test('fills the file to the limit and not beyond', async () => {
  const line = `${'ä'.repeat(500)}\n`;
  await writeFile(path, line.repeat(400));
  expect(await appendSummary(path, line.repeat(700), log)).toEqual({ kind: 'cut' });
  const written = await readFile(path, 'utf8');
  expect(Buffer.byteLength(written)).toBeLessThanOrEqual(LIMIT);
  expect(Buffer.byteLength(written)).toBeGreaterThan(LIMIT - 3_000);
  expect(written).toMatch(/\n\*\*Cut here:\*\* GitHub keeps at most 1 MiB[^\n]*\n$/);
});

test('exactly at the limit nothing is cut', async () => {
  await writeFile(path, 'a'.repeat(LIMIT - 102));
  expect(await appendSummary(path, 'b'.repeat(100), log)).toEqual({ kind: 'written' });
  expect((await readFile(path)).length).toBe(LIMIT);
});

test('a file too full even for the notice is left as it is, and the log says so', async () => {
  await writeFile(path, 'a'.repeat(LIMIT - 20));
  const reason = `${path} already holds ${LIMIT - 20} of ${LIMIT} bytes.`;
  const result = await appendSummary(path, '# Report\n'.repeat(3), log);
  expect(result).toEqual({ kind: 'skipped', reason });
  expect(warnings).toEqual([`no job summary was written: ${reason}`]);
  expect((await readFile(path)).length).toBe(LIMIT - 20);
});

test.each([
  ['no path', () => undefined, 'GITHUB_STEP_SUMMARY is not set'],
  ['a folder in its place', () => folder, 'EISDIR'],
])('%s is said, and is no error', async (_, place, reason) => {
  expect(await appendSummary(place(), '# Report', log)).toMatchObject({ kind: 'skipped' });
  expect(warnings).toEqual([expect.stringContaining('no job summary was written: ')]);
  expect(warnings[0]).toContain(reason);
});
