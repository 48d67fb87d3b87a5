import { isRecord } from './is-record.js';
import { countOf } from './read-usage.js';

/** What a refused prompt had and what the window holds, where the host told. */
export interface TokenCounts {
  readonly promptTokens?: number;
  readonly contextTokens?: number;
}

const number = '(\\d[\\d,]{0,11})';

/** In their order: what tells the prompt alone stands before what tells the prompt and the answer together. */
const promptSigns = [
  `${number} (?:tokens? )?(?:in the messages|of text input|in the prompt)`,
  `(?:has|have|passed|contains?|least|resulted in|given:?|with) ${number} (?:\`inputs\` |input |prompt )?tokens`,
  `prompt (?:has |is |of |\\(?length |tokens?:? ?)*\\(?${number}`,
  `given:? ${number}`,
  `maximum output tokens \\(${number}\\)`,
  `(?:request|requested|sent)[^.\\d]{0,40}\\(?${number}\\)? tokens`,
  `request \\(${number} tokens\\)`,
];

const contextSigns = [
  `(?:context|model|sequence)(?:'s)? (?:length|len|window|size)(?: limit)?(?: of)?(?: is| only|=|:)* ?\\(?${number}`,
  `${number} maximum context`,
  `context size \\(${number}`,
  `must (?:be <=|have less than|be less than) ${number}`,
];

/** Reads the counts out of llama.cpp's members or out of words. */
export function readTokenCounts(json: unknown, message: string): TokenCounts {
  const error = isRecord(json) && isRecord(json['error']) ? json['error'] : json;
  const told = isRecord(error) ? error : {};
  const promptTokens = countOf(told['n_prompt_tokens']) ?? find(promptSigns, message);
  const contextTokens = countOf(told['n_ctx']) ?? find(contextSigns, message);
  return {
    ...(promptTokens !== undefined && { promptTokens }),
    ...(contextTokens !== undefined && { contextTokens }),
  };
}

function find(signs: readonly string[], message: string): number | undefined {
  for (const sign of signs) {
    const [, digits] = new RegExp(sign, 'i').exec(message) ?? [];
    if (digits !== undefined) return countOf(Number(digits.replaceAll(',', '')));
  }
  return undefined;
}
