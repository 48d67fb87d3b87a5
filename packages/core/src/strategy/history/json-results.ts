import { pythonJson } from '../python-json.js';
import type { MessageRule } from './rule.js';

/**
 * Writes results that are plain text as a JSON string. Mistral's encoder embeds what parses and quotes the rest, the templates on Hugging
 * Face paste the text unquoted: only JSON comes out as JSON of both. It is spaced as Python writes it, for the templates paste it as it is and models know it so.
 */
export const jsonResults: MessageRule = (message, note) => {
  if (message.role !== 'tool') return message;
  const spaced = pythonJson(message.content);
  if (spaced === message.content) return message;
  if (spaced === undefined) note('Results in plain text were written as JSON strings.');
  return { ...message, content: spaced ?? JSON.stringify(message.content) };
};
