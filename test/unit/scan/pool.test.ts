import { expect, test } from '@jest/globals';
import { mapWithWorkers } from '../../../src/scan/pool.ts';

test('results come in the order of the items, however long each takes', async () => {
  const open = new Map<number, () => void>();
  const all = mapWithWorkers([0, 1, 2], 3, async (item) => {
    await new Promise<void>((resolve) => open.set(item, resolve));
    return item * 10;
  });
  for (const item of [2, 0, 1]) open.get(item)?.();
  expect(await all).toEqual([0, 10, 20]);
});

test('a worker is never in two places', async () => {
  const busy = new Set<number>();
  await mapWithWorkers(Array.from({ length: 20 }), 3, async (_, worker) => {
    expect(busy.has(worker)).toBe(false);
    busy.add(worker);
    await new Promise((resolve) => setImmediate(resolve));
    busy.delete(worker);
  });
});

test('a failure ends it when all that was running has ended, and nothing more begins', async () => {
  const began: number[] = [];
  let ended = false;
  const all = mapWithWorkers([0, 1, 2, 3], 2, async (item) => {
    began.push(item);
    if (item === 0) throw new Error('out of luck');
    await new Promise((resolve) => setImmediate(resolve));
    ended = true;
  });
  await expect(all).rejects.toThrow('out of luck');
  expect(began).toEqual([0, 1]);
  expect(ended).toBe(true);
});
