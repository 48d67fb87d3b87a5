import { keepJson } from './kept-json.js';
import { once } from './once.js';

/** A stretch of a list that was written, behind those before it. */
interface Stretch<Item> {
  readonly before: Stretch<Item> | undefined;
  readonly items: readonly Item[];
  readonly values: readonly unknown[];
  /** How many members the list has up to here, and their JSON. */
  readonly length: number;
  readonly text: string;
}

/**
 * Writes lists that grow, as conversations do with each turn: of a list that begins as one before did, only what is new is written, and the JSON
 * of the rest is kept. Neither the items nor what is written for them may ever change.
 */
export function listWriter<Item extends object>(
  write: (item: Item) => unknown,
): (items: readonly Item[]) => readonly unknown[] {
  const writeOnce = once((item: Item) => {
    const value = write(item);
    return typeof value === 'object' ? Object.freeze(value) : value;
  });
  /** By the last item of each. */
  const written = new WeakMap<Item, Stretch<Item>>();
  return (items) => {
    const last = items.at(-1);
    if (last === undefined) return [];
    let stretch = findBeginning(items, written);
    if (stretch?.length !== items.length) {
      stretch = addStretch(stretch, items, writeOnce);
      written.set(last, stretch);
    }
    return keepJson(valuesOf(stretch), `[${stretch.text}]`);
  };
}

/** The longest beginning that was written before. */
function findBeginning<Item extends object>(
  items: readonly Item[],
  written: WeakMap<Item, Stretch<Item>>,
): Stretch<Item> | undefined {
  for (let end = items.length; end > 0; end--) {
    const item = items[end - 1];
    const stretch = item === undefined ? undefined : written.get(item);
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
  const values = items.map((item) => write(item));
  const text = JSON.stringify(values).slice(1, -1);
  return { before, items, values, length: all.length, text: before === undefined ? text : `${before.text},${text}` };
}

function valuesOf<Item>(last: Stretch<Item>): unknown[] {
  if (last.before === undefined) return [...last.values];
  const values = Array.from<unknown>({ length: last.length });
  for (let stretch: Stretch<Item> | undefined = last; stretch !== undefined; stretch = stretch.before) {
    const start = stretch.length - stretch.items.length;
    for (let at = start; at < stretch.length; at++) values[at] = stretch.values[at - start];
  }
  return values;
}
