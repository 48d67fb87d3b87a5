import type { Sampling, SettingRange } from '@windrose/core/host';
import type { SequenceEvaluateOptions, Token } from 'node-llama-cpp';

/** How many of the answer's last tokens the penalties look at: llama.cpp's own `penalty_last_n` (common.h). */
const penaltyWindow = 64;

/**
 * What the engine takes, with its defaults: those of node-llama-cpp's `SequenceEvaluateOptions` (temperature 0, so the
 * likeliest token each time; topK 40; topP 0.95; minP 0). A seed is 32 bits wide (`AddonSampler.cpp`), and the largest
 * asks for a random one (`LLAMA_DEFAULT_SEED`, llama.h). Stop texts are not the engine's matter at this level. Likely
 * tokens are divided by the repetition penalty, so it cannot be 0.
 */
export const samplingRanges = {
  temperature: { min: 0, default: 0 },
  topP: { min: 0, max: 1, default: 0.95 },
  topK: { min: 0, default: 40 },
  minP: { min: 0, max: 1, default: 0 },
  maxTokens: { min: 1 },
  seed: { min: 0, max: 0xffff_fffe },
  stop: 'unsupported',
  frequencyPenalty: { min: -2, max: 2, default: 0 },
  presencePenalty: { min: -2, max: 2, default: 0 },
  repetitionPenalty: { min: 0.1, default: 1 },
  prediction: 'unsupported',
} as const satisfies { readonly [Name in keyof Sampling]-?: SettingRange | 'unsupported' };

/** The engine's options for one answer; `written` are the tokens of the answer so far, which the penalties read. */
export function samplingOptions(sampling: Sampling, written: readonly Token[]): SequenceEvaluateOptions {
  const { frequencyPenalty, presencePenalty, repetitionPenalty } = sampling;
  const penalised = [frequencyPenalty, presencePenalty, repetitionPenalty].some((value) => value !== undefined);
  return {
    temperature: sampling.temperature ?? samplingRanges.temperature.default,
    topP: sampling.topP ?? samplingRanges.topP.default,
    topK: sampling.topK ?? samplingRanges.topK.default,
    minP: sampling.minP ?? samplingRanges.minP.default,
    // The engine's own default is the time in seconds: two answers in one second would be the same.
    seed: sampling.seed ?? randomSeed(),
    ...(penalised && {
      repeatPenalty: {
        punishTokens: () => written.slice(-penaltyWindow),
        maxPunishTokens: penaltyWindow,
        penalty: repetitionPenalty ?? 1,
        frequencyPenalty: frequencyPenalty ?? 0,
        presencePenalty: presencePenalty ?? 0,
      },
    }),
  };
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
