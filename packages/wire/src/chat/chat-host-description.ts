import type {
  Capabilities,
  ChatRequest,
  HostErrorKind,
  OutputSpec,
  RawRequest,
  Sampling,
  Strategy,
  ToolSpec,
} from '@windrose/core/host';
import type { Exchange } from '../make-exchange.js';
import type { Deadlines, WireBounds } from '../wire-types.js';

/** A host that speaks chat completions, as data: where it is, what it can do, and how it spells things. */
export interface ChatHostDescription {
  /** The host's name in plans and errors. */
  readonly name: string;
  readonly model: string;
  /** The whole address requests are posted to. */
  readonly url: string;
  readonly capabilities: Capabilities;
  readonly strategies?: readonly Strategy[];
  /** Sent as `authorization: Bearer …`; never part of any error. */
  readonly apiKey?: string;
  /** More headers; their values are taken for secrets and never part of any error. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly spelling?: ChatSpelling;
  /** Keys that go into every body, as the host spells them; they are put over what a request would say itself. */
  readonly extraBody?: Readonly<Record<string, unknown>>;
  /** The host's own signals, asked before the common table; `undefined` leaves a refusal to that table. */
  readonly classify?: (refusal: Refusal) => RefusalKind | undefined;
  /** How a request is sent. Default: over HTTP. */
  readonly exchange?: Exchange;
  readonly deadlines?: Partial<Deadlines>;
  readonly bounds?: Partial<WireBounds>;
  /** Where an accepted request is finished later (status 202): the address to poll, or `undefined`. */
  readonly pollUrl?: (headers: Readonly<Record<string, string>>) => string | undefined;
  /** Takes raw prompts: where they are posted and how their body is written. */
  readonly raw?: {
    readonly url: string;
    readonly body?: (request: RawRequest, prompt: string) => Record<string, unknown>;
  };
}

/** Where a host differs from the common chat-completions wire; what is left out is as OpenAI spells it. */
export interface ChatSpelling {
  /** The key of a setting; `maxTokens` is `max_tokens`, `topP` is `top_p`, and so on, unless said here. */
  readonly settings?: { readonly [Name in keyof Sampling]?: string };
  /** The word for "call any tool". Default `required`. */
  readonly requiredToolChoice?: 'required' | 'any';
  /** How one tool is demanded by its name. Default `{ type: 'function', function: { name } }`. */
  readonly namedToolChoice?: (name: string) => unknown;
  /** Whether `tool_choice` is left out where it is `auto`. Default false. */
  readonly omitAutoToolChoice?: boolean;
  /** One tool. Default `{ type: 'function', function: { name, description, parameters } }`. */
  readonly tool?: (tool: ToolSpec) => unknown;
  /** Where a structured answer is asked for. Default `response_format` with `json_schema: { name, schema, strict: true }`. */
  readonly output?: (output: OutputSpec) => Readonly<Record<string, unknown>>;
  /** Where JSON of any shape is asked for. Default `response_format: { type: 'json_object' }`. */
  readonly json?: () => Readonly<Record<string, unknown>>;
  /** What an assistant's turn with calls and no text has as `content`. Default `''`. */
  readonly contentOfCalls?: 'empty' | 'null' | 'absent';
  /** How the arguments of a replayed call are written. Default `text`. */
  readonly arguments?: 'text' | 'object';
  /** Whether a result names its tool. Default false. */
  readonly nameInResult?: boolean;
  /** Asks for usage in streams with `stream_options: { include_usage: true }`. Default true. */
  readonly streamUsage?: boolean;
  /** Whether a request may be streamed. Default always. */
  readonly streams?: (request: ChatRequest) => boolean;
  /** The last word on a body. What is sent again with every turn, messages and tools, is frozen: put others in its place. */
  readonly body?: (body: Record<string, unknown>, request: ChatRequest) => Record<string, unknown>;
}

/** A host's answer that is no answer: an HTTP status of 400 and more, or an error inside a 200 or a stream. */
export interface Refusal {
  /** The HTTP status; 200 where the error came inside an answer. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body or event, where it was JSON. */
  readonly json: unknown;
  /** The body or event as text, cut to a bounded length. */
  readonly text: string;
  /** What the host said, found in `json` or `text`. */
  readonly message: string;
  /** The host's own code, as text, where it gave one. */
  readonly code: string | undefined;
  /** The host's own word for the kind of error, as in `BadRequestError`, where it gave one. */
  readonly type?: string | undefined;
  /** An HTTP status that stands in the body, as where the error came inside a 200. */
  readonly saidStatus?: number | undefined;
  /** Words of the request in question: the model, and the sent keys of the body. */
  readonly model: string;
  readonly keys: readonly string[];
}

/** What a refusal means, and what it is about. */
export interface RefusalKind {
  readonly kind: HostErrorKind;
  /** A sentence for the caller that says what to do; left out, the common one of the kind. */
  readonly advice?: string;
  readonly param?: string;
  readonly promptTokens?: number;
  readonly contextTokens?: number;
  readonly retryAfterMs?: number;
}
