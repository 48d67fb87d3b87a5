/** How an answer is drawn; a setting that is left out takes the host's own default. */
export interface Sampling {
  /** 0 takes the likeliest token each time. */
  readonly temperature?: number;
  readonly topP?: number;
  readonly topK?: number;
  readonly minP?: number;
  /** Upper bound on the tokens of one answer. */
  readonly maxTokens?: number;
  /** The same seed, prompt and settings give the same text on hosts that take it. */
  readonly seed?: number;
  /** The answer ends before the first of these texts. */
  readonly stop?: readonly string[];
  readonly frequencyPenalty?: number;
  readonly presencePenalty?: number;
  readonly repetitionPenalty?: number;
  /** A text the answer is expected to be close to: hosts that take one write what is unchanged faster. */
  readonly prediction?: string;
}

/** Every name a {@link Sampling} can hold. */
export const samplingNames = [
  'temperature',
  'topP',
  'topK',
  'minP',
  'maxTokens',
  'seed',
  'stop',
  'frequencyPenalty',
  'presencePenalty',
  'repetitionPenalty',
  'prediction',
] as const satisfies readonly (keyof Sampling)[];
