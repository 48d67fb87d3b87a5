/**
 * Works through items, at most `limit` at once, and hands on each result as soon as it is there. The first failure ends it; workers still under
 * way are left to their own abort signal.
 */
export async function runTogether<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
  take: (result: Result) => Promise<void> | undefined,
): Promise<void> {
  if (items.length <= limit) {
    // Where none has to wait for another, each goes its own way.
    await Promise.all(items.map((item) => work(item).then(take)));
    return;
  }
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length) await take(await work(items[next++] as Item));
  };
  await Promise.all(Array.from({ length: limit }, lane));
}
