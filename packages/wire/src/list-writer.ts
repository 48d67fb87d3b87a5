import { keepJson } from './kept-json.js';
import { WrittenList } from './written-list.js';

/** A stretch of a list that was written, behind those before it. */
interface Stretch<Item> {
  readonly before: Stretch<Item> | undefined;
  readonly items: readonly Item[];
  /** How many members the list has up to here. */
  readonly length: number;
  /** What was written of it, and how far its JSON goes there. */
  readonly written: WrittenList;
  readonly end: number;
}

/**
 * Writes lists that grow, as conversations do with each turn: of a list that begins as one before did, only what is new is written, and the JSON
 * of the rest is kept. Neither the items nor what is written for them may ever change.
 */
export function listWriter<Item extends object>(
  write: (item: Item) => unknown,
): (items: readonly Item[]) => readonly unknown[] {
  /** By the last item of each. */
  const stretches = new WeakMap<Item, Stretch<Item>>();
  return (items) => {
    const last = items.at(-1);
    if (last === undefined) return [];
    let stretch = findBeginning(items, stretches);
    if (stretch?.length !== items.length) {
      stretch = addStretch(stretch, items, write);
      stretches.set(last, stretch);
    }
    const { written, length, end } = stretch;
    return keepJson(written.values.slice(0, length), written.json(end));
  };
}

/** The longest beginning that was written before. */
function findBeginning<Item extends object>(
  items: readonly Item[],
  stretches: WeakMap<Item, Stretch<Item>>,
): Stretch<Item> | undefined {
  for (let end = items.length; end > 0; end--) {
    const item = items[end - 1];
    const stretch = item === undefined ? undefined : stretches.get(item);
    if (stretch?.length === end && isBeginning(stretch, items)) return stretch;
  }
  return undefined;
}

/** Whether the first items are those of a stretch and of all before it. */
function isBeginning<Item>(last: Stretch<Item>, items: readonly Item[]): boolean {
  for (let stretch: Stretch<Item> | undefined = last; stretch !== undefined; stretch = stretch.before) {
    const start = stretch.length - stretch.items.length;
    for (let at = start; at < stretch.length; at++) if (items[at] !== stretch.items[at - start]) return false;
  }
  return true;
}

function addStretch<Item>(
  before: Stretch<Item> | undefined,
  all: readonly Item[],
  write: (item: Item) => unknown,
): Stretch<Item> {
  const items = all.slice(before?.length ?? 0);
  const values = items.map((item) => {
    const value = write(item);
    return typeof value === 'object' ? Object.freeze(value) : value;
  });
  const written = before?.written.goOn(before.length, before.end) ?? new WrittenList();
  const end = written.add(values);
  return { before, items, length: all.length, written, end };
}
