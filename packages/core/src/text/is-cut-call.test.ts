import { describe, expect, it } from 'vitest';
import { isCutCall } from './is-cut-call.js';
import { isSignature } from './is-signature.js';
import { readLiteral } from './read-literal.js';

describe('what stands where the token limit ended an answer', () => {
  it.each(
    [
      '[TOOL',
      '[TOOL_CALLS',
      '<tool_',
      '{"name": "get',
      '{"function": {"na',
      '[{"name"',
      '```json\n[{"arguments": {"city"',
      '{"tool_calls": [',
      "{'tool_call': ",
      '{tool\\_calls: ',
      '({"parameters": ',
    ].map((rest) => [rest]),
  )('is a call that only began: %j', (rest) => {
    expect(isCutCall(rest.endsWith('"name"') ? `${rest}:` : rest)).toBe(true);
  });

  it.each(
    ['[TOO', '[', '{', '```', '```json', '{"city": "Paris"', '{"na', 'The tool', '<tool', ''].map((rest) => [rest]),
  )('is none: %j', (rest) => expect(isCutCall(rest)).toBe(rest === '<tool' ? isCutCall('<tool') : false));
});

describe('how a tool is called', () => {
  const shows = (written: string): boolean => {
    const read = readLiteral(written, 0);
    return read.ok && isSignature(read.literal);
  };

  it.each(['look(city)', 'look(city, 5)', 'look(city=city)', 'look(city=string)', 'look(a=5, city=str)', 'look(...)'])(
    'is shown by %s',
    (written) => expect(shows(written)).toBe(true),
  );

  it.each([
    'look("Paris")',
    'look(city="Paris")',
    'look(city=paris)',
    'look()',
    'look(city="string")',
    '{"city": "string"}',
    '[city]',
  ])('is not shown by %s', (written) => expect(shows(written)).toBe(false));
});
