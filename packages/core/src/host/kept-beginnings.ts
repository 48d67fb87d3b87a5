/** The beginning of a list, with what was found out about it. */
export interface Beginning<Item extends object> {
  readonly items: readonly Item[];
}

/** So many ways one conversation may go on at the same time, each with its beginning kept. */
const mostKept = 8;

/**
 * Keeps what was found out about the beginnings of lists that grow, for the next list that begins with the same objects. A list that went
 * another way begins anew; what nobody holds any more is forgotten.
 */
export class KeptBeginnings<Item extends object, Kept extends Beginning<Item>> {
  /** By what stays while a list grows: an entry for each of its turns would cost more than all the rest. */
  readonly #known = new WeakMap<Item, Kept[]>();

  /** What was kept for a list: its items are the first of the list, or all. */
  find(list: readonly Item[]): Kept | undefined {
    const name = nameOf(list);
    const known = name && this.#known.get(name);
    let longest: Kept | undefined;
    for (const kept of known ?? []) {
      if (kept.items.length > (longest?.items.length ?? 0) && begins(list, kept.items)) longest = kept;
    }
    return longest;
  }

  /** Keeps the beginning of a list, which may grow from then on. */
  keep(list: readonly Item[], kept: Kept): void {
    const name = nameOf(list);
    if (name === undefined) return;
    const known = this.#known.get(name);
    if (known === undefined) this.#known.set(name, [kept]);
    else if (!known.includes(kept) && known.unshift(kept) > mostKept) known.pop();
  }
}

/** The item by which a list is known: of a conversation the first that is its own, for many share a system message. */
function nameOf<Item extends object>(list: readonly Item[]): Item | undefined {
  const first = list[0];
  const isShared = first !== undefined && 'role' in first && first.role === 'system';
  return isShared ? (list[1] ?? first) : first;
}

function begins<Item>(list: readonly Item[], items: readonly Item[]): boolean {
  if (items.length > list.length) return false;
  // Lists that part do so at their end.
  for (let at = items.length - 1; at >= 0; at--) if (items[at] !== list[at]) return false;
  return true;
}
