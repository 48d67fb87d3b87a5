import type { ApprovalRequest, RunState } from '@windrose/core';

/** How far a run is, for whoever asks while it is under way and as long as Restate keeps it afterwards. */
export type RunStatus =
  /** No run of this id has begun, or it ended and is forgotten. */
  | { readonly status: 'unknown' }
  | { readonly status: 'running' }
  /** People must be asked before it goes on. */
  | { readonly status: 'waiting'; readonly requests: readonly ApprovalRequest[] }
  | { readonly status: 'done' }
  | {
      readonly status: 'failed';
      /** `code` is that of a Windrose error, as in `LIMIT`. */
      readonly error: { readonly message: string; readonly code?: string };
      /** The run as the error left it, for `Agent.resume`. */
      readonly state?: RunState;
    }
  | { readonly status: 'cancelled' };

/** What somebody decided about a call that waits. */
export interface Approval {
  /** Names the call, as in the requests of {@link RunStatus}. */
  readonly digest: string;
  readonly approved: boolean;
  /** Why not, for the model to read. */
  readonly reason?: string;
}

/** The state of a run's workflow, by its keys. */
export interface KeptState {
  readonly status: RunStatus;
  /** What Restate calls the run, for its cancellation. */
  readonly invocation: string;
}
