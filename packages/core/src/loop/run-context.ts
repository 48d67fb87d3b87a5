import type { StandardSchema } from '../schema/standard-schema.js';
import type { Approval, Tool } from '../tool.js';
import type { Approve } from './approval.js';
import type { Asker } from './asker.js';
import type { Clock } from './clock.js';
import type { KnownCallIds } from './known-call-ids.js';
import type { Limits } from './limits.js';
import type { Notices } from './notices.js';
import type { Route } from './route.js';
import type { RunJournal } from './run-journal.js';
import type { Tell } from './tell.js';

/** What stays the same through a run. */
export interface RunContext {
  /** The host that was asked last; a route changes it. */
  asker: Asker;
  readonly askers: readonly Asker[];
  readonly route?: Route;
  readonly tools: ReadonlyMap<string, Tool>;
  readonly output?: StandardSchema;
  /** What the program says of its tools, by their names. */
  readonly approval: { readonly [name: string]: Approval | undefined };
  readonly limits: Limits;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Rejects when the run is ended. One for all who may have to leave what does not heed the signal: a listener for each request costs more than the request. */
  readonly aborted: Promise<never>;
  /** Those of a racer come in their place when it has answered: what the others noted was told to nobody. */
  notices: Notices;
  readonly callIds: KnownCallIds;
  readonly approve: Approve | undefined;
  readonly tell: Tell;
  /** Whether an error is of this run, and not what it was ended for from outside, by a run around it perhaps. */
  readonly isOwn: (error: unknown) => boolean;
  /** Whether somebody reads or hears an answer while it comes, as a race does that is won by a first word. */
  readonly isWatched: () => boolean;
  /** Whether what is told of an answer cannot be taken back: somebody read it, or the run is written down, which goes the same way whoever reads it. */
  readonly isHeard: () => boolean;
  /** Where the run is written down as it goes; absent where it lives in memory alone. */
  readonly journal?: RunJournal;
}

/** What an agent brings to each of its runs. */
export type AgentContext = Omit<
  RunContext,
  'signal' | 'aborted' | 'notices' | 'callIds' | 'approve' | 'tell' | 'isOwn' | 'isWatched' | 'isHeard' | 'journal'
>;
