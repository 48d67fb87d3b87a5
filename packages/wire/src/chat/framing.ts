import type { HostDelta } from '@windrose/core/host';
import type { WireBounds } from '../wire-types.js';
import type { ChatAnswerReader } from './chat-answer-reader.js';

/** Takes an answer out of its bytes, read by read; what is wrong is thrown, once the deltas that came before it are added. */
export interface Framing {
  /** Adds what a read brings. */
  read(piece: Uint8Array, deltas: HostDelta[]): void;
  /** Adds what is left once nothing more comes. */
  end(deltas: HostDelta[]): void;
}

/** What an answer is read with. */
export interface AnswerRules {
  /** How errors call the host. */
  readonly host: string;
  readonly bounds: Partial<WireBounds>;
  /** The token limit that was asked for. */
  readonly maxTokens?: number | undefined;
  /** The error that a host's text becomes. */
  readonly refuse: (text: string) => Error;
  /** A host's text without what is secret. */
  readonly redact: (text: string) => string;
}

/** What a framing hands on to. */
export interface FramingParts {
  readonly reader: ChatAnswerReader;
  readonly rules: AnswerRules;
  /** Says that something of use has come. */
  readonly progress: () => void;
}
