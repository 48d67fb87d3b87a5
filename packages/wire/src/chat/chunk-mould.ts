import { type HostDelta, parseJson } from '@windrose/core/host';
import type { AnswerPiece, WrittenCall, WrittenPart } from './answer-piece.js';
import { readChunk } from './read-chunk.js';

/** What a chunk brings that brings one text: a part of the answer, or arguments of a call. */
export type OneText = WrittenPart | WrittenCall;

/** A chunk around the one text that it brings. */
interface Mould {
  readonly brought: OneText;
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
  read(data: string): OneText | undefined {
    const mould = this.#mould;
    if (mould === undefined) return undefined;
    const { brought, before, after } = mould;
    const end = data.length - after.length;
    // Slices are compared several times as fast as `startsWith` does.
    if (end < before.length || data.slice(0, before.length) !== before || data.slice(end) !== after) return undefined;
    const text = readString(data, before.length, end);
    if (text === undefined || text === '') return undefined;
    this.#misses = firstTry;
    return withText(brought, text);
  }

  /** Takes a chunk that had to be read, and what it brought, as a mould for the next ones. */
  learn(data: string, brought: readonly HostDelta[]): void {
    const [delta] = brought;
    const text = brought.length === 1 && delta !== undefined ? textOf(delta) : undefined;
    if (text === undefined) return;
    this.#misses += 1;
    if (this.#misses < firstTry || this.#misses > lastTry) return;
    const written = JSON.stringify(text);
    const at = data.indexOf(written);
    if (at === -1) return;
    const [before, after] = [data.slice(0, at), data.slice(at + written.length)];
    const other = `${text}~`;
    const parsed = parseJson(`${before}${JSON.stringify(other)}${after}`);
    const one = parsed.ok ? oneTextOf(readChunk(parsed.value, false)) : undefined;
    // Only where another text at this place is all that such a chunk brings.
    if (one !== undefined && ('arguments' in one ? one.arguments : one.text) === other) {
      this.#mould = { brought: one, before, after };
    }
  }
}

/** The one text of what a chunk brought; a call's name or id comes with none. */
function textOf(delta: HostDelta): string | undefined {
  if (delta.type === 'text' || delta.type === 'reasoning') return delta.text;
  if (delta.type !== 'tool-call' || delta.id !== undefined || delta.name !== undefined) return undefined;
  return delta.arguments;
}

/** What a chunk brings, where that is one text and nothing else. */
function oneTextOf(piece: AnswerPiece | undefined): OneText | undefined {
  if (piece === undefined || piece.isLast === true || piece.finish || piece.usage !== undefined) return undefined;
  const [one, ...more] = [...piece.parts, ...piece.calls];
  if (one === undefined || more.length > 0) return undefined;
  return 'arguments' in one && (one.id !== undefined || one.name !== undefined) ? undefined : one;
}

function withText(brought: OneText, text: string): OneText {
  if (!('arguments' in brought)) return { type: brought.type, text };
  return { index: brought.index, id: undefined, name: undefined, arguments: text };
}

/** The string that stands between two places, if that is one whole string: then nothing else stands there. */
function readString(data: string, start: number, end: number): string | undefined {
  const isOneString = end - start > 1 && data.charCodeAt(start) === quote && data.charCodeAt(end - 1) === quote;
  if (isOneString && isPlain(data, start + 1, end - 1)) return data.slice(start + 1, end - 1);
  const parsed = parseJson(data.slice(start, end));
  return parsed.ok && typeof parsed.value === 'string' ? parsed.value : undefined;
}

const [quote, backslash, blank] = [0x22, 0x5c, 0x20];

/** Whether what is written in a string stands for itself, as most does. */
function isPlain(data: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = data.charCodeAt(at);
    if (code < blank || code === quote || code === backslash) return false;
  }
  return true;
}
