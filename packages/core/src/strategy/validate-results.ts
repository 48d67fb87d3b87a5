import type { Issue } from '../errors.js';
import { callsOf } from '../message.js';
import type { FormatRules } from './mistral-format.js';
import type { PromptMessage } from './prompt-message.js';
import type { Purpose } from './validate-messages.js';

/**
 * What is wrong between calls and results: they are counted, and from v11 on matched by id.
 * As in Mistral's own validator, what opens a conversation is not looked at.
 */
export function checkResults(messages: readonly PromptMessage[], rules: FormatRules, purpose: Purpose): Issue[] {
  const issues: Issue[] = [];
  let asked = new Set<string>();
  let answered = new Set<string>();
  let missing = 0;
  messages.forEach((message, index) => {
    const report = (text: string): number => issues.push({ path: `messages[${index}]`, message: text });
    if (index === 0) return;
    if (message.role === 'tool') {
      missing -= 1;
      if (!rules.sortsResults) return;
      if (answered.has(message.callId)) report(`second result for the call ${message.callId}`);
      else if (!asked.has(message.callId)) report(`result for ${message.callId}, which is no call of the turn before`);
      answered.add(message.callId);
    } else if (message.role === 'assistant') {
      if (missing !== 0) report('the calls before this turn need one result each');
      const calls = callsOf(message);
      missing = calls.length;
      asked = new Set(calls.map(({ id }) => id));
      answered = new Set();
      if (rules.sortsResults && asked.size < missing) report('two calls of this turn have the same id');
    }
  });
  if (purpose === 'serving' && missing !== 0) {
    issues.push({ path: 'messages', message: 'the last calls need one result each' });
  } else if (purpose === 'finetuning' && missing < 0) {
    issues.push({ path: 'messages', message: 'more results than calls' });
  }
  return issues;
}
