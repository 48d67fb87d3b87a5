import type { Schema } from './gbnf-shape.js';

/**
 * Finds out which schemas have values that end. Each is first taken to have none, also where it is met again inside
 * itself, until it was seen to have one without the help of itself.
 */
export class PossibleSchemas {
  /** Whether all have been found. */
  isKnown = false;
  readonly #possible = new Set<Schema>();
  readonly #tried = new Set<Schema>();
  #failures = 0;

  /** Looks again and again, as long as there is more to find. */
  find(look: () => unknown): void {
    let before: number;
    do {
      before = this.#possible.size;
      this.#tried.clear();
      this.#failures = 0;
      look();
    } while (this.#failures > 0 && this.#possible.size > before);
    this.isKnown = true;
  }

  /** What is written for a schema, if it is known by now to have values. */
  try(schema: Schema, write: () => string | undefined): string | undefined {
    if (this.#possible.has(schema)) return '""';
    const written = this.#tried.has(schema) ? undefined : this.#write(schema, write);
    if (written === undefined) this.#failures++;
    return written;
  }

  #write(schema: Schema, write: () => string | undefined): string | undefined {
    this.#tried.add(schema);
    const written = write();
    if (written !== undefined) this.#possible.add(schema);
    return written;
  }

  /** Whether a schema has values that end. */
  has(schema: Schema): boolean {
    return this.#possible.has(schema);
  }
}
