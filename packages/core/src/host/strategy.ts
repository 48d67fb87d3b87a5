import type { HostError } from '../errors.js';
import type { Capabilities } from './capabilities.js';
import type { FinishReason, HostDelta, HostRequest, OutputSpec, ToolChoice, ToolSpec, Usage } from './host.js';
import type { Sampling } from './sampling.js';
import type { Message, ToolCall } from '../message.js';
import type { Json } from '../schema/json-schema-type.js';
import type { Loss } from '../schema/lowering.js';

/** Ways of asking a host a turn. */
export type StrategyName = 'native' | 'constrained' | 'raw' | 'emulated';

/**
 * How a structured answer is had. `schema`, `grammar`: bound by the host. `tool`: the arguments of one more tool, which the host is told to
 * call. `two-phases`: in words beside the tools and, where that does not fit, bound by the host in a request without them. `json`: bound to
 * JSON of any shape, the schema in words. `words`: asked for in words.
 */
export type OutputWay = 'none' | 'schema' | 'grammar' | 'tool' | 'two-phases' | 'json' | 'words';

/** How a structured answer is read back from what a model wrote. */
export interface ReadableOutput {
  /**
   * What the text of an answer may mean, the likeliest first; each still has to be checked against the agent's schema. `wasCut`: the host
   * ended the text at the token limit.
   */
  values(text: string, wasCut: boolean): Iterable<Json>;
  /** Whether a text ends before its JSON does. */
  isCut(text: string): boolean;
  /** Begins to read an answer while it is written. */
  begin(): GrowingOutput;
  /** What of the agent's schema the host does not check. */
  readonly lost: readonly Loss[];
}

/** A structured answer while it is written. */
export interface GrowingOutput {
  /** Takes more of the text. Whether there is more to show. */
  push(text: string): boolean;
  /** What is there so far, as one value that grows in place; nothing in it is taken back. */
  readonly value: Json | undefined;
}

/** What stays the same from turn to turn, so that it is prepared once. */
export interface TurnShape {
  readonly tools: readonly ToolSpec[];
  readonly toolChoice: ToolChoice;
  readonly parallelCalls?: boolean;
  readonly output?: OutputSpec;
  readonly outputWay: OutputWay;
  /** What happens to a conversation that is too long for the host. Default `shorten`. */
  readonly fit?: 'shorten' | 'refuse';
}

/** Takes what a person may want to know of a request: what of the conversation it holds in another way, or not at all. */
export type Note = (code: 'history-changed' | 'shortened' | 'prompt-cut', text: string) => void;

/** What a model said, whatever the host: calls come out whole, and only after the host said the answer is finished. */
export type ModelEvent =
  | { readonly type: 'text-delta'; readonly text: string }
  | { readonly type: 'reasoning-delta'; readonly text: string }
  /** `problem` says why a call must not run, as when its arguments were cut off. */
  | { readonly type: 'tool-call'; readonly call: ToolCall; readonly problem?: string }
  | { readonly type: 'usage'; readonly usage: Usage }
  | { readonly type: 'finish'; readonly reason: FinishReason };

/** Reads one answer. `end` throws `StreamError` where the host never said that the answer is finished. */
export interface Decoder {
  push(delta: HostDelta): readonly ModelEvent[];
  end(): readonly ModelEvent[];
}

/** One way of asking, prepared for the tools and the output of an agent; pure. */
export interface PreparedStrategy {
  /** Throws `HostError` of the kind `context` where the conversation does not fit the host and may not be shortened, or not that far. */
  encode(messages: readonly Message[], sampling: Sampling, note?: Note): HostRequest;
  /** `takenIds` are the call ids already in the conversation. */
  decoder(takenIds: ReadonlySet<string>): Decoder;
  /** Without it, the whole text of an answer is read as JSON, and nothing of it is shown before its end. */
  readonly output?: ReadableOutput;
  /** Takes out of a call's arguments the nulls that stand for what is left out. */
  liftArguments?(name: string, value: Json): Json;
  /** Whether a whole answer keeps to the schema that the host was asked to bind it to. */
  isBound?(text: string): boolean;
  /** Notes where a host counts far fewer tokens than the request holds. */
  checkUsage?(request: HostRequest, usage: Usage, note: Note): void;
}

/** What a refusal teaches: what the host cannot do after all, or a key of the body it does not know. */
export interface Lesson {
  readonly capabilities: Capabilities;
  /** A key to leave out from now on, in the host's own spelling. */
  readonly omit?: string;
  /** For a person: what was refused, and what is done instead. */
  readonly text: string;
}

/** What can be learned of a host while it is asked. */
export interface Lessons {
  /** From a refusal; `isLast`: asking again in the same way is over. */
  ofRefusal(can: Capabilities, error: HostError, request: HostRequest, isLast: boolean): Lesson | undefined;
  /** From an answer that is not what the host was asked to bind it to, though it took the request. */
  ofDisobedience(can: Capabilities, request: HostRequest): Lesson | undefined;
}

/** A way of asking turns and reading the answers; a host brings those it may need beyond `native`, and the plan picks one. */
export interface Strategy {
  readonly name: StrategyName;
  /** Throws `DefinitionError` naming the tool and the field that this way cannot bind. */
  prepare(shape: TurnShape, capabilities: Capabilities): PreparedStrategy;
  /** The way to a structured answer this strategy has on such a host. */
  outputWay(capabilities: Capabilities, withTools: boolean): OutputWay;
  /** Without any, a refusal ends the run. */
  readonly lessons?: Lessons;
}
