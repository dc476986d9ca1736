import { expect, test } from '@jest/globals';
import { criticalPath, type TimedService } from '../../../src/stack/critical-path.ts';

const timed = (service: string, readyAtMs: number, ...dependsOn: string[]): TimedService => ({
  service,
  readyAtMs,
  dependsOn,
});

test('it leads back from the last one along what it waited for longest', () => {
  const services = [
    timed('gateway', 900, 'manager', 'cache'),
    timed('manager', 500, 'db'),
    timed('cache', 100),
    timed('db', 300),
    timed('ui', 700),
  ];
  expect(criticalPath(services)).toEqual(['db', 'manager', 'gateway']);
});

test('a service that nothing waits for can decide alone', () => {
  expect(criticalPath([timed('a', 10), timed('slow', 90)])).toEqual(['slow']);
});

test('a dependency that was never ready is left out', () => {
  expect(criticalPath([timed('a', 10, 'absent')])).toEqual(['a']);
});

test('a circle ends', () => {
  expect(criticalPath([timed('a', 2, 'b'), timed('b', 1, 'a')])).toEqual(['b', 'a']);
});

test('nothing has no path', () => {
  expect(criticalPath([])).toEqual([]);
});
