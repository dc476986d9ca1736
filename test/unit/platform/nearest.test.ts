import { expect, test } from '@jest/globals';
import { nearest, suggestion } from '../../../src/platform/nearest.ts';

const known = ['endpoints', 'environments', 'files', 'scan'];

test.each([
  ['endpoint', 'endpoints'],
  ['ENDPOINTS', 'endpoints'],
  ['enviroments', 'environments'],
  ['flies', 'files'],
  ['scna', 'scan'],
  ['xylophone', undefined],
  ['', undefined],
])('%j is most like %p', (name, expected) => {
  expect(nearest(name, known)).toBe(expected);
});

test('nothing is like anything where nothing is known', () => {
  expect(nearest('a', [])).toBeUndefined();
});

test('one suggestion, or all that is allowed', () => {
  expect(suggestion('flies', known)).toBe('Did you mean "files"?');
  expect(suggestion('xylophone', known)).toBe('Allowed: endpoints, environments, files, scan.');
});

test('where nothing is allowed, that is said', () => {
  expect(suggestion('a', [])).toBe('There is none.');
});
