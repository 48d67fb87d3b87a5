/** How a body begins. */
export interface PeekedBody {
  /** The piece it begins in, or its end. */
  readonly first: IteratorResult<Uint8Array>;
  /** What it begins with behind white space: enough to tell an event stream from a text, unless there is no more. */
  readonly beginning: string;
}

const byteOrderMark = [0xef, 0xbb, 0xbf];
const longestField = 'event:'.length;

/**
 * Reads a body up to its first characters, because hosts name the wrong content type. Blank pieces before them are dropped: hosts send them for as long
 * as an answer is made, and the bounds and deadlines of the body are theirs.
 */
export async function peekBody(body: AsyncIterator<Uint8Array>): Promise<PeekedBody> {
  let beginning = '';
  let first = await body.next();
  while (!first.done) {
    const bytes: Uint8Array = first.value;
    const start = bytes.findIndex((value) => value > 0x20 && !byteOrderMark.includes(value));
    if (start >= 0) beginning = String.fromCharCode(...bytes.subarray(start, start + longestField));
    if (beginning.length === longestField) break;
    const next = await body.next();
    if (beginning === '') first = next;
    else if (next.done) break;
    else first = { value: new Uint8Array([...bytes, ...next.value]) };
  }
  return { first, beginning };
}
