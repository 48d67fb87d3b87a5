import { type AssistantMessage, callsOf, type Message, type ToolMessage } from '../../message.js';
import { turnSeparator } from '../join-texts.js';
import { makeOnce } from '../make-once.js';
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
  const tellTurn = makeOnce((turn: readonly AssistantMessage[]) => says('assistant', turn.map(write).join('')));
  const tellResults = makeOnce((results: readonly ToolMessage[]) =>
    says('user', results.map(writeResult).join(turnSeparator)),
  );
  return (messages, note) => {
    const told: Message[] = [];
    let results: ToolMessage[] = [];
    const close = (): void => {
      if (results.length > 0) told.push(tellResults(results));
      results = [];
    };
    for (const message of messages) {
      if (message.role === 'tool') {
        results.push(message);
        continue;
      }
      close();
      const isCalling = message.role === 'assistant' && callsOf(message).length > 0;
      if (isCalling) note(toldAsWords);
      told.push(isCalling ? tellTurn([message]) : message);
    }
    close();
    return keepIfSame(messages, told);
  };
}

function says(role: 'assistant' | 'user', text: string): Message {
  return { role, parts: [{ type: 'text', text }] };
}
