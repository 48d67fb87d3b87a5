import { describe, expect, it } from 'vitest';
import { Agent } from '../agent.js';
import { DefinitionError } from '../errors.js';
import { ScriptedHost } from '../testing.js';
import { inputMessages } from './input-messages.js';

// As a program without types may give them.
const noMessages: readonly unknown[] = [
  [],
  undefined,
  5,
  { role: 'user', parts: [] },
  [{ role: 'user', content: 'Hi' }],
  [{ role: 'human', parts: [{ type: 'text', text: 'Hi' }] }],
  [{ role: 'user', parts: [null] }],
  [{ role: 'user', parts: [{ type: 'input_text', text: 'Hi' }] }],
];

describe('what a run begins with', () => {
  it('is refused where it is no text and no messages, with what they look like', () => {
    for (const input of noMessages) {
      const begin = () => inputMessages(input as [], undefined);
      expect(begin).toThrow(DefinitionError);
      expect(begin).toThrow('give a text, or messages as in [{role:"user",parts:[{type:"text",text:"Hi"}]}].');
    }
  });

  it('is refused where a message has parts of another role, with which and what', () => {
    const call = { type: 'tool-call', id: 'a', name: 'pay', arguments: '{}' };
    const hi = { role: 'user', parts: [{ type: 'text', text: 'Hi' }] };
    for (const [message, role, parts] of [
      [2, 'user', [call]],
      [2, 'user', [{ type: 'reasoning', text: 'Hm.' }]],
      [2, 'assistant', [{ type: 'image', url: 'https://example.org/a.png' }]],
    ] as const) {
      const begin = () => inputMessages([hi, { role, parts }, hi] as never, undefined);
      expect(begin).toThrow(DefinitionError);
      expect(begin).toThrow(`Message ${message} is none ({"role":"${role}","parts":[{"type":"${parts[0]?.type}"`);
    }
  });

  it('is refused by a rejection of run(), as all that goes wrong in it', async () => {
    const agent = new Agent({ host: new ScriptedHost([]) });
    for (const input of noMessages) {
      const run = agent.run(input as []);
      await expect(run).rejects.toBeInstanceOf(DefinitionError);
    }
  });
});
