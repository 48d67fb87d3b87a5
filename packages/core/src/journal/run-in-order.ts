/**
 * Works through items as `runTogether` does, but tells them in the same order each time, whichever ends first: up to `limit` are under way
 * together, their beginnings are told, then each end in the order of the items; then the next ones begin.
 */
export async function* runInOrder<Item, Event, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item, emit: (event: Event) => void) => Promise<Result>,
  tell: (result: Result, emit: (event: Event) => void) => void,
): AsyncGenerator<Event, void> {
  for (let at = 0; at < items.length; at += limit) {
    const events: Event[] = [];
    const emit = (event: Event): void => void events.push(event);
    const ends = items.slice(at, at + limit).map((item) => work(item, emit));
    // All must have ended before one that failed ends the run: what is done is written down.
    const settled = Promise.allSettled(ends);
    yield* events.splice(0);
    for (const end of ends) {
      const result = await end.catch(async (error: unknown) => {
        await settled;
        throw error;
      });
      tell(result, emit);
      yield* events.splice(0);
    }
  }
}
