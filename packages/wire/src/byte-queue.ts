const fullBytes = 64 * 1024;
const fullPieces = 256;

interface Reader {
  resolve(result: IteratorResult<Uint8Array, undefined>): void;
  reject(error: unknown): void;
}

/** Bytes between a socket that pushes and a reader that pulls; for one reader. */
export class ByteQueue implements AsyncIterableIterator<Uint8Array> {
  #chunks: Uint8Array[] = [];
  #bytes = 0;
  #isFull = false;
  #reader: Reader | undefined;
  #failure: { readonly error: unknown } | undefined;
  readonly #onRoom: () => void;
  #ended = false;

  /** `onRoom` is called when a queue that was full has been emptied. */
  constructor(onRoom: () => void) {
    this.#onRoom = onRoom;
  }

  /** Takes a piece; false where the queue is full and no more should be sent before `onRoom`. */
  push(chunk: Uint8Array): boolean {
    if (this.#ended || chunk.byteLength === 0) return true;
    if (this.#reader) {
      this.#settle()?.resolve({ done: false, value: chunk });
      return true;
    }
    this.#chunks.push(chunk);
    this.#bytes += chunk.byteLength;
    this.#isFull = this.#bytes >= fullBytes || this.#chunks.length >= fullPieces;
    return !this.#isFull;
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#settle()?.resolve({ done: true, value: undefined });
  }

  /** Ends with an error, after what has come. */
  fail(error: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#failure = { error };
    this.#settle()?.reject(error);
  }

  /** Ends with an error at once; what was not read yet is dropped. */
  abort(error: unknown): void {
    this.#chunks = [];
    this.fail(error);
    this.#failure = { error };
  }

  next(): Promise<IteratorResult<Uint8Array, undefined>> {
    const chunk = this.#chunks.shift();
    if (chunk) {
      this.#bytes -= chunk.byteLength;
      if (this.#isFull && this.#chunks.length === 0) this.#makeRoom();
      return Promise.resolve({ done: false, value: chunk });
    }
    if (this.#failure) return Promise.reject(this.#failure.error);
    if (this.#ended) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve, reject) => {
      this.#reader = { resolve, reject };
    });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #makeRoom(): void {
    this.#isFull = false;
    this.#onRoom();
  }

  #settle(): Reader | undefined {
    const reader = this.#reader;
    this.#reader = undefined;
    return reader;
  }
}
