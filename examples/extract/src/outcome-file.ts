import { closeSync, createReadStream, existsSync, openSync, statSync, truncateSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { HostError } from '@windrose/core';
import type { Outcome } from '@windrose/core/extract';

/** A file of outcomes, one a line, that a killed program can go on with. */
export class OutcomeFile {
  /** Keys of the lines that are there, and whether each has a value. */
  readonly lines = new Map<string, boolean>();
  readonly #descriptor: number;

  private constructor(path: string) {
    this.#descriptor = openSync(path, 'a');
  }

  /** Opens it, and drops a last line that a kill has torn: its item is not done. */
  static async open(path: string): Promise<OutcomeFile> {
    if (existsSync(path)) truncateSync(path, await wholeBytes(path));
    const file = new OutcomeFile(path);
    for await (const { id, ok } of readJsonLines<{ id: string; ok: boolean }>(path)) file.lines.set(id, ok);
    return file;
  }

  get failed(): number {
    return [...this.lines.values()].filter((ok) => !ok).length;
  }

  /** In one write: a line is there whole, or it is the torn last one. */
  append(outcome: Outcome<unknown, unknown>): void {
    const { key: id, ok } = outcome;
    const result = outcome.ok ? { value: outcome.value } : { error: describe(outcome.error) };
    writeSync(this.#descriptor, `${JSON.stringify({ id, ok, ...result })}\n`);
    this.lines.set(id, ok);
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}

/** The values of a file with JSON in each line, one at a time. Throws with the number of a line that is none. */
export async function* readJsonLines<Value>(path: string): AsyncGenerator<Value> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    try {
      yield JSON.parse(line) as Value;
    } catch {
      throw new Error(`Line ${number} of ${path} is not JSON.`);
    }
  }
}

/** How many bytes of a file are whole lines. */
async function wholeBytes(path: string): Promise<number> {
  let whole = 0;
  let read = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const end = chunk.lastIndexOf('\n');
    if (end >= 0) whole = read + end + 1;
    read += chunk.length;
  }
  if (whole < statSync(path).size) process.stderr.write('The last line is torn; it is dropped and done again.\n');
  return whole;
}

function describe(error: Error): object {
  return { name: error.name, ...(error instanceof HostError && { kind: error.kind }), message: error.message };
}
