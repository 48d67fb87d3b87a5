import type { ModelPrompt, ModelTurn } from '../scripted-model.js';
import type { FormedAnswer } from './formed-answer.js';
import type { Struck } from './struck.js';

/** Where a fault strikes. */
export type FaultGroup = 'connection' | 'status' | 'body' | 'framing' | 'deltas' | 'model' | 'tools';

/** How a run ends: with the right answer, with one that the result says was cut, or with an error by its code and, where it has one, its kind or limit. */
export type Outcome =
  | 'answer'
  | 'cut answer'
  | 'OUTPUT'
  | `HOST ${'auth' | 'model-gone' | 'bad-request' | 'context' | 'rate' | 'transient' | 'constraint-failed'}`
  | `STREAM ${'truncated' | 'oversize' | 'stalled' | 'malformed'}`
  | `LIMIT ${'corrections' | 'callsPerTurn' | 'repeats' | 'steps'}`;

/** How a fault is played. */
export type Strike =
  /** The host's address leads nowhere. */
  | { readonly where: 'address'; readonly url: string }
  /** A connection over TLS, which fails before a request is made. */
  | { readonly where: 'handshake'; readonly isSilent: boolean }
  /** What is said to a request instead of the host's answer. */
  | { readonly where: 'request'; readonly play: (struck: Struck) => void | Promise<void> }
  /** What becomes of the host's answer; `undefined` where it has nothing to bend. */
  | {
      readonly where: 'answer';
      readonly bend: (answer: FormedAnswer, variant: number) => FormedAnswer | string | undefined;
      /** Each byte of it comes by itself. */
      readonly inBytes?: boolean;
    }
  /** What the model writes; `undefined` where it is not free to. */
  | { readonly where: 'model'; readonly turn: (prompt: ModelPrompt) => ModelTurn | undefined }
  /** What the tool does, and what it returns. */
  | { readonly where: 'tool'; readonly execute: ToolFault }
  /** What a listener of the run's events does. */
  | { readonly where: 'listener'; readonly listen: () => unknown };

/** A tool gone wrong; `good` is what it would return. */
export type ToolFault = (
  input: { city?: string },
  tool: { readonly signal: AbortSignal; readonly good: Readonly<Record<string, unknown>>; readonly variant: number },
) => unknown;

/** One thing that goes wrong, and what must come of it. */
export interface Fault {
  /** Group and name, as in `connection:refused`. */
  readonly id: string;
  readonly group: FaultGroup;
  /** What goes wrong, in a sentence. */
  readonly what: string;
  readonly strike: Strike;
  /** What a run may end with while the fault strikes at every request. */
  readonly must: readonly Outcome[];
  /**
   * What a run may end with where the fault strikes once. Left out: what passes by itself is asked again, what the model did wrong is put right,
   * and all else ends the run.
   */
  readonly once?: readonly Outcome[];
  /** What else a whole answer may come to. */
  readonly whole?: readonly Outcome[];
  /** At which request of a run it strikes first: the one that brings a call, or the one after the result. Default both. */
  readonly at?: 'call' | 'answer';
  /** It is played in so many ways. Default 1. */
  readonly variants?: number;
  /** It strikes at every request or not at all, for it is a matter of the address. */
  readonly isLasting?: boolean;
  /** It takes megabytes to be played, so the run is given a bound that lets them through. */
  readonly isLarge?: boolean;
  /** It ends at a deadline, so the run is given short ones. */
  readonly isSlow?: boolean;
  /** Whether an answer comes whole or as a stream makes no difference to it. */
  readonly isFormless?: boolean;
  /** A whole answer cannot have it. */
  readonly isStreamed?: boolean;
  /** What an answer must have for the fault to be written, in words: hosts that have it not are skipped for this reason. */
  readonly needs?: string;
  /** Why no adapter can meet it. */
  readonly skip?: string;
  /** Other texts of the final answer that are right. */
  readonly answers?: readonly string[];
  /** How long the pause before the request is made again may be, in milliseconds. */
  readonly pauseMs?: readonly [least: number, most: number];
}
