const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const nothing = new Uint8Array(0);

/**
 * Decodes UTF-8 that comes in pieces. A character that was cut waits for its rest here and not in the decoder, for platforms decode what is
 * whole several times as fast as what they have to follow.
 */
export class PieceDecoder {
  #waiting: Uint8Array = nothing;

  /** The text of the next piece, as far as its last character is whole. */
  decode(piece: Uint8Array): string {
    const bytes = this.#waiting.byteLength === 0 ? piece : join(this.#waiting, piece);
    const end = bytes.byteLength - unfinishedBytes(bytes);
    // A copy: the piece is the transport's own.
    this.#waiting = end === bytes.byteLength ? nothing : bytes.slice(end);
    return decoder.decode(end === bytes.byteLength ? bytes : bytes.subarray(0, end));
  }

  /** What is left when nothing more comes. */
  end(): string {
    const text = decoder.decode(this.#waiting);
    this.#waiting = nothing;
    return text;
  }
}

/** How many bytes at the end are the beginning of a character. */
function unfinishedBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes[bytes.byteLength - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return lengthOf(byte) > back ? back : 0;
  }
  return 0;
}

/** The length of a character by its first byte. */
function lengthOf(first: number): number {
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.byteLength + second.byteLength);
  joined.set(first);
  joined.set(second, first.byteLength);
  return joined;
}
