import { type Beginning, KeptBeginnings } from '@windrose/core/host';
import { GrowingBytes } from './growing-bytes.js';
import { keepJson } from './kept-json.js';

/**
 * Writes lists that grow, as conversations do with each turn: of a list that begins as one before did, only what is new is written, and the JSON
 * of the rest is kept. Neither the items nor what is written for them may ever change.
 */
export function listWriter<Item extends object>(
  write: (item: Item) => unknown,
): (items: readonly Item[]) => readonly unknown[] {
  const kept = new KeptBeginnings<Item, WrittenBeginning<Item>>();
  return (items) => {
    const begun = kept.find(items) ?? new WrittenBeginning(write);
    if (begun.grow(items)) kept.keep(items, begun);
    return begun.complete(items);
  };
}

/** What is written for an item, and its JSON. */
interface Written<Item> {
  readonly item: Item;
  readonly value: unknown;
  readonly json: string;
}

/** Short texts are joined for nothing and encoded with the rest of the body; long ones are encoded once. */
const longText = 16 * 1024;
const encoder = new TextEncoder();

class WrittenBeginning<Item extends object> implements Beginning<Item> {
  readonly items: Item[] = [];
  readonly #values: unknown[] = [];
  readonly #write: (item: Item) => unknown;
  /** The JSON so far without its end: bytes, and the text behind them. */
  readonly #bytes = new GrowingBytes();
  #text = '[';
  /** The item written last, which the list goes on with, most often. */
  #last: Written<Item> | undefined;

  constructor(write: (item: Item) => unknown) {
    this.#write = write;
  }

  /** Takes over all but what stands last, which may be another in the next list. Whether it grew. */
  grow(list: readonly Item[]): boolean {
    const before = this.items.length;
    for (let at = before; at < list.length - 1; at++) {
      const { item, value, json } = this.#written(list[at] as Item);
      this.#text = this.#with(json);
      this.items.push(item);
      this.#values.push(value);
      if (this.#text.length > longText) this.#encode();
    }
    return this.items.length > before;
  }

  /** The whole list. */
  complete(list: readonly Item[]): readonly unknown[] {
    const values = this.#values.slice();
    const last = list.at(-1);
    let text = this.#text;
    if (last !== undefined && this.items.length < list.length) {
      const { value, json } = this.#written(last);
      values.push(value);
      text = this.#with(json);
    }
    const bytes = this.#bytes.length === 0 ? undefined : this.#bytes.whole;
    return keepJson(values, { bytes, text: `${text}]` });
  }

  #encode(): void {
    this.#bytes.append(encoder.encode(this.#text));
    this.#text = '';
  }

  #with(json: string): string {
    return this.items.length === 0 ? `${this.#text}${json}` : `${this.#text},${json}`;
  }

  #written(item: Item): Written<Item> {
    if (this.#last?.item === item) return this.#last;
    const value = this.#write(item);
    const json = JSON.stringify(value) ?? 'null';
    if (typeof value === 'object') Object.freeze(value);
    return (this.#last = { item, value, json });
  }
}
