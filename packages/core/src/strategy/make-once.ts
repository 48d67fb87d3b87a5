/**
 * The same function, that gives the same object for the same items each time it is asked, so that what is made of an old conversation is not
 * read, measured or written again. Only what was made last of items that begin with one is kept, and as long as that one is.
 */
export function makeOnce<Items extends readonly (object | undefined)[], Made>(
  make: (items: Items) => Made,
): (items: Items) => Made {
  const known = new WeakMap<object, readonly Kept<Items, Made>[]>();
  return (items) => {
    const [first] = items;
    if (first === undefined) return make(items);
    const kept = known.get(first) ?? [];
    const found = kept.find((one) => isSameList(one.items, items));
    if (found !== undefined) return found.made;
    const made = make(items);
    known.set(first, [...kept, { items, made }].slice(-mostKept));
    return made;
  };
}

interface Kept<Items, Made> {
  readonly items: Items;
  readonly made: Made;
}

/** An item begins one list, or two or three where the end of the conversation is seen in two ways. */
const mostKept = 4;

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
