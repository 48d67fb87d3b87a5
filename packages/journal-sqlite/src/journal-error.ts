import { WindroseError } from '@windrose/core';

/** What a journal could not do. */
export type JournalErrorKind =
  /** No run of that id, or no call of that digest that waits in it. */
  | 'unknown'
  /** The id, or the decision, was given before. */
  | 'taken'
  /** Another process runs it. */
  | 'held'
  /** Another process took it up meanwhile, so nothing more is written by this one. */
  | 'lost'
  /** It was cancelled, for good. */
  | 'cancelled'
  /** It had failed before, and does so again. */
  | 'failed'
  /** Its reader left before the end; it can be taken up. */
  | 'left'
  /** The file: another process keeps it locked, the disk is full, it may not be written, it is damaged, the disk failed, or it was closed. */
  | 'busy'
  | 'full'
  | 'read-only'
  | 'corrupt'
  | 'disk'
  | 'closed';

/** A journal could not do what was asked; `kind` says why, the message what to do next. What was written before is still there. */
export class JournalError extends WindroseError {
  readonly code = 'JOURNAL';
  override readonly retryable: boolean;
  readonly kind: JournalErrorKind;

  constructor(kind: JournalErrorKind, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.kind = kind;
    this.retryable = kind === 'held';
  }
}
