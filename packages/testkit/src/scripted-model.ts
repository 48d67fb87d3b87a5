/** A call the scripted model means to make. */
export interface ModelCall {
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** What the scripted model means to say in one turn; how it comes out depends on what the host can do. */
export interface ModelTurn {
  readonly text?: string;
  readonly calls?: readonly ModelCall[];
  /** Exactly what the model writes, whatever was asked of it. */
  readonly writes?: string;
  /** The host's token limit cuts the answer after so many characters. */
  readonly cutAfter?: number;
}

/** What a host's template made of a request: all that a model gets to see. */
export interface ModelPrompt {
  readonly messages: readonly { readonly role: string; readonly text: string }[];
  /** Names of the tools in the template's own place for them; empty where the host has none. */
  readonly toolNames: readonly string[];
  /** The schema the answer is bound to, where the host binds. */
  readonly schema?: unknown;
}

/** The turns a scripted model takes, one for each request that its host accepts. */
export type ModelScript = readonly (ModelTurn | ((prompt: ModelPrompt) => ModelTurn))[];
