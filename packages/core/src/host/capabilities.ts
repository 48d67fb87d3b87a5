import type { SchemaDialect } from '../schema/dialects.js';
import type { Sampling } from './sampling.js';

/** Whose word a capability rests on: the host's documentation, a probe of ours, or a refusal met in a run. */
export type Evidence = 'documented' | 'probed' | 'learned';

/** Prompt formats of the Mistral family; v1 is Mixtral 8x7B, v3 is Mixtral 8x22B, -tekken is a vocabulary without a space before text. */
export type MistralFormat = 'v1' | 'v2' | 'v3' | 'v3-tekken' | 'v7' | 'v7-tekken' | 'v11' | 'v13';

/** Bounds of a numeric setting and what the host takes when it is left out. */
export interface SettingRange {
  readonly min?: number;
  readonly max?: number;
  readonly default?: number;
}

/** How a tool may be demanded: left to the model, forbidden, any one, or one by name. */
export type ToolChoiceMode = 'auto' | 'none' | 'required' | 'named';

/** What a host can do, as data; nothing in core asks which host it is, only whether it can. */
export interface Capabilities {
  /** Takes messages with roles. */
  readonly chat: boolean;
  /** Takes a prompt rendered by us, in this format; `null` where only messages are taken. */
  readonly raw: MistralFormat | null;
  /** `strict`: arguments are bound to their schema; `loose`: tools are taken, arguments are the model's. */
  readonly tools: 'none' | 'loose' | 'strict';
  readonly toolChoice: readonly ToolChoiceMode[];
  /** One answer may hold several calls. */
  readonly parallelCalls: boolean;
  /** Takes a switch for it. Default false: where one call is asked for, the others are answered by us. */
  readonly parallelSwitch?: boolean;
  /** `schema`: answers are bound to a JSON Schema; `json`: to JSON of any shape. */
  readonly output: 'none' | 'json' | 'schema';
  /** Binds an answer in a request that has tools too. */
  readonly outputWithTools: boolean;
  readonly outputWithStream: boolean;
  /** Which JSON Schema it takes where it binds answers. Default `portable`: what every host takes. */
  readonly dialect?: SchemaDialect;
  /** Takes a GBNF grammar with a raw prompt. */
  readonly grammar: boolean;
  /**
   * Which messages may follow which. `mistral`: no user turn right after a tool's result, an assistant's turn is text or calls, each call
   * has its result. `alternating`: only user and assistant, taking turns.
   */
  readonly roles: 'free' | 'mistral' | 'alternating';
  /** What an id of a call may be: anything, or nine letters or digits as the family's templates demand. */
  readonly callIds: 'any' | 'nine';
  readonly systemRole: boolean;
  readonly images: boolean;
  readonly limits: {
    readonly contextTokens?: number;
    readonly messageChars?: number;
    readonly promptChars?: number;
    /** Answers are cut here unless `maxTokens` says otherwise. */
    readonly defaultMaxTokens?: number;
  };
  /** Settings the host takes; one that is not named here is not taken. */
  readonly sampling: { readonly [Name in keyof Sampling]?: SettingRange | 'unsupported' };
  readonly evidence: { readonly [capability: string]: Evidence };
}
