import type { PromptSegment } from '@windrose/core/host';
import type { Token } from 'node-llama-cpp';

import type { Vocabulary } from './vocabulary.js';

/** The tokenizer of the loaded model; `specialTokens: false` never turns text into a control token. */
export interface TextTokenizer {
  tokenize(text: string, specialTokens: false): Token[];
}

/**
 * The tokens of a prompt: control segments become their one token, text stays text whatever it says.
 *
 * A control segment the vocabulary lacks (`[INST]` in files of format v1) is text. Where the tokenizer puts a space
 * before text, the significant space after a control token is that space: mistral-common's SentencePiece encoder works
 * the same way (`InstructTokenizerV1` to `V3` encode each text on its own, with the dummy prefix).
 */
export function tokenizePrompt(
  segments: readonly PromptSegment[],
  tokenizer: TextTokenizer,
  vocabulary: Vocabulary,
): Token[] {
  let tokens: Token[] = [];
  let text = '';
  let afterControl = false;
  const endText = (): void => {
    const ownSpace = vocabulary.spacePrefix && afterControl && text.startsWith(' ');
    tokens = tokens.concat(tokenizer.tokenize(ownSpace ? text.slice(1) : text, false));
    text = '';
  };
  for (const segment of segments) {
    const marker = segment.type === 'control' ? vocabulary.marker(segment.text) : undefined;
    if (marker === undefined) {
      text += segment.text;
      continue;
    }
    endText();
    tokens.push(marker);
    afterControl = true;
  }
  endText();
  return tokens;
}
