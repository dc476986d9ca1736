import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  parseBaseline,
  readBaselineFile,
  writeBaselineFile,
} from '../../../src/records/baseline-file.ts';
import { baselineText } from '../../../src/records/baseline-text.ts';
import { aBaselineDocument, aStoredRunOfDay } from '../../support/baselines.ts';

const shown = 'baselines/default.json';
let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baseline-'));
  path = join(folder, 'baselines', 'default.json');
});
afterEach(() => rm(folder, { recursive: true }));

const good = aBaselineDocument({ runs: [aStoredRunOfDay(1), aStoredRunOfDay(2)] });
const [first] = good.runs;
if (!first) throw new Error('no run');

test('what is written is read again', async () => {
  await writeBaselineFile(path, good);
  expect(await readBaselineFile(path, shown)).toEqual({ kind: 'read', document: good });
  expect(await readdir(join(folder, 'baselines'))).toEqual(['default.json']);
});

test('a file that is not there is absent, and a folder or a link is no baseline', async () => {
  expect(await readBaselineFile(path, shown)).toEqual({ kind: 'absent' });
  await mkdir(path, { recursive: true });
  expect(await readBaselineFile(path, shown)).toMatchObject({ why: `${shown} is no file` });
  await rm(path, { recursive: true });
  await writeFile(join(folder, 'other.json'), baselineText(good));
  await symlink(join(folder, 'other.json'), path);
  expect(await readBaselineFile(path, shown)).toMatchObject({
    kind: 'unusable',
    why: `${shown} is a link, which is not followed`,
  });
});

const edited = (change: Record<string, unknown>) => JSON.stringify({ ...good, ...change });
const withRun = (change: Record<string, unknown>) => edited({ runs: [{ ...first, ...change }] });

test.each([
  ['is cut off', baselineText(good).slice(0, -30), /is not JSON/],
  ['is empty', '', /is not JSON/],
  ['holds a merge conflict', `<<<<<<< HEAD\n${baselineText(good)}`, /is not JSON/],
  [
    'has a newer schema',
    edited({ schemaVersion: 2 }),
    /has schema version 2, and this compose-gate reads 1: use a newer one/,
  ],
  [
    'is another document',
    JSON.stringify({ schemaVersion: 1, document: 'run' }),
    /is not a baseline/,
  ],
  ['is a list', '[]', /is not a baseline: the document must be object/],
  ['has a key of its own', edited({ note: 'by hand' }), /must NOT have additional properties/],
  [
    'has a text for a number',
    withRun({ metrics: [{ ...first.metrics[0], value: '1' }] }),
    /value must be number/,
  ],
  [
    'has an endless number',
    withRun({ metrics: [{ ...first.metrics[0], value: 'HUGE' }] }).replace('"HUGE"', '1e999'),
    /value must be number/,
  ],
  [
    'has a number that no machine has, and no sum survives',
    withRun({ metrics: [{ ...first.metrics[0], value: 1e308 }] }),
    /value must be <= 1000000000000000/,
  ],
  [
    'has a time that is none',
    withRun({ createdAt: 'yesterday' }),
    /createdAt of run day00001 is no time/,
  ],
  [
    'has runs out of order',
    edited({ runs: [...good.runs].reverse() }),
    /day00001 is older than the one before/,
  ],
  ['holds a run twice', edited({ runs: [first, first] }), /it holds run day00001 twice/],
  [
    'holds a metric twice',
    withRun({ metrics: [first.metrics[0], first.metrics[0]] }),
    /run day00001 holds errors:gateway:health twice/,
  ],
])('a file that %s is told of', async (_, text, says) => {
  const read = await parseBaseline(text, shown);
  expect(read.kind).toBe('unusable');
  expect(read.kind === 'unusable' && read.why).toMatch(says);
});

test('a file over 1 MB is not read', async () => {
  await mkdir(join(folder, 'baselines'));
  await writeFile(path, `${baselineText(good)}${' '.repeat(1_000_000)}`);
  expect(await readBaselineFile(path, shown)).toMatchObject({
    why: expect.stringMatching(/has 98\d KiB, and a baseline has at most 977 KiB$/),
  });
});

test('what cannot be written leaves the old file and nothing else', async () => {
  await writeBaselineFile(path, good);
  const broken = aBaselineDocument({ runs: [first, first] });
  await expect(writeBaselineFile(path, broken)).rejects.toThrow(/holds run day00001 twice/);
  expect(await readFile(path, 'utf8')).toBe(baselineText(good));
  expect(await readdir(join(folder, 'baselines'))).toEqual(['default.json']);
});

test('cut off anywhere, a file is never mistaken for a shorter history', async () => {
  const text = baselineText(good);
  const places = Array.from({ length: 60 }, (_, index) => Math.floor((index * text.length) / 61));
  for (const place of places) {
    expect((await parseBaseline(text.slice(0, place), shown)).kind).toBe('unusable');
  }
});
