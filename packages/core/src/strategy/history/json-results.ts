import { parseJson } from '../../text/json.js';
import type { MessageRule } from './rule.js';

/**
 * Writes results that are plain text as a JSON string. Mistral's encoder embeds what parses and quotes the rest, the templates on Hugging
 * Face paste the text unquoted: only JSON comes out as JSON of both.
 */
export const jsonResults: MessageRule = (message, note) => {
  if (message.role !== 'tool' || parseJson(message.content).ok) return message;
  note('Results in plain text were written as JSON strings.');
  return { ...message, content: JSON.stringify(message.content) };
};
