import type { Message } from '../message.js';
import type { JsonSchema } from '../schema/json-schema-type.js';
import type { Capabilities } from './capabilities.js';
import type { Sampling } from './sampling.js';
import type { Strategy } from './strategy.js';

/** A tool as a host sees it: no code, only words and a schema. */
export interface ToolSpec {
  readonly name: string;
  readonly description: string;
  readonly parameters: JsonSchema;
}

/** Whether and which tool the model must call. */
export type ToolChoice<Name extends string = string> = 'auto' | 'none' | 'required' | { readonly name: Name };

/** The schema an answer is asked to fit, with the name hosts show for it. */
export interface OutputSpec {
  readonly name: string;
  readonly schema: JsonSchema;
  /** Whether the host is told to bind strictly, where it can be told. Default true. */
  readonly strict?: boolean;
}

/** A stretch of a rendered prompt: `control` is a control token of the vocabulary, `text` never becomes one. */
export interface PromptSegment {
  readonly type: 'control' | 'text';
  readonly text: string;
}

/** A GBNF grammar and when it binds: from the first token, or once the model has written a control token. */
export interface Grammar {
  readonly gbnf: string;
  readonly after?: string;
}

/** A request in messages: the host renders the prompt. */
export interface ChatRequest {
  readonly kind: 'chat';
  readonly messages: readonly Message[];
  readonly tools: readonly ToolSpec[];
  readonly toolChoice: ToolChoice;
  /** `undefined` leaves it to the host. */
  readonly parallelCalls?: boolean;
  readonly output?: OutputSpec | 'json';
  readonly sampling: Sampling;
}

/** A request as a prompt that was rendered by a strategy. */
export interface RawRequest {
  readonly kind: 'raw';
  readonly prompt: readonly PromptSegment[];
  readonly grammar?: Grammar;
  readonly sampling: Sampling;
}

/** One request, already bent to what the host's capabilities allow; an adapter sends it as it is. */
export type HostRequest = ChatRequest | RawRequest;

/** Tokens of one or more requests, as the hosts reported them. */
export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Why an answer ended: by itself, for its calls, at the token limit, or at the host's content filter. */
export type FinishReason = 'stop' | 'tool-calls' | 'length' | 'filtered';

/** All an adapter ever says; a stream that ends without `finish` was cut off. */
export type HostDelta =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'reasoning'; readonly text: string }
  /** A control token the model wrote, from hosts that see tokens. */
  | { readonly type: 'control'; readonly text: string }
  | {
      readonly type: 'tool-call';
      readonly index?: number;
      readonly id?: string;
      readonly name?: string;
      readonly arguments?: string;
    }
  | { readonly type: 'usage'; readonly usage: Usage }
  | { readonly type: 'finish'; readonly reason: FinishReason };

/** An answer as it comes: its deltas one by one. */
export interface HostAnswer extends AsyncIterable<HostDelta> {
  /** The same, all that came in one read together, which costs less for long answers. Either this is read or the deltas one by one, and once. */
  readonly batches?: AsyncIterable<readonly HostDelta[]>;
}

/** What goes with one request. */
export interface GenerateOptions {
  readonly signal: AbortSignal;
  /** Keys of the request's body this host has refused before, in its own spelling: they are left out. */
  readonly omit?: readonly string[];
  /** Nobody reads the answer while it comes: a host that can give it in one piece may. Default false. */
  readonly isWhole?: boolean;
}

/** A place where a model runs: data about what it can do, and one method that sends a request and yields what comes back. */
export interface Host {
  readonly name: string;
  readonly model: string;
  readonly capabilities: Capabilities;
  /** Ways of asking this host may need beyond `native`; the plan picks one. Programs that need none do not bundle any. */
  readonly strategies?: readonly Strategy[];
  /** Rejects with `HostError` or `StreamError`; on abort, with the signal's reason. */
  generate(request: HostRequest, options: GenerateOptions): HostAnswer;
}
