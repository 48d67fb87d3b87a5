const nothing = new Uint8Array(0);

/** Bytes that come piece by piece, kept as one: many tiny pieces cost no more than a few large ones. */
export class GrowingBytes {
  #room = nothing;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** All that was kept, as it is now: what is appended later stands behind it. */
  get whole(): Uint8Array {
    return this.#room.subarray(0, this.#length);
  }

  append(piece: Uint8Array): void {
    const length = this.#length + piece.byteLength;
    if (length > this.#room.byteLength) {
      const room = new Uint8Array(Math.max(length, 2 * this.#room.byteLength));
      room.set(this.#room.subarray(0, this.#length));
      this.#room = room;
    }
    this.#room.set(piece, this.#length);
    this.#length = length;
  }

  /** Hands out what was kept and begins anew. */
  take(): Uint8Array {
    const { whole } = this;
    this.#room = nothing;
    this.#length = 0;
    return whole;
  }
}
