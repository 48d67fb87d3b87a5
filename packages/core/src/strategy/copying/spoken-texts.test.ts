import { describe, expect, it } from 'vitest';
import type { Message } from '../../message.js';
import { spokenTexts } from './spoken-texts.js';

const user = (text: string): Message => ({ role: 'user', parts: [{ type: 'text', text }] });
const result = (content: string, isError = false): Message => ({
  role: 'tool',
  callId: 'abcdefgh1',
  name: 'look',
  content,
  isError,
});

describe('what was said', () => {
  it("is the user's and the tools' words, the last question first, not the model's nor the instructions", () => {
    const assistant: Message = { role: 'assistant', parts: [{ type: 'text', text: 'answer' }] };
    const talk: Message[] = [
      { role: 'system', text: 'system' },
      user('old'),
      assistant,
      user('new'),
      result('"a result"'),
      result('no city, "Oslo"?', true),
    ];
    expect(spokenTexts(talk)).toEqual(['new', 'no city, "Oslo"?', 'a result', 'old']);
  });

  it('is in a result what its JSON holds: texts without their escapes, numbers, and names', () => {
    const content = JSON.stringify({ city: 'São\n"P"', list: [1.5, true, null, { 'a b': 'c' }] });
    expect(spokenTexts([result(content)])).toEqual(['city', 'São\n"P"', 'list', '1.5', 'a b', 'c']);
  });

  it('is the text of a result as it is, where that is no JSON that can be read', () => {
    expect(spokenTexts([result('{"cut": "of')])).toEqual(['{"cut": "of']);
    expect(spokenTexts([result('{"__proto__": 1}')])).toEqual(['{"__proto__": 1}']);
  });

  it('is nothing where there are only pictures and spaces', () => {
    expect(spokenTexts([user('  '), { role: 'user', parts: [{ type: 'image', url: 'https://a.example' }] }])).toEqual(
      [],
    );
  });
});
