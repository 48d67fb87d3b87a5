/** How a body begins. */
export interface PeekedBody {
  /** The piece it begins in, or its end. */
  readonly first: IteratorResult<Uint8Array>;
  /** The first character that is no white space; empty where there is none. */
  readonly firstCharacter: string;
}

const byteOrderMark = [0xef, 0xbb, 0xbf];

/**
 * Reads a body up to its first character, because hosts name the wrong content type. Blank pieces before it are dropped: hosts send them for as long
 * as an answer is made, and the bounds and deadlines of the body are theirs.
 */
export async function peekBody(body: AsyncIterator<Uint8Array>): Promise<PeekedBody> {
  let first = await body.next();
  while (!first.done) {
    const byte = first.value.find((value) => value > 0x20 && !byteOrderMark.includes(value));
    if (byte !== undefined) return { first, firstCharacter: String.fromCharCode(byte) };
    first = await body.next();
  }
  return { first, firstCharacter: '' };
}
