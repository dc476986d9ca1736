import { expect, test } from '@jest/globals';
import { interpolate } from '../../../../src/scan/hardening/source/interpolate.ts';

const env = { SET: 'value', EMPTY: '', NESTED: '$SET' };

test.each([
  ['plain', 'plain'],
  ['$SET and ${SET}', 'value and value'],
  ['$$SET $${SET}', '$SET ${SET}'],
  ['${EMPTY:-default}', 'default'],
  ['${EMPTY-default}', ''],
  ['${MISSING-default}', 'default'],
  ['${MISSING:-${SET}-x}', 'value-x'],
  ['${MISSING:-${ALSO:-deep}}', 'deep'],
  ['${SET:+yes}', 'yes'],
  ['${EMPTY:+yes}', ''],
  ['${EMPTY+yes}', 'yes'],
  ['${MISSING+yes}', ''],
  ['${SET:?needed}', 'value'],
  ['${NESTED}', '$SET'],
  ['${MISSING:-{"a":{}}}', '{"a":{}}'],
  ['100$ $1 $', '100$ $1 $'],
  ['${SET', '${SET'],
  ['${}', '${}'],
  ['${SET!x}', '${SET!x}'],
])('%s becomes %s', (template, text) => {
  const result = interpolate(template, env);
  expect(result.text).toBe(text);
  expect(result.unresolved).toEqual([]);
});

test.each([
  ['${MISSING}/x', ['MISSING']],
  ['$MISSING', ['MISSING']],
  ['${MISSING:?say so}', ['MISSING']],
  ['${EMPTY:?say so}', ['EMPTY']],
  ['${A:-${B}}', ['B']],
  ['${constructor}', ['constructor']],
])('%s stays as it is written where nothing is known', (template, unresolved) => {
  expect(interpolate(template, env).unresolved).toEqual(unresolved);
});

test.each([
  ['plain', 'written'],
  ['a$$b', 'written'],
  ['x${MISSING:-y}', 'default'],
  ['${MISSING:-y}${SET}', 'outside'],
  ['${MISSING}', 'outside'],
])('%s is %s', (template, origin) => {
  expect(interpolate(template, env).origin).toBe(origin);
});

test.each([
  ['deep nesting', '${A:-'.repeat(1_000) + '}'.repeat(1_000)],
  ['open braces', '${'.repeat(50_000)],
  ['dollars', '$'.repeat(60_001)],
  ['growth', '${BIG}'.repeat(5_000)],
])('%s ends at once', (_, template) => {
  const began = performance.now();
  const { text } = interpolate(template, { BIG: 'x'.repeat(60_000) });
  expect(text.length).toBeLessThanOrEqual(200_000);
  expect(performance.now() - began).toBeLessThan(1_000);
});
