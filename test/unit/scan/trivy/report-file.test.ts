import { expect, test } from '@jest/globals';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReportFile, type LongLists } from '../../../../src/scan/trivy/report-file.ts';

const LISTS: LongLists = {
  Vulnerabilities: { fields: ['id', 'title'], keep: ({ id, title }) => ({ id, title }) },
  Packages: { fields: [], keep: () => ({}) },
};

async function read(text: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'report-file-'));
  try {
    const path = join(folder, 'report.json');
    await writeFile(path, text);
    await using file = await open(path);
    return await readReportFile(file, LISTS);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const reportOf = (...results: unknown[]) => ({ SchemaVersion: 2, Results: results });
const written = (report: unknown) => [JSON.stringify(report), JSON.stringify(report, null, 2)];

test('of the long lists only what is wanted stays, of all else everything', async () => {
  const rest = { Target: 'a', Secrets: [{ id: 1, other: [2] }], Empty: [], Nested: { list: [{}] } };
  const entry = { id: '1', title: 't', other: { deep: [1, { id: 2 }] } };
  const report = reportOf(
    { ...rest, Packages: [{ Name: 'p' }], Vulnerabilities: [entry, { ...entry, id: '2' }] },
    { Vulnerabilities: [] },
    { Vulnerabilities: null },
    { Vulnerabilities: [{ id: '3' }] },
  );
  for (const text of written(report)) {
    expect(await read(text)).toEqual(
      reportOf(
        {
          ...rest,
          Packages: [{}],
          Vulnerabilities: [
            { id: '1', title: 't' },
            { id: '2', title: 't' },
          ],
        },
        { Vulnerabilities: [] },
        { Vulnerabilities: null },
        { Vulnerabilities: [{ id: '3', title: undefined }] },
      ),
    );
  }
});

test('a field that is not read is not looked at, wherever in the entry it stands', async () => {
  const long = { a: ['"]},{', { id: 'not this' }], b: '\\\\"' };
  const entries = [
    { other: long, id: '1', title: 't' },
    { id: '2', other: 'x', another: [long], title: 't' },
    { id: '3', title: 't', other: long },
    { other: null },
    {},
  ];
  const found = entries.map(({ id, title }) => ({ id, title }));
  for (const text of written(reportOf({ Vulnerabilities: entries })))
    expect(await read(text)).toEqual(reportOf({ Vulnerabilities: found }));
});

test('brackets, quotes and backslashes in texts, and pieces that end anywhere, change nothing', async () => {
  const title = 'é€😀 "]}[{\\" \\\\';
  // Together longer than two pieces of a file, so that both ends fall somewhere within entries.
  const entries = Array.from({ length: 60_000 }, (_, number) => ({
    id: `${number}${title}`,
    title,
  }));
  const report = reportOf({ Target: title, Vulnerabilities: entries });
  const padded = entries.map((entry, number) => ({ [`${title}x`]: title, ...entry, y: number }));
  const text = JSON.stringify(reportOf({ Target: title, Vulnerabilities: padded }));
  expect(text.length).toBeGreaterThan(5 * 1024 * 1024);
  expect(await read(text)).toEqual(report);
});

test.each([
  ['a number', [0]],
  ['a number among entries', [0, { id: '1' }]],
  ['null', [null]],
  ['a text', ['0']],
  ['a list', [[{ id: '1' }]]],
])('%s in the place of an entry is left to be refused', async (_, list) => {
  const found = (await read(JSON.stringify(reportOf({ Vulnerabilities: list })))) as {
    Results: Array<{ Vulnerabilities: unknown[] }>;
  };
  const items = found.Results[0]?.Vulnerabilities ?? [];
  expect(items).toHaveLength(list.length);
  expect(items.every((item) => Object.prototype.toString.call(item) === '[object Object]')).toBe(
    false,
  );
});

test.each([
  '',
  '{"Results":[{"Vulnerabilities":[{"id":"1"},{"id"',
  '{"Results":[{"Vulnerabilities":[{"id":"1"}',
  '{"Results":[{"Vulnerabilities":[{"id":"1"}]}]',
  '{"Results":[{"Vulnerabilities":[{"id":"1"}{"id":"2"}]}]}',
  '{"Results":[{"Vulnerabilities":[{"id":"1"},]}]}',
  '{"Results":[{"Vulnerabilities":[{"id":1]}]}]}',
  '{"Results":[{"Vulnerabilities":[{"other":1]}]}]}',
  '{"Results":[{"Vulnerabilities":[{"other":{"id":1}}',
  '{"Results":[{"Vulnerabilities":[{"id":"1","other":[{"id"',
  '{"Results":[{"Packages":[{nonsense}]}]}',
  'FATAL no such image',
])('%j is no report', async (text) => {
  await expect(read(text)).rejects.toThrow(SyntaxError);
});
