import type { Usage } from '@windrose/core/host';

/** A stretch of what a model wrote: for the reader, or thought aloud. */
export interface WrittenPart {
  readonly type: 'text' | 'reasoning';
  readonly text: string;
}

/** One entry of a list of calls as a host wrote it: a call, a fragment of one, or nothing at all. */
export interface WrittenCall {
  /** Only where it is a whole number from 0; other values tell nothing. */
  readonly index: number | undefined;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly arguments: string;
}

/** What one chunk, line or whole answer brings, whatever the host's shape. */
export interface AnswerPiece {
  readonly parts: readonly WrittenPart[];
  readonly calls: readonly WrittenCall[];
  /** The host's own word. */
  readonly finish?: string | undefined;
  readonly usage?: Usage | undefined;
  /** The number of the choice it is of. */
  readonly choice?: unknown;
  /** The host says that nothing follows. */
  readonly isLast?: boolean;
}
