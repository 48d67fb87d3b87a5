import type { MessageRule } from './rule.js';

/** Leaves out what the model thought: no chat host of the family takes it back. */
export const dropReasoning: MessageRule = (message, note) => {
  if (message.role !== 'assistant' || message.parts.every(({ type }) => type !== 'reasoning')) return message;
  note('Reasoning was left out.');
  return { ...message, parts: message.parts.filter(({ type }) => type !== 'reasoning') };
};
