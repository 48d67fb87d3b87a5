import { type HostDelta, jsonLimits, parseJson } from '@windrose/core/host';
import type { WrittenPart } from './answer-piece.js';
import { readChunk } from './read-chunk.js';

/** A chunk around the one text that it brings. */
interface Mould {
  readonly type: WrittenPart['type'];
  readonly before: string;
  readonly after: string;
}

/** A short answer is read sooner than a mould is made. */
const firstTry = 3;
/** A host that writes each chunk in another way is left alone. */
const lastTry = 10;

/**
 * Reads chunks that differ from an earlier one in nothing but the text they bring, as most of an answer do: the text is cut out, and the rest
 * is not parsed again.
 */
export class ChunkMould {
  #mould: Mould | undefined;
  /** How many chunks with one text did not fit, since one did. */
  #misses = 0;

  /** What a chunk brings, if it fits; `undefined` where it must be read. */
  read(data: string): WrittenPart | undefined {
    const mould = this.#mould;
    if (mould === undefined || data.length > jsonLimits.chars) return undefined;
    const { type, before, after } = mould;
    const end = data.length - after.length;
    // Slices are compared several times as fast as `startsWith` does.
    if (end < before.length || data.slice(0, before.length) !== before || data.slice(end) !== after) return undefined;
    // Only if it is one whole string does nothing else stand there.
    const parsed = parseJson(data.slice(before.length, end));
    if (!parsed.ok || typeof parsed.value !== 'string' || parsed.value === '') return undefined;
    this.#misses = firstTry;
    return { type, text: parsed.value };
  }

  /** Takes a chunk that had to be read, and what it brought, as a mould for the next ones. */
  learn(data: string, brought: readonly HostDelta[]): void {
    const [part] = brought;
    if (brought.length !== 1 || (part?.type !== 'text' && part?.type !== 'reasoning')) return;
    this.#misses += 1;
    if (this.#misses < firstTry || this.#misses > lastTry) return;
    const written = JSON.stringify(part.text);
    const at = data.indexOf(written);
    if (at === -1) return;
    const mould = { type: part.type, before: data.slice(0, at), after: data.slice(at + written.length) };
    if (bringsItsTextAlone(mould, `${part.text}~`)) this.#mould = mould;
  }
}

/** Whether another text at this place is all that such a chunk brings. */
function bringsItsTextAlone({ type, before, after }: Mould, text: string): boolean {
  const parsed = parseJson(`${before}${JSON.stringify(text)}${after}`);
  const piece = parsed.ok ? readChunk(parsed.value, false) : undefined;
  if (piece === undefined || piece.isLast === true || piece.finish || piece.usage !== undefined) return false;
  const [part] = piece.parts;
  return piece.parts.length === 1 && piece.calls.length === 0 && part?.type === type && part.text === text;
}
