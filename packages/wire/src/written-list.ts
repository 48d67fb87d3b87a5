const [open, comma] = [0x5b, 0x2c];
const leastRoom = 2048;
const encoder = new TextEncoder();

/** The members of a list and their JSON, which grow together: whoever goes on writes into the same room. */
export class WrittenList {
  readonly values: unknown[];
  /** The members behind an opening bracket; room for more behind them. */
  #room: Uint8Array<ArrayBuffer>;
  #end: number;

  constructor(values: unknown[] = [], json: Uint8Array = new Uint8Array([open])) {
    this.values = values;
    this.#room = new Uint8Array(json);
    this.#end = json.byteLength;
  }

  /** The list to go on with after so many members, of which the JSON ends there: another one, where this has gone on already. */
  goOn(length: number, end: number): WrittenList {
    return end === this.#end ? this : new WrittenList(this.values.slice(0, length), this.#room.subarray(0, end));
  }

  /** Adds members. Where their JSON ends. */
  add(values: readonly unknown[]): number {
    const json = JSON.stringify(values);
    // Its brackets give way: the first to a comma, the last to what is added next.
    const start = this.values.length === 0 ? 0 : this.#end;
    this.#end = this.#write(json, start) - 1;
    this.#room[start] = start === 0 ? open : comma;
    for (const value of values) this.values.push(value);
    return this.#end;
  }

  /** The JSON of the members up to an end, without the closing bracket: bytes that stay as they are, whoever goes on. */
  json(end: number): Uint8Array {
    return this.#room.subarray(0, end);
  }

  /** Writes a text into the room, which grows. Where it ends. */
  #write(text: string, start: number): number {
    this.#reserve(start, start + text.length);
    const { read, written } = encoder.encodeInto(text, this.#room.subarray(start));
    if (read === text.length) return start + written;
    // Not all of its characters are one byte.
    this.#reserve(start, start + 3 * text.length);
    return start + encoder.encodeInto(text, this.#room.subarray(start)).written;
  }

  /** Makes room for so many bytes, of which those up to `kept` are there. */
  #reserve(kept: number, bytes: number): void {
    if (bytes <= this.#room.byteLength) return;
    const room = new Uint8Array(Math.max(bytes, 2 * this.#room.byteLength, leastRoom));
    room.set(this.#room.subarray(0, kept));
    this.#room = room;
  }
}
