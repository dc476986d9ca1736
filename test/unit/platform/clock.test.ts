import { describe, expect, test } from '@jest/globals';
import { calibrateWallClock, sleep, wallMs } from '../../../src/platform/clock.ts';

test('the wall clock is that of everyone else, with fractions', () => {
  calibrateWallClock();
  const before = Date.now();
  const now = wallMs();
  const after = Date.now();
  expect(now).toBeGreaterThan(before - 2);
  expect(now).toBeLessThan(after + 2);
});

test('it does not run backwards', () => {
  const times = Array.from({ length: 1_000 }, wallMs);
  expect(times).toEqual([...times].sort((a, b) => a - b));
});

describe('a wait', () => {
  test('lasts as long as asked', async () => {
    const began = performance.now();
    await sleep(50);
    expect(performance.now() - began).toBeGreaterThan(48);
  });

  test('ends at an abort, and does not begin after one', async () => {
    const began = performance.now();
    await sleep(60_000, AbortSignal.timeout(30));
    await sleep(60_000, AbortSignal.abort());
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test('of less than nothing is over at once', async () => {
    await sleep(-5);
  });
});
