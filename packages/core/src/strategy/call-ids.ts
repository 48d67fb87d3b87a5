/** Ids every host accepts: nine digits, counted up, unique in their conversation. Mistral's validator asks for nine letters or digits. */
export class CallIds {
  readonly #taken: Set<string>;
  #last: number;

  /** New ids are counted up from the one after `last`. */
  constructor(taken: ReadonlySet<string>, last = taken.size) {
    this.#taken = new Set(taken);
    this.#last = last;
  }

  /** The id the model or host wrote where it is lawful and new, else the next free one. */
  assign(written: string | undefined): string {
    const id =
      written !== undefined && /^[a-zA-Z0-9]{9}$/.test(written) && !this.#taken.has(written) ? written : this.#next();
    this.#taken.add(id);
    return id;
  }

  #next(): string {
    let id: string;
    do id = String(++this.#last).padStart(9, '0');
    while (this.#taken.has(id));
    return id;
  }
}
