import type { EmulatorOptions } from '../../emulator.js';

/** What {@link emulateMistral} takes. */
export interface MistralEmulatorOptions extends EmulatorOptions {
  /** The one model that is served; both Mixtrals are retired whatever stands here. Default `mistral-small-latest`. */
  readonly model?: string;
  /** How retired models are answered. Default 404. */
  readonly retiredStatus?: 404 | 410;
  /** Numbers of requests that are answered 429 with `Retry-After`. */
  readonly busyAt?: readonly number[];
  /** Default 1. */
  readonly retryAfterSeconds?: number;
  /** Whether arguments of calls come as JSON text or as an object; clients are told to take both. Default `text`. */
  readonly argumentsAs?: 'text' | 'object';
  /** `whole`: a call is one delta without index and type; `fragments`: later deltas have an empty name. Default `whole`. */
  readonly callDeltas?: 'whole' | 'fragments';
}
