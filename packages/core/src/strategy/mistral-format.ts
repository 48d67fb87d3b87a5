import type { MistralFormat } from '../host/capabilities.js';

/** What one version of the Mistral prompt format does differently from the others. */
export interface FormatRules {
  /** Whether `[INST]` and its kin are tokens of their own; in v1 they are plain words, and there are none for tools. */
  readonly controlTokens: boolean;
  /** Whether every stretch of text begins with a space, as SentencePiece vocabularies have it. */
  readonly spaced: boolean;
  /** Where the system text stands: in front of a user's text, or in a block of its own. */
  readonly system: 'first-user' | 'last-user' | 'own-block';
  /** Which user's turn the list of tools precedes. */
  readonly tools: 'none' | 'first-user' | 'last-user';
  /** How the calls of a turn are written: as one JSON list, or each by its name. */
  readonly calls: 'none' | 'list' | 'list-with-ids' | 'named-with-ids' | 'named';
  /** How a result is written, and what ties it to its call. */
  readonly results: 'list-by-name' | 'object-by-id' | 'text-by-id' | 'text';
  /** Whether results are put in the order of their calls. */
  readonly sortsResults: boolean;
  /** Whether calls and results before the last user's turn stay in the prompt. */
  readonly keepsOldCalls: boolean;
  /** Whether one turn of the assistant may hold both text and calls. */
  readonly textWithCalls: boolean;
  /** Whether a user's turn may hold images, for models that see. */
  readonly images: boolean;
  /** Whether reasoning has a place in the prompt. */
  readonly reasoning: boolean;
  /** What joins the text parts of one message. */
  readonly partSeparator: string;
  /** What Mistral's validator asks of the id of a call. */
  readonly lawfulId: RegExp;
}

const v1: FormatRules = {
  controlTokens: false,
  spaced: true,
  system: 'first-user',
  tools: 'none',
  calls: 'none',
  results: 'list-by-name',
  sortsResults: false,
  keepsOldCalls: false,
  textWithCalls: false,
  images: false,
  reasoning: false,
  partSeparator: '\n\n',
  lawfulId: /^/,
};
const v2: FormatRules = { ...v1, controlTokens: true, system: 'last-user', tools: 'last-user', calls: 'list' };
const v3: FormatRules = {
  ...v2,
  calls: 'list-with-ids',
  results: 'object-by-id',
  keepsOldCalls: true,
  images: true,
  lawfulId: /^[a-zA-Z\d]{9}$/,
};
const v7: FormatRules = { ...v3, system: 'own-block', results: 'text-by-id', textWithCalls: true };
const v11: FormatRules = { ...v7, spaced: false, calls: 'named-with-ids', sortsResults: true };
const v13: FormatRules = {
  ...v11,
  tools: 'first-user',
  calls: 'named',
  results: 'text',
  reasoning: true,
  lawfulId: /^(?!null$)./,
};

/** The versions of the format, each told by what it changes in the one before it. */
export const mistralFormats: { readonly [Format in MistralFormat]: FormatRules } = {
  v1,
  v2,
  v3,
  'v3-tekken': { ...v3, spaced: false },
  v7,
  'v7-tekken': { ...v7, spaced: false },
  v11,
  v13,
};

/** The versions of Mistral's prompt format that can be written, oldest first. */
export function mistralFormatNames(): readonly string[] {
  return Object.keys(mistralFormats);
}
