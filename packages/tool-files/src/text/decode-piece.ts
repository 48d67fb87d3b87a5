/** A piece of a text that was cut out of its bytes. */
export interface Piece {
  readonly text: string;
  /** Bytes left out at the start and at the end, of characters that were cut through. */
  readonly before: number;
  readonly after: number;
  /** Whether bytes that are no UTF-8 were replaced by U+FFFD. */
  readonly replaced: boolean;
}

/** Bytes as UTF-8; none where they are no text. `isFirst` and `isLast` say whether the text begins and ends with them. */
export function decodePiece(
  bytes: Uint8Array,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): Piece | undefined {
  if (bytes.subarray(0, 8000).includes(0)) return undefined;
  const before = isFirst ? 0 : countContinuations(bytes);
  const after = isLast ? 0 : countCut(bytes);
  const whole = bytes.subarray(before, Math.max(before, bytes.length - after));
  const text = new TextDecoder('utf-8', { ignoreBOM: !isFirst }).decode(whole);
  const replacements = text.split('\ufffd').length - 1;
  const own = Buffer.from(whole).toString('latin1').split('\xef\xbf\xbd').length - 1;
  const wrong = replacements - own;
  // A tenth of it is no slip of a pen.
  return wrong > 3 && wrong > text.length / 10 ? undefined : { text, before, after, replaced: wrong > 0 };
}

/** How many bytes at the start go on with a character that began before. */
function countContinuations(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => (byte & 0xc0) !== 0x80);
  return first > 0 && first <= 3 ? first : 0;
}

/** How many bytes at the end begin a character that goes on after. */
function countCut(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return wanted > back ? back : 0;
  }
  return 0;
}
