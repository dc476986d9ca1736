import { expect, test } from '@jest/globals';
import { addRun, emptyBaseline } from '../../../../src/compare/baseline/history.ts';
import {
  baselineBytes,
  baselineText,
  MAX_BASELINE_BYTES,
  MAX_BASELINE_RUNS,
} from '../../../../src/records/baseline-text.ts';
import { validate } from '../../../../src/records/generated/baseline.validate.js';
import type { BaselineDocument, StoredRun } from '../../../../src/records/generated/baseline.ts';
import { aStoredRunOfDay } from '../../../support/baselines.ts';
import { seeded } from '../../../support/random.ts';

function add(
  document: BaselineDocument,
  run: StoredRun,
  packages: BaselineDocument['packages'] = null,
) {
  const added = addRun(document, run, packages);
  if (!added) throw new Error(`${run.runId} was there already`);
  return added;
}

const daysOf = ({ runs }: BaselineDocument) => runs.map(({ runId }) => Number(runId.slice(3)));

const withDays = (...days: number[]) =>
  days.reduce(
    (document, day) => add(document, aStoredRunOfDay(day)).document,
    emptyBaseline('default'),
  );

const packagesOf = (runId: string, count: number) => ({
  runId,
  trivyVersion: '0.74.0',
  images: [
    {
      service: 'gateway',
      system: null,
      packages: Array.from({ length: count }, (_, index) => ({
        purl: `pkg:npm/${'p'.repeat(90)}@1.0.${index}`,
      })),
    },
  ],
});

test('a run is added once', () => {
  const first = withDays(1);
  expect(addRun(first, aStoredRunOfDay(1), null)).toBeNull();
  expect(daysOf(withDays(1, 2))).toEqual([1, 2]);
});

test('a run that comes late takes its place', () => {
  expect(daysOf(withDays(3, 1, 2))).toEqual([1, 2, 3]);
});

test('the 61st run drops the oldest', () => {
  const days = Array.from({ length: MAX_BASELINE_RUNS }, (_, day) => day);
  const full = withDays(...days);
  expect(full.runs).toHaveLength(MAX_BASELINE_RUNS);
  const { document, dropped } = add(full, aStoredRunOfDay(MAX_BASELINE_RUNS));
  expect(daysOf(document)).toEqual([...days.slice(1), MAX_BASELINE_RUNS]);
  expect(dropped).toEqual(['day00000']);
});

test('the file stays under its size, whatever is added in which order', () => {
  const random = seeded(3);
  let document = emptyBaseline('default');
  for (let day = 0; day < 40; day += 1) {
    const text = 'x'.repeat(Math.floor(random() * 150_000));
    const workload = Array.from({ length: Math.ceil(text.length / 600) }, (_, index) => ({
      subject: `s${index}`,
      text: text.slice(0, 600),
    }));
    const packages = random() < 0.5 ? packagesOf('a1b2c3d4', Math.floor(random() * 3_000)) : null;
    document = add(document, aStoredRunOfDay(day, { workload }), packages).document;
    expect(baselineBytes(document)).toBeLessThanOrEqual(MAX_BASELINE_BYTES);
    expect(daysOf(document).at(-1)).toBe(day);
    expect(daysOf(document)).toEqual([...daysOf(document)].sort((a, b) => a - b));
  }
  expect(document.runs.length).toBeLessThan(40);
});

test('packages are those of the newest run, and do not push runs out', () => {
  const small = packagesOf('day00002', 10);
  const second = add(withDays(1), aStoredRunOfDay(2), small);
  expect(second).toMatchObject({ packagesDropped: false, document: { packages: small } });
  expect(
    add(second.document, aStoredRunOfDay(0), packagesOf('day00000', 1)).document.packages,
  ).toBe(small);
  expect(add(second.document, aStoredRunOfDay(3)).document.packages).toBeNull();
  const large = add(second.document, aStoredRunOfDay(3), packagesOf('day00003', 5_000));
  expect(large).toMatchObject({ packagesDropped: true, dropped: [], document: { packages: null } });
});

test('the file has one line per run, and is what the schema allows', () => {
  const document = add(withDays(1, 2), aStoredRunOfDay(3), packagesOf('day00003', 2)).document;
  const text = baselineText(document);
  expect(JSON.parse(text)).toEqual(document);
  expect(text.split('\n').filter((line) => line.includes('"createdAt"'))).toHaveLength(3);
  validate(document);
  expect(validate.errors).toBeNull();
});

test('a diff of one more run touches one line and its neighbour’s comma', () => {
  const before = baselineText(withDays(1, 2)).split('\n');
  const after = baselineText(withDays(1, 2, 3)).split('\n');
  const changed = before.filter((line) => !after.includes(line));
  expect(changed).toEqual([`    ${JSON.stringify(aStoredRunOfDay(2))}`]);
  expect(after).toHaveLength(before.length + 1);
});

test('an empty history is written too', () => {
  const document = emptyBaseline('ci');
  expect(JSON.parse(baselineText(document))).toEqual(document);
  validate(document);
  expect(validate.errors).toBeNull();
});
