import type { Approve } from './approval.js';
import type { RunJournal } from './run-journal.js';
import type { Thread } from './thread.js';

/** Options of one run. */
export interface RunOptions {
  /** Ends the run; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /**
   * Asks a person about a call that may not run unasked, or looks up what was said of its `digest`. While it has no answer (`undefined`), the run is
   * suspended. `limits.runMs` goes on while it is awaited.
   */
  readonly approve?: Approve;
  /** Writes the run down as it goes, so that it outlives its process: `runJournal` of `@windrose/core/journal`. */
  readonly journal?: RunJournal;
  /** The conversation this run goes on with, and is kept in once it is done. */
  readonly thread?: Thread;
}
