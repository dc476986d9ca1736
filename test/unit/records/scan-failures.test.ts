import { expect, test } from '@jest/globals';
import { scanFailures } from '../../../src/records/scan-failures.ts';
import { aScanner } from '../../support/documents.ts';

const target = (name: string, text?: string) => ({
  ...aScanner().targets[0]!,
  name,
  outcome: text === undefined ? { kind: 'scanned' as const } : { kind: 'failed' as const, text },
});
const told = (...targets: ReturnType<typeof target>[]) =>
  scanFailures(targets).map(({ why, targets: of }) => [why, of.map(({ name }) => name)]);

test('targets that failed for one reason are one failure', () => {
  expect(told(target('a', 'no network'), target('b'), target('c', 'no network'))).toEqual([
    ['no network', ['a', 'c']],
  ]);
});

test('a reason that names its own target is the same reason', () => {
  expect(told(target('app:1', 'cannot read app:1'), target('db:2', 'cannot read db:2'))).toEqual([
    ['cannot read app:1', ['app:1', 'db:2']],
  ]);
});

test('a name within a word is no name', () => {
  expect(told(target('a', 'no data'), target('o', 'no data'))).toEqual([['no data', ['a', 'o']]]);
  expect(told(target('[', 'no ['), target('(', 'no ('))).toHaveLength(1);
});

test('different reasons stay apart', () => {
  expect(told(target('a', 'no network'), target('b', 'disk full'))).toHaveLength(2);
});
