import type { AnswerBody } from '../wire-types.js';

/** A body whose beginning has been looked at; it can still be read from its first byte. */
export interface PeekedBody {
  readonly body: ReplayedBody;
  /** The first character that is no white space; empty where there is none. */
  readonly firstCharacter: string;
}

const byteOrderMark = [0xef, 0xbb, 0xbf];
const longestWait = 64;

/** Reads a body up to its first character, because hosts name the wrong content type. */
export async function peekBody(body: AnswerBody): Promise<PeekedBody> {
  const iterator = body[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let firstCharacter = '';
  while (firstCharacter === '' && pieces.length < longestWait) {
    const next = await iterator.next();
    if (next.done) break;
    pieces.push(next.value);
    firstCharacter = firstOf(next.value);
  }
  return { body: new ReplayedBody(pieces, iterator, body.progress), firstCharacter };
}

function firstOf(piece: Uint8Array): string {
  const byte = piece.find((value) => value > 0x20 && !byteOrderMark.includes(value));
  return byte === undefined ? '' : String.fromCharCode(byte);
}

/** The pieces that were read, then the rest. */
export class ReplayedBody implements AnswerBody, AsyncIterableIterator<Uint8Array> {
  readonly #pieces: Uint8Array[];
  readonly #rest: AsyncIterator<Uint8Array>;
  readonly progress: () => void;

  constructor(pieces: Uint8Array[], rest: AsyncIterator<Uint8Array>, progress: (() => void) | undefined) {
    this.#pieces = pieces;
    this.#rest = rest;
    this.progress = () => progress?.();
  }

  next(): Promise<IteratorResult<Uint8Array>> {
    const piece = this.#pieces.shift();
    return piece === undefined ? this.#rest.next() : Promise.resolve({ done: false, value: piece });
  }

  async return(): Promise<IteratorResult<Uint8Array>> {
    await this.#rest.return?.();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
