import type { FinishReason } from '@windrose/core/host';

const reasons: readonly (readonly [FinishReason, RegExp])[] = [
  ['tool-calls', /^(tool(_calls?|_use)?|function_call)$/],
  ['length', /^((model_|max_)?length|max_(output_)?tokens)$/],
  ['filtered', /^(content_filter(ed)?|safety|guardrail)$/],
];

/** Our word for a host's; one that is not known ended the answer like any other. */
export function readFinishReason(word: string): FinishReason {
  return reasons.find(([, words]) => words.test(plain(word)))?.[0] ?? 'stop';
}

/** Whether a host's word for the end is that the answer failed or was broken off (vLLM's source; DeepSeek's and Zhipu's documentation). */
export function isFailure(word: string): boolean {
  return /^(error|fail(ed|ure)|abort(ed)?|cancel(l?ed)?|repetition|time_?out|network_error|insufficient_.*)$/.test(
    plain(word),
  );
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('-', '_');
}
