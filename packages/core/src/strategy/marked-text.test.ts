import { describe, expect, it } from 'vitest';
import { MarkedText } from './marked-text.js';

function written(...pieces: string[]): MarkedText {
  const text = new MarkedText();
  for (const piece of pieces) text.push(piece);
  return text;
}

describe('MarkedText', () => {
  it.each(['', ' \n', '[{"name": "look", "arguments": {}}]', 'look[ARGS]{"a": "\\"]"}'])(
    'may end where its calls are whole: %j',
    (text) => {
      expect([written(text).mayEnd(), written(...text).mayEnd()]).toEqual([true, true]);
    },
  );

  it.each([
    '[{"name": "look", "arguments": {"a": "',
    '[{"name": "\\"',
    '[{"name": "look"',
    'look',
    'look[ARGS]{"a": 1',
  ])('may not end before: %j', (text) => {
    expect([written(text).mayEnd(), written(...text).mayEnd()]).toEqual([false, false]);
  });

  it('goes on behind a mark that stands in a string, and is never whole with one that does not', () => {
    const inString = written('look[ARGS]{"a": "');
    expect(inString.mayEnd()).toBe(false);
    inString.push('[TOOL_CALLS]"}');
    expect([inString.mayEnd(), inString.text]).toEqual([true, 'look[ARGS]{"a": "[TOOL_CALLS]"}']);
    const outside = written('look[ARGS]');
    outside.push('{');
    expect(outside.mayEnd()).toBe(false);
    outside.push('}');
    expect(outside.mayEnd()).toBe(false);
  });
});

describe('an escape at the end of a piece', () => {
  const mayEnd = (...pieces: string[]): boolean => {
    const text = new MarkedText();
    for (const piece of pieces) text.push(piece);
    return text.mayEnd();
  };

  it('belongs to the first sign of the next, and to no other', () => {
    expect(mayEnd('[{"name": "a\\', '"b", "arguments": {}}]')).toBe(true);
    expect(mayEnd('[{"name": "a\\', '"')).toBe(false);
    expect(mayEnd('[{"name": "a\\', '', '"b"', ', "arguments": {}}]')).toBe(true);
    expect(mayEnd('[{"name": "a\\', 'nb', '"', ', "arguments": {}}]')).toBe(true);
    expect(mayEnd('[{"name": "ab', '"', ', "arguments": {}}]')).toBe(true);
    expect(mayEnd('[{"name": "a\\\\', '"', ', "arguments": {}}]')).toBe(true);
  });
});
