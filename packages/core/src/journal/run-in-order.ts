/**
 * Works through items as `runTogether` does, but takes their results in the same order each time, whichever is there first: up to `limit` are under way
 * together, and the next ones begin when all of them are taken.
 */
export async function runInOrder<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
  take: (result: Result) => Promise<void> | undefined,
): Promise<void> {
  for (let at = 0; at < items.length; at += limit) {
    const ends = items.slice(at, at + limit).map(work);
    try {
      for (const end of ends) await take(await end);
    } finally {
      // All end before one that failed ends the run: what is done is written down.
      await Promise.allSettled(ends);
    }
  }
}
