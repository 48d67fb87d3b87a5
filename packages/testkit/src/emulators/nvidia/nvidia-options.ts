import type { EmulatorOptions } from '../../emulator.js';
import type { CallText } from '../../write-model-text.js';

/** What {@link emulateNvidia} takes. */
export interface NvidiaEmulatorOptions extends EmulatorOptions {
  /** The one model that is served. Default `mistralai/mixtral-8x22b-instruct-v0.1`. */
  readonly model?: string;
  /** A NIM of one's own, started with its parser for calls: no key, native calls, `response_format` binds. Default: the hosted catalogue. */
  readonly nim?: boolean;
  /** Hosted only: `required` and named choices are taken, as vLLM without a parser would. Default false. */
  readonly guidedTools?: boolean;
  /**
   * The field that binds the answer to a schema; the other ones are unknown keys. `ignored` takes all of them and binds nothing.
   * Default: none on the hosted catalogue, `response_format` on a NIM.
   */
  readonly output?: 'response_format' | 'guided_json' | 'nvext' | 'ignored';
  /** How an unknown key is answered: in the words seen with 422 or with 400, or with nothing. Default 422; on a NIM `ignore`. */
  readonly unknownKeys?: 422 | 400 | 'ignore';
  /** So many times an answer is put off with 202 and must be asked for at {@link NvidiaEmulator.statusUrl}. Default 0. */
  readonly pending?: number;
  /** Ends each stream with an error after so many chunks, inside a 200. */
  readonly streamErrorAfter?: number;
  /** How the model writes calls where they are text. Default `array`. */
  readonly callText?: CallText;
}
