import { expect, it } from 'vitest';
import type { Message } from '../../message.js';
import { sumUp } from './edits.js';
import { shortenConversation } from './shorten-conversation.js';
import { splitExchanges } from './split-exchanges.js';

it('leaves a result as it is, the same object, where it would only become longer', () => {
  const messages: Message[] = [
    { role: 'user', parts: [{ type: 'text', text: 'Look.' }] },
    { role: 'assistant', parts: [{ type: 'tool-call', id: 'a', name: 'look', arguments: '{}' }] },
    { role: 'tool', callId: 'a', name: 'look', content: '"a few words"', isError: false },
  ];
  const edits = sumUp([{ cut: 'results', exchange: 0, to: 5 }]);
  const { cutTexts, cutChars, messages: made } = shortenConversation(splitExchanges(messages), edits);
  expect(made[2]).toBe(messages[2]);
  expect([cutTexts, cutChars]).toEqual([0, 0]);
});
