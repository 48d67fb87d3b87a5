import { describe, expect, it } from 'vitest';
import type { Message } from '../message.js';
import { withOutputWords } from './output-words.js';

const words = 'Answer with JSON that fits this schema: {"type":"object"}';
const schema = { type: 'object' };
const user = (text: string): Message => ({ role: 'user', parts: [{ type: 'text', text }] });
const assistant: Message = { role: 'assistant', parts: [{ type: 'text', text: 'Hello.' }] };

describe('the request for a structured answer in words', () => {
  it("stands at the end of the last user's message", () => {
    expect(withOutputWords([user('one'), assistant, user('two'), assistant], schema)).toEqual([
      user('one'),
      assistant,
      user(`two\n\n${words}`),
      assistant,
    ]);
  });

  it('stands after a picture as a part of its own', () => {
    const picture = { type: 'image', url: 'https://example.org/a.png' } as const;
    expect(withOutputWords([{ role: 'user', parts: [picture] }], schema)).toEqual([
      { role: 'user', parts: [picture, { type: 'text', text: words }] },
    ]);
  });

  it('is a message of its own where no user has spoken', () => {
    const system: Message = { role: 'system', text: 'Be brief.' };
    expect(withOutputWords([system], schema)).toEqual([system, user(words)]);
  });

  it('writes the schema as told, and leaves the given messages as they are', () => {
    const given = [user('one')];
    expect(withOutputWords(given, schema, () => '…')).toEqual([
      user('one\n\nAnswer with JSON that fits this schema: …'),
    ]);
    expect(given).toEqual([user('one')]);
  });
});
