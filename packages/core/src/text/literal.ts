/** Where a piece of a text stands in it. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A call in Python's form: `name(1, key=2)`. */
export interface CallLiteral extends Place {
  readonly kind: 'call';
  readonly name: string;
  readonly positional: readonly Literal[];
  readonly keywords: readonly Entry[];
}

/** An array, a tuple or a set. */
export interface ListLiteral extends Place {
  readonly kind: 'list';
  readonly items: readonly Literal[];
  /** Where the first item that could not be read begins; what stands before it was read. */
  readonly brokenAt?: number;
}

/** An object or a dict, entries in the order they were written. */
export interface ObjectLiteral extends Place {
  readonly kind: 'object';
  readonly entries: readonly Entry[];
}

/** A key and what it was given. */
export type Entry = readonly [key: string, value: Literal];

/** A value as a model wrote it, in JSON or Python: numbers stay text, so that none is changed by being read. */
export type Literal =
  | ListLiteral
  | ObjectLiteral
  | CallLiteral
  | (Place & { readonly kind: 'string'; readonly value: string })
  | (Place & { readonly kind: 'number'; readonly text: string })
  | (Place & { readonly kind: 'constant'; readonly value: boolean | null; readonly text: string })
  /** What is no literal: a variable, a sum, a sentence. */
  | (Place & { readonly kind: 'word'; readonly text: string });

/** Why a literal could not be read. */
export interface LiteralFault {
  readonly at: number;
  /** The text ended before the literal did. */
  readonly isCut: boolean;
  readonly problem: string;
}
