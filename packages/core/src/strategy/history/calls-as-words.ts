import { type AssistantMessage, callsOf, type Message, type TextPart, type ToolMessage } from '../../message.js';
import { turnSeparator } from '../join-texts.js';
import { type HistoryRule, keepIfSame } from './rule.js';

/** How calls and results are told to a model that is asked in words: the form a strategy teaches. */
export interface CallWords {
  /** The whole turn as text: what was said and the calls. */
  readonly write: (message: AssistantMessage) => string;
  readonly writeResult: (result: ToolMessage) => string;
}

/** What changed where calls were written as words. */
export const toldAsWords = 'Calls and results were written as words.';

/** Writes calls as the assistant's text and results as the user's, all results of a turn in one. */
export function callsAsWords({ write, writeResult }: CallWords): HistoryRule {
  return (messages, note) => {
    const told: Message[] = [];
    let results: string[] = [];
    const close = (): void => {
      if (results.length > 0) told.push({ role: 'user', parts: [asText(results.join(turnSeparator))] });
      results = [];
    };
    for (const message of messages) {
      if (message.role === 'tool') {
        results.push(writeResult(message));
        continue;
      }
      close();
      const isCalling = message.role === 'assistant' && callsOf(message).length > 0;
      if (isCalling) note(toldAsWords);
      told.push(isCalling ? { role: 'assistant', parts: [asText(write(message))] } : message);
    }
    close();
    return keepIfSame(messages, told);
  };
}

function asText(text: string): TextPart {
  return { type: 'text', text };
}
