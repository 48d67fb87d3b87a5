/** Ids that are in use; they are looked at when an id is given, and never copied. */
export type TakenIds = Pick<ReadonlySet<string>, 'has' | 'size'>;

/** Ids every host accepts: nine digits, counted up, unique in their conversation. Mistral's validator asks for nine letters or digits. */
export class CallIds {
  readonly #taken: TakenIds;
  readonly #own = new Set<string>();
  #last: number;

  /** New ids are counted up from the one after `last`. */
  constructor(taken: TakenIds, last = taken.size) {
    this.#taken = taken;
    this.#last = last;
  }

  /** The ids given here. */
  get given(): ReadonlySet<string> {
    return this.#own;
  }

  /** How far the ids made here were counted. */
  get last(): number {
    return this.#last;
  }

  /** The id the model or host wrote where it is lawful and new, else the next free one. */
  assign(written: string | undefined): string {
    const id =
      written !== undefined && /^[a-zA-Z0-9]{9}$/.test(written) && !this.#isTaken(written) ? written : this.#next();
    this.#own.add(id);
    return id;
  }

  #next(): string {
    let id: string;
    do id = String(++this.#last).padStart(9, '0');
    while (this.#isTaken(id));
    return id;
  }

  #isTaken(id: string): boolean {
    return this.#taken.has(id) || this.#own.has(id);
  }
}
