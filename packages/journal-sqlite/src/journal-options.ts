import type { Approve, Clock } from '@windrose/core';

/** How a journal is kept. */
export interface JournalOptions {
  /** `full`: a power cut takes nothing that was told; `off`: only the death of a process is survived, and the disk is never waited for. Default `full`. */
  readonly sync?: 'full' | 'off';
  /** How long a run is left to a process that says nothing any more and cannot be seen to be gone: whole milliseconds. Default 30 seconds. */
  readonly leaseMs?: number;
  /** What time it is, for tests. */
  readonly clock?: Pick<Clock, 'now'>;
}

/** How a run is begun or taken up. */
export interface PlayRunOptions {
  /** Stops the run here; `resume` takes it up. To end it for good, `cancel`. */
  readonly signal?: AbortSignal;
  /** Asks a person who is here, or looks up what one has said; without an answer the run waits in the journal. */
  readonly approve?: Approve;
}

/** How a run is begun. */
export interface StartOptions extends PlayRunOptions {
  /** What it is called; unsaid, a random id. */
  readonly id?: string;
  /** The conversation it goes on with. */
  readonly thread?: string;
}
