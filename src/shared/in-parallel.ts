/**
 * Does the work for each item, of `workerCount` items at the same time, in their order. After an error nothing new is begun,
 * and what is under way may end; then it is thrown.
 */
export async function inParallel<Item>(
  items: readonly Item[],
  workerCount: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  let hasFailed = false;
  const workers = Array.from({ length: workerCount }, async () => {
    try {
      for (const item of waiting) {
        if (hasFailed) return;
        await work(item);
      }
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  });
  const outcomes = await Promise.allSettled(workers);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}
