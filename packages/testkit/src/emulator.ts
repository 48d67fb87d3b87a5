import type { ModelPrompt, ModelScript } from './scripted-model.js';

/** One request as the emulated host got it. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body, or its text where it was no JSON. */
  readonly body: unknown;
  /** The status it was answered with. */
  readonly status: number;
}

/** A host's wire on loopback, with a scripted model behind it. */
export interface Emulator {
  /** The base address, without a slash at the end. */
  readonly url: string;
  /** The key this host demands, where it demands one. */
  readonly apiKey: string;
  readonly requests: readonly ReceivedRequest[];
  /** What the model was shown, one for each request that was accepted. */
  readonly prompts: readonly ModelPrompt[];
  close(): Promise<void>;
}

/** An answer a host gives once, whatever the request: its way of being busy, broken or out of credit. */
export interface ScriptedRefusal {
  /** The number of the request in {@link Emulator.requests}, from 0. */
  readonly at: number;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string is sent as it is. */
  readonly body: unknown;
}

/** Stands between a host and who asks it: given the host's address, answers with the address to ask. */
export type Between = (url: string) => Promise<{ readonly url: string; close(): Promise<void> }>;

/** What all emulators take. */
export interface EmulatorOptions {
  /** One turn for each accepted request; one request more is answered 500 with words that say so. */
  readonly script: ModelScript;
  /** Default: a random one. */
  readonly apiKey?: string;
  /** How many bytes a piece of a stream has; left out, an event a piece. */
  readonly pieceBytes?: number;
  /** One-off answers by the number of the request; they take no turn of the script. */
  readonly refuse?: readonly ScriptedRefusal[];
  /** What stands in front of the host, such as a fault server; the emulator's address is then that one's. */
  readonly between?: Between;
}
