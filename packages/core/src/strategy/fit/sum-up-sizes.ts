import { type Beginning, KeptBeginnings } from '../../host/kept-beginnings.js';

/** How large a message is, or a segment of a prompt. */
export interface ItemSize {
  readonly tokens: number;
  readonly chars: number;
}

/** How large many are together, and how many characters the longest of them has. */
export interface SizeSum extends ItemSize {
  readonly longest: number;
}

/** Adds up the sizes of lists that grow, to tokens that go with any list; what was added up before is not looked at again. */
export function summingUp<Item extends object>(
  sizeOf: (item: Item) => ItemSize,
  tokens = 0,
): (list: readonly Item[]) => SizeSum {
  const kept = new KeptBeginnings<Item, SummedBeginning<Item>>();
  return (list) => {
    const begun = kept.find(list) ?? new SummedBeginning(sizeOf, tokens);
    if (begun.grow(list)) kept.keep(list, begun);
    return begun.complete(list);
  };
}

class SummedBeginning<Item extends object> implements Beginning<Item> {
  readonly items: Item[] = [];
  readonly #sizeOf: (item: Item) => ItemSize;
  #tokens: number;
  #chars = 0;
  #longest = 0;
  /** The item measured last, which the list goes on with, most often. */
  #last: { readonly item: Item; readonly size: ItemSize } | undefined;

  constructor(sizeOf: (item: Item) => ItemSize, tokens: number) {
    this.#sizeOf = sizeOf;
    this.#tokens = tokens;
  }

  /** Takes over all but what stands last, which may be another in the next list: words of ours go behind it, or another result. Whether it grew. */
  grow(list: readonly Item[]): boolean {
    const before = this.items.length;
    for (let at = before; at < list.length - 1; at++) {
      const item = list[at] as Item;
      const { tokens, chars } = this.#measure(item);
      this.#tokens += tokens;
      this.#chars += chars;
      this.#longest = Math.max(this.#longest, chars);
      this.items.push(item);
    }
    return this.items.length > before;
  }

  /** The sum of the whole list. */
  complete(list: readonly Item[]): SizeSum {
    const last = list.at(-1);
    // Of a list that was seen when it was longer, nothing is left to add.
    const size = last === undefined || this.items.length === list.length ? nothing : this.#measure(last);
    return {
      tokens: this.#tokens + size.tokens,
      chars: this.#chars + size.chars,
      longest: Math.max(this.#longest, size.chars),
    };
  }

  #measure(item: Item): ItemSize {
    if (this.#last?.item === item) return this.#last.size;
    const size = this.#sizeOf(item);
    this.#last = { item, size };
    return size;
  }
}

const nothing: ItemSize = { tokens: 0, chars: 0 };
