import { mapCalls } from './map-calls.js';
import type { MessageRule } from './rule.js';

/** Makes the names of tools that a model made up 1 to 64 letters, digits, underscores or dashes, as hosts check them (mistral-common). */
export const lawfulNames: MessageRule = (message, note) => {
  const rename = <Named extends { readonly name: string }>(named: Named): Named => {
    if (/^[\w-]{1,64}$/.test(named.name)) return named;
    note('Names of tools that no host takes were rewritten.');
    return { ...named, name: named.name.replace(/[^\w-]/g, '_').slice(0, 64) || 'unnamed' };
  };
  if (message.role === 'tool') return rename(message);
  return message.role === 'assistant' ? mapCalls(message, rename) : message;
};
