/**
 * Works through items, at most `limit` at once; yields what is emitted as it comes: by the workers, and by `tell`, which is given each result
 * as soon as it is there. The first failure ends it; workers still under way are left to their own abort signal.
 */
export async function* runTogether<Item, Event, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item, emit: (event: Event) => void) => Promise<Result>,
  tell: (result: Result, emit: (event: Event) => void) => void,
): AsyncGenerator<Event, void> {
  const events: Event[] = [];
  let wake = (): void => {};
  const emit = (event: Event): void => {
    events.push(event);
    wake();
  };
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length) {
      tell(await work(items[next++] as Item, emit), emit);
    }
  };
  let over = false;
  const done = Promise.all(Array.from({ length: Math.min(limit, items.length) }, lane)).finally(() => {
    over = true;
    wake();
  });
  // Handled below; a failure must not count as unhandled while the consumer is elsewhere.
  done.catch(() => {});
  while (!over || events.length > 0) {
    const event = events.shift();
    if (event !== undefined) yield event;
    else await new Promise<void>((resolve) => (wake = resolve));
  }
  await done;
}
