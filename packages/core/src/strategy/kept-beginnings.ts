/** The beginning of a list, with what was found out about it. */
export interface Beginning<Item extends object> {
  readonly items: readonly Item[];
}

/**
 * Keeps what was found out about the beginnings of lists that grow, for the next list that begins with the same objects. A list that went
 * another way begins anew; what nobody holds any more is forgotten.
 */
export class KeptBeginnings<Item extends object, Kept extends Beginning<Item>> {
  readonly #byLast = new WeakMap<Item, Kept>();

  /** What was kept for a list: its items are the first of the list, or all. */
  find(list: readonly Item[]): Kept | undefined {
    // It ends near the end of the list, and only there are items of it looked up.
    for (let at = list.length - 1; at >= 0; at--) {
      const last = list[at];
      const kept = last && this.#byLast.get(last);
      if (kept?.items.length === at + 1 && begins(list, kept.items)) return kept;
    }
    return undefined;
  }

  /** Keeps a beginning; the longest that ends with the same item is the one that is found. `lengthBefore`: how long it was when it was kept last. */
  keep(kept: Kept, lengthBefore = 0): void {
    const last = kept.items.at(-1);
    if (last === undefined) return;
    const before = kept.items[lengthBefore - 1];
    // Grown, it is found under its old end no more; and weak entries are dear to the garbage collector.
    if (before !== undefined && this.#byLast.get(before) === kept) this.#byLast.delete(before);
    this.#byLast.set(last, kept);
  }
}

function begins<Item>(list: readonly Item[], items: readonly Item[]): boolean {
  for (let at = 0; at < items.length; at++) if (items[at] !== list[at]) return false;
  return true;
}
