/** Pieces as a body gives them. */
export async function* piecesOf(pieces: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
}

/** All that is given, and what it ended with where that was no end. */
export async function outcomeOf<Item>(items: AsyncIterable<Item>): Promise<{ all: Item[]; failure?: string }> {
  const all: Item[] = [];
  try {
    for await (const item of items) all.push(item);
    return { all };
  } catch (error) {
    return { all, failure: String(error) };
  }
}

/** What is thrown, or what is returned. */
export function resultOf<Result>(act: () => Result): { readonly value: Result } | { readonly error: unknown } {
  try {
    return { value: act() };
  } catch (error) {
    return { error };
  }
}
