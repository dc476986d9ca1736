import { describe, expect, test } from '@jest/globals';
import { capture } from '../../../src/measure/setup.ts';
import { fill, fillRequest, usedSecrets } from '../../../src/measure/templates.ts';
import { UserError } from '../../../src/platform/errors.ts';
import { anEndpoint } from '../../support/documents.ts';

const values = { env: { TOKEN: 'from-env', EMPTY: '' }, captured: { id: '42', TOKEN: 'captured' } };

describe('filling in', () => {
  test.each([
    ['Bearer ${env:TOKEN}', 'Bearer from-env'],
    ['/items/${id}/${id}', '/items/42/42'],
    ['${TOKEN}', 'captured'],
    ['${env:EMPTY}', ''],
    ['$env:TOKEN {id} ${id', '$env:TOKEN {id} ${id'],
    ['${unknown}', '${unknown}'],
    ['a $& b', 'a $& b'],
  ])('%j is sent as %j', (text, sent) => {
    expect(fill(text, values)).toBe(sent);
  });

  test('a variable that is not set would measure the login page', () => {
    expect(() => fill('${env:ABSENT}', values)).toThrow(UserError);
    expect(() => fill('${env:ABSENT}', values)).toThrow(/ABSENT is not set in the environment/);
    expect(() => fill('${env:toString}', values)).toThrow(UserError);
  });

  test('a value is not filled in again', () => {
    expect(fill('${a}', { env: {}, captured: { a: '${b}', b: 'no' } })).toBe('${b}');
    expect(fill('${constructor}', values)).toBe('${constructor}');
  });

  test('path, headers and body, and no body stays none', () => {
    const declared = { path: '/items/${id}', headers: { A: '${id}' }, body: '{"id":${id}}' };
    expect(fillRequest(declared, values)).toEqual({
      path: '/items/42',
      headers: { A: '42' },
      body: '{"id":42}',
    });
    expect(fillRequest({ path: '/', headers: {}, body: null }, values).body).toBeNull();
  });

  test.each([
    ['a b', '/a%20b'],
    ['é\r\n', '/%C3%A9%0D%0A'],
    ['\ud83d\ude00', '/%F0%9F%98%80'],
    ['\ud83d', '/%EF%BF%BD'],
    ['v1/items?q=a%20b', '/v1/items?q=a%20b'],
  ])('%j in a path is sent as %j', (value, path) => {
    const request = { path: '/${value}', headers: {}, body: null };
    expect(fillRequest(request, { env: {}, captured: { value } }).path).toBe(path);
  });

  test('the line break at the end of a secret is taken for what it is; one inside cannot be sent', () => {
    const request = { path: '/', headers: { Authorization: 'Bearer ${env:T}' }, body: null };
    expect(fillRequest(request, { env: { T: 'abc\n' }, captured: {} }).headers).toEqual({
      Authorization: 'Bearer abc',
    });
    expect(() => fillRequest(request, { env: { T: 'a\nb' }, captured: {} })).toThrow(
      /header Authorization.*line break/,
    );
  });
});

test('values that must be masked are those that are used', () => {
  const endpoints = [
    anEndpoint({ headers: { A: 'Bearer ${env:TOKEN}', B: '${id}' }, body: '${env:OTHER}' }),
    anEndpoint({ headers: {}, body: '${env:ABSENT}' }),
  ];
  const steps = [{ kind: 'exec' as const, service: 'db', command: ['seed', '--key=${env:KEY}'] }];
  const env = { TOKEN: 't', OTHER: 'o', KEY: 'k', UNUSED: 'u' };
  expect(usedSecrets([...endpoints, ...steps], env)).toEqual(['t', 'o', 'k']);
});

describe('what a later request needs of an answer', () => {
  const body = JSON.stringify({ data: [{ id: 7, token: 'abc', on: true, none: null }], 'a.b': 1 });
  const headers = { 'set-cookie': ['a=1', 'b=2'], location: '/items/7' };

  test.each([
    ['data.0.id', '7'],
    ['data.0.token', 'abc'],
    ['header:Location', '/items/7'],
    ['header:set-cookie', 'a=1'],
    ['data.0', undefined],
    ['data.0.none', undefined],
    ['data.1.id', undefined],
    ['toString', undefined],
    ['__proto__.x', undefined],
    ['header:absent', undefined],
  ])('%s is %p', (from, value) => {
    expect(capture(from, body, headers)).toBe(value);
  });

  test('an answer that is no JSON holds nothing', () => {
    expect(capture('id', '<html>', {})).toBeUndefined();
  });
});
