import { type Beginning, KeptBeginnings } from '../kept-beginnings.js';

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
    // What stands last may be another in the next list: words of ours go behind it, or another result.
    const end = list.length - 1;
    if (end > begun.items.length) {
      const before = begun.items.length;
      begun.grow(list, end);
      kept.keep(begun, before);
    }
    return begun.complete(list);
  };
}

class SummedBeginning<Item extends object> implements Beginning<Item> {
  readonly items: Item[] = [];
  readonly #sizeOf: (item: Item) => ItemSize;
  #sum: SizeSum;
  /** The item measured last, which the list goes on with, most often. */
  #last: { readonly item: Item; readonly size: ItemSize } | undefined;

  constructor(sizeOf: (item: Item) => ItemSize, tokens: number) {
    this.#sizeOf = sizeOf;
    this.#sum = { tokens, chars: 0, longest: 0 };
  }

  /** Takes over what stands before `end`. */
  grow(list: readonly Item[], end: number): void {
    this.#sum = this.#add(list, end);
    for (const item of list.slice(this.items.length, end)) this.items.push(item);
  }

  /** The sum of the whole list. */
  complete(list: readonly Item[]): SizeSum {
    return this.#add(list, list.length);
  }

  /** The sum of what stands before `end`. */
  #add(list: readonly Item[], end: number): SizeSum {
    let { tokens, chars, longest } = this.#sum;
    for (const item of list.slice(this.items.length, end)) {
      const size = this.#measure(item);
      tokens += size.tokens;
      chars += size.chars;
      longest = Math.max(longest, size.chars);
    }
    return { tokens, chars, longest };
  }

  #measure(item: Item): ItemSize {
    if (this.#last?.item === item) return this.#last.size;
    const size = this.#sizeOf(item);
    this.#last = { item, size };
    return size;
  }
}
