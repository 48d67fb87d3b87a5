import type { MistralFormat } from '@windrose/core/host';

import type { TokenizerMetadata } from './vocabulary.js';
import { Vocabulary } from './vocabulary.js';

/**
 * Markers that a format brought with it, newest first (mistral-common: `SpecialTokens` and the instruct tokenizers).
 */
const newerFormats: readonly [marker: string, format: MistralFormat][] = [
  ['[THINK]', 'v13'],
  ['[ARGS]', 'v11'],
  ['[SYSTEM_PROMPT]', 'v7'],
];

/**
 * The prompt format a file was trained on, from the control tokens of its vocabulary: a vocabulary without
 * `[AVAILABLE_TOOLS]` and `[TOOL_CALLS]` is v1, where the markers are plain text.
 *
 * v2 and v3 share one vocabulary, so v2 files (none was published with open weights) read as v3: give `format` for
 * them.
 */
export function detectFormat(metadata: TokenizerMetadata): MistralFormat {
  const vocabulary = new Vocabulary(metadata);
  const has = (marker: string): boolean => vocabulary.marker(marker) !== undefined;
  if (!has('[AVAILABLE_TOOLS]') || !has('[TOOL_CALLS]')) return 'v1';
  const newer = newerFormats.find(([marker]) => has(marker));
  if (newer !== undefined) return newer[1] === 'v7' && metadata.model === 'gpt2' ? 'v7-tekken' : newer[1];
  return metadata.model === 'gpt2' ? 'v3-tekken' : 'v3';
}
