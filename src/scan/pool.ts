/** At most so many at once; results in the order of the items. `worker` counts from 0 and is never in two places. */
export async function mapWithWorkers<Item, Result>(
  items: readonly Item[],
  workers: number,
  work: (item: Item, worker: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const takeTurns = async (worker: number): Promise<void> => {
    try {
      for (let index = next++; index < items.length; index = next++) {
        results[index] = await work(items[index] as Item, worker);
      }
    } catch (error) {
      next = items.length;
      throw error;
    }
  };
  const count = Math.min(workers, items.length);
  // Nothing may still be running when this fails: its folders are about to be removed.
  const ends = await Promise.allSettled(
    Array.from({ length: count }, (_, worker) => takeTurns(worker)),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return results;
}
